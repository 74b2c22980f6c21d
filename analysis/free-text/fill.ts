import { type NodeKind, nodeKindIds } from "../../graph/kinds.ts";
import type { AnyQuery, Subject } from "../query.ts";
import { wordsOf } from "../stems.ts";
import type { Alignment } from "./align.ts";
import { type SlotChoice, slotChoices } from "./choices.ts";
import type { Notion } from "./lexicon.ts";
import { freeSlots, isSlot, type Pattern } from "./phrasing.ts";
import { type Needs, vocabularyOf } from "./slots.ts";
import type { TextToken } from "./tokens.ts";
import { isWithinName } from "./within-name.ts";

/** A question with its phrasings made ready. */
export type Grammar = {
  readonly query: AnyQuery;
  readonly needs: Needs;
  readonly patterns: readonly Pattern[];
};

/** What a text gives a question, laid beside one of its phrasings. */
export type Filled = {
  readonly deaf: boolean;
  readonly partial: boolean;
  /** Whether words that carry what is asked are said, and every name and value has its place. */
  readonly telling: boolean;
  /** Whether it leaves out that something is not so. */
  readonly affirms: boolean;
  /** Whether it leaves out that there is nobody or nothing: it would be the contrary of what was asked. */
  readonly denied: boolean;
  readonly onlyKind: NodeKind | undefined;
  readonly choices: ReadonlyMap<string, readonly SlotChoice[]>;
  /** Weight of what optional parameters took besides. */
  readonly absorbed: number;
};

/** The parameter that a slot fills: what a recommendation says stands for the recommendation. */
const parameterOf = (slot: string, { names }: Needs): string | undefined => {
  if (slot === "reform") return names.includes("patch") ? "patch" : "recommendation";
  return names.includes(slot) ? slot : undefined;
};

/** Whether a name that was found holds a word besides: `boards of the funds and programmes` is not about programmes. */
const isInName = ({ view }: Subject, { text }: TextToken, choices: Filled["choices"]): boolean =>
  [...choices.values()].some(([choice, other]) => {
    const row = other === undefined ? view.columns.nodeOf.get(choice?.value ?? "") : undefined;
    return row !== undefined && isWithinName(view, wordsOf(text), row);
  });

/** Words that weigh less only hold a question together. */
const meaningful = 0.5;

/** Whether a token says something that a reading may not leave out and still be what was asked. */
const carriesMeaning = ({ rows, values, unknown, notions, weight, particle }: TextToken): boolean =>
  rows !== undefined ||
  // who does it and to whom it is done change places with it
  particle === "by" ||
  values !== undefined ||
  unknown === true ||
  (notions.size > 0 && weight >= meaningful);

/** Words of quantity and denial: free words that are looked up by what they are about cannot hold them. */
const narrowing: readonly Notion[] = ["alone", "nobody", "not", "most", "several", "how_many"];

/** Whether words that a question takes as they are hold one that says how many, or that something is not so. */
const areNarrowed = (slots: Alignment["slots"]): boolean =>
  [...slots].some(
    ([slot, tokens]) =>
      freeSlots.has(slot) && tokens.some(({ notions }) => narrowing.some((one) => notions.has(one))),
  );

/** Whether a word of a phrasing carries what it asks, so that a text without it asks something else. */
const isCentral = ({ notions, weight }: TextToken): boolean => notions.size > 0 && weight >= 1;

/** Whether a name that the question has no parameter for took a place in its phrasing: the answer says nothing of it. */
const swallowsName = (slots: Alignment["slots"]): boolean =>
  (slots.get("other") ?? []).some(({ rows }) => rows !== undefined);

const directions = new Set(["to", "for", "from", "by"]);

/** Whether a text leads another way than the phrasing: `responsible for` is not `responsible to`. */
const leadsElsewhere = ({ left, unsaid }: Pick<Alignment, "left" | "unsaid">): boolean =>
  [left, unsaid].every((tokens) => tokens.some(({ particle = "" }) => directions.has(particle)));

/** Who does not answer to somebody is not who has no line to it on record: of nearly all nothing is. */
const takesSilenceForNo = (slots: Alignment["slots"]): boolean => slots.has("lacksTo");

