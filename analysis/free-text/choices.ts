import { z } from "zod";
import { type NodeKind, nodeKindHas } from "../../graph/kinds.ts";
import { callingsOf } from "../../graph/model/node.ts";
import { heldBy } from "../queries/shared/parameters.ts";
import { recommendationsSaying, recommendationsSayingAny } from "../queries/shared/said.ts";
import { isSubjectWord, subjectWords } from "../queries/shared/subject-words.ts";
import type { AnyQuery, Subject } from "../query.ts";
import { vocabularyOf } from "./slots.ts";
import type { TextToken } from "./tokens.ts";

/** A value for a parameter, how surely it is meant, and what else may be. */
export type SlotChoice = { readonly value: string; readonly certainty: number };

/** A name found by a part of it is a little less sure. */
const partial = 0.95;
/** What is usually asked of another kind of thing is offered and never answered. */
const unusual = 0.79;
/** Who leads or carries out a country, no record of an organization tells. */
const strange = 0.5;

/** A person is asked about as the post that he or she holds. */
const asAsked = ({ view }: Subject, row: number): number[] => {
  const posts = heldBy(view, row);
  return posts.length > 0 ? posts : [row];
};

const nodeChoices = (
  subject: Subject,
  { rows = [], whole = true }: TextToken,
  kinds: readonly NodeKind[] | undefined,
): SlotChoice[] => {
  const { view } = subject;
  return rows
    .flatMap((row) => asAsked(subject, row))
    .map((row) => {
      const { id, kind } = view.node(row);
      const usual =
        kinds === undefined || kinds.includes(kind) ? 1 : nodeKindHas(kind, "place") ? strange : unusual;
      return { value: id, certainty: usual * (whole ? 1 : partial) };
    });
};

/** A recommendation that holds less of what is said than this is offered and never answered. */
const enough = 0.75;
const doubtful = 0.79;

/** Recommendations that a text describes: those that hold nearly as much of it as the best one. */
const reformChoices = (subject: Subject, text: string): SlotChoice[] => {
  const said = recommendationsSaying(subject, text);
  const [best] = said;
  if (best === undefined) return [];
  return said
    .filter(({ score, share }) => score > 0.75 * best.score && share >= best.share - 0.01)
    .slice(0, 4)
    .map(({ one, share }) => ({
      value: one.id,
      certainty: share < enough ? Math.min(share ** 0.5, doubtful) : share ** 0.5,
    }));
};

/** Which share of a subject the recommendation holds that holds most of it; kept, as many phrasings ask for the same. */
const shares = new WeakMap<Subject["dataset"], Map<string, number>>();
const mostShares = 500;

const shareSaid = (subject: Subject, text: string, names: readonly string[]): number => {
  const kept = shares.get(subject.dataset) ?? new Map<string, number>();
  if (kept.size > mostShares) kept.clear();
  shares.set(subject.dataset, kept);
  const share = kept.get(text) ?? recommendationsSayingAny(subject, subjectWords(text, names))[0]?.share ?? 0;
  kept.set(text, share);
  return share;
};

/** A subject in the words of the text, and where they name one thing by its other names. */
const subjectChoices = (subject: Subject, tokens: readonly TextToken[]): SlotChoice[] => {
  const said = tokens.slice(
    Math.max(
      0,
      tokens.findIndex(({ particle }) => particle === undefined),
    ),
  );
  const text = textOf(said);
  const [row, other] = said.length === 1 ? (said[0]?.rows ?? []) : [];
  const names = row === undefined || other !== undefined ? [] : callingsOf(subject.view.node(row));
  // what is on record is a subject, be there a recommendation or none
  const known = names.length > 0 || isSubjectWord(text);
  const certainty = known ? 1 : shareSaid(subject, text, names);
  return certainty === 0 ? [] : [{ value: text, certainty }];
};

const textOf = (tokens: readonly TextToken[]): string =>
  tokens
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" ");

/** Whether a question's parameter takes a word of a vocabulary; a place that is no parameter takes any. */
const isTaken = ({ parameters }: AnyQuery, name: string, value: string): boolean => {
  const parameter = parameters.shape[name];
  return !(parameter instanceof z.ZodType) || parameter.safeParse(value).success;
};

/** What the tokens in a place of a question may mean, the surest first; none where nothing on record fits. */
export const slotChoices = (
  subject: Subject,
  query: AnyQuery,
  slot: string,
  tokens: readonly TextToken[],
): SlotChoice[] => {
  const [token] = tokens;
  if (token === undefined) return [];
  // what has an id is meant by its id
  if (slot === "reform" && tokens.some(({ values }) => values?.recommendation !== undefined)) return [];
  if (slot === "reform") return reformChoices(subject, textOf(tokens));
  if (slot === "subject") return subjectChoices(subject, tokens);
  const name = vocabularyOf[slot];
  if (name === undefined) return nodeChoices(subject, token, query.phrasings.kinds?.[slot]);
  const value = token.values?.[name];
  // Recommendations have questions of their own; of whom they depend on, no reporting line tells.
  // `everything` is no subject of lines
  if (slot === "scope" && value === "general") return [];
  if (value === undefined || (name === "kind" && value === "recommendation")) return [];
  return isTaken(query, slot, value) ? [{ value, certainty: 1 }] : [];
};