/** The optional parameter that a token which found no place in a phrasing can still fill, with its choices. */
const optionalFor = (
  subject: Subject,
  { query, needs }: Grammar,
  token: TextToken,
  isFree: (name: string) => boolean,
  { parts }: Pattern,
): readonly [string, readonly SlotChoice[]] | undefined => {
  // `everything` is hardly a subject
  if (token.values?.scope === "general") return undefined;
  // the word by which the question is asked is not what it is asked on
  const says = parts.some((part) => !isSlot(part) && [...part.notions].some((one) => token.notions.has(one)));
  const names = needs.names.filter(
    (name) =>
      !(says && name === "scope") &&
      (token.rows !== undefined ? name === "within" : vocabularyOf[name] !== undefined) &&
      isFree(name),
  );
  for (const name of names) {
    const found = slotChoices(subject, query, name, [token]);
    if (found.length > 0) return [name, found];
  }
  return undefined;
};

/** `personne` is nobody, but `person` and `personnes` are people. */
const saysNobody = ({ notions, text }: TextToken): boolean =>
  notions.has("nobody") && !/^person(?:s|nes)?$/iu.test(text);

/** Whether a text says of nothing that it has it, and neither the phrasing nor the question does. */
const isDenied = ({ left, slots }: Pick<Alignment, "left" | "slots">, { parts, given }: Pattern): boolean =>
  [...left, ...(slots.get("what") ?? []), ...(slots.get("kind") ?? [])].some(saysNobody) &&
  !("lacks" in given) &&
  !parts.some((part) => !isSlot(part) && (part.notions.has("nobody") || part.notions.has("not")));

/** Fills the parameters for which a phrasing has places. */
const fillPlaces = (subject: Subject, { query, needs }: Grammar, slots: Alignment["slots"]) => {
  const choices = new Map<string, readonly SlotChoice[]>();
  for (const [slot, tokens] of slots) {
    const found = slotChoices(subject, query, slot, tokens);
    const name = parameterOf(slot, needs);
    if (name !== undefined) choices.set(name, found);
    else if (found.length === 0) choices.set(slot, []);
  }
  return choices;
};

/** From here on the words that a text and a phrasing have in common tell what is asked; `tell` and `how many` alone do not. */
const tellingWeight = 1;

/** Whether a text says by its own words what a phrasing asks. */
const isTold = ({ unsaid }: Pick<Alignment, "unsaid">, { parts }: Pattern): boolean =>
  parts.reduce(
    (sum, part) =>
      isSlot(part) || part.notions.size === 0 || unsaid.includes(part) ? sum : sum + part.weight,
    0,
  ) >= tellingWeight;

/** Whether a token stands for a thing or a value. */
const isNamed = ({ rows, values }: TextToken): boolean => rows !== undefined || values !== undefined;

const askings: readonly Notion[] = ["how_many", "when", "where", "why"];

/** Whether a token asks for something else than a reading tells. */
const asksElse = ({ notions }: TextToken): boolean => askings.some((one) => notions.has(one));

/** Fills parameters from an alignment, and optional ones from what found no place in it. */
export const fill = (
  subject: Subject,
  grammar: Grammar,
  { slots, left, unsaid, moved = false }: Alignment,
  pattern: Pattern,
): Filled => {
  const choices = fillPlaces(subject, grammar, slots);
  const unused = new Set(left.filter((one) => !isInName(subject, one, choices)));
  let absorbed = 0;
  let guessed = false;
  for (const token of [...unused]) {
    const isFree = (name: string): boolean => !choices.has(name) && !(name in pattern.given);
    const optional = optionalFor(subject, grammar, token, isFree, pattern);
    if (optional === undefined) continue;
    choices.set(...optional);
    // `the staff of` is hardly a subject: only a place in a phrasing tells that one is meant
    if (optional[0] === "scope") guessed = true;
    absorbed += token.weight;
    unused.delete(token);
  }
  const kind = grammar.needs.names.includes("kind") ? undefined : slots.get("kind")?.[0];
  return {
    choices,
    absorbed,
    onlyKind: nodeKindIds.find((id) => id === kind?.values?.kind),
    deaf: left.some(({ unknown }) => unknown),
    affirms: left.some(({ notions }) => notions.has("not")),
    telling: isTold({ unsaid }, pattern) && ![...unused].some((one) => isNamed(one) || asksElse(one)),
    denied: isDenied({ left, slots }, pattern),
    partial:
      moved ||
      guessed ||
      areNarrowed(slots) ||
      swallowsName(slots) ||
      takesSilenceForNo(slots) ||
      unsaid.some(isCentral) ||
      leadsElsewhere({ left, unsaid }) ||
      [...unused].some(carriesMeaning),
  };
};
