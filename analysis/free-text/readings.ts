import type { NodeKind } from "../../graph/kinds.ts";
import type { Basis } from "../../graph/vocabulary.ts";
import { queries } from "../queries/index.ts";
import type { AnyQuery, Subject } from "../query.ts";
import { type Alignment, align, alignInAnyOrder, elsewhereInOrder, ownWord, reachOf } from "./align.ts";
import type { SlotChoice } from "./choices.ts";
import { type Filled, fill, type Grammar } from "./fill.ts";
import { type Heard, heardOf, leastLikeness, mayFit, totalWeight } from "./fitting.ts";
import { mayName } from "./kind-asked.ts";
import { freeSlots, isSlot, type Pattern, patternsOf } from "./phrasing.ts";
import { needsOf } from "./slots.ts";
import type { TextToken } from "./tokens.ts";

/** A named question that a text may mean, with the parameters that the text gives. */
export type Interpretation = {
  readonly question: string;
  readonly parameters: Readonly<Record<string, string | boolean>>;
  /** Parameters that it needs and the text does not give. */
  readonly missing: readonly string[];
  /** From 0 to 1: how much of the text and of the phrasing cover each other, and how surely names were found. */
  readonly certainty: number;
  /** Whether a name in it may also mean something else, so that it is one of several equally good. */
  readonly ambiguous: boolean;
  /** Whether it leaves out words of which nothing is known. */
  readonly deaf: boolean;
  /** Whether it leaves out words that carry meaning: a filter, a name, a verb, a negation, a number. */
  readonly partial: boolean;
  /** Whether the words that tell what is asked are said, and every name of the text has its place in it. */
  readonly telling: boolean;
  /** A kind of thing that the text asks for and the question has no parameter for. */
  readonly onlyKind?: NodeKind;
  /** The basis that the text asks about: how it stands by the rules, or how people act. */
  readonly bases?: readonly Basis[];
};

const grammars = new Map<string, Grammar>();

/** A question with its phrasings made ready, once. */
const grammarOf = (query: AnyQuery): Grammar => {
  const grammar = grammars.get(query.info.id) ?? {
    query,
    needs: needsOf(query),
    patterns: [...query.phrasings.en, ...query.phrasings.fr].flatMap(patternsOf),
  };
  grammars.set(query.info.id, grammar);
  return grammar;
};

/** How much a text and a pattern have in common: Dice's coefficient of their weights. */
const likeness = (
  { parts }: Pattern,
  tokens: readonly TextToken[],
  { slots, matched: aligned }: Alignment,
  absorbed: number,
): number => {
  const free = [...slots].filter(([slot]) => freeSlots.has(slot)).flatMap(([, taken]) => taken);
  const matched = aligned + (1 - ownWord) * totalWeight(free);
  const foreseen = parts.filter(
    (part) => !(isSlot(part) && freeSlots.has(part.slot) && slots.has(part.slot)),
  );
  // Words of one's own cover any text: what a pattern says besides has to be there.
  const literal = totalWeight(foreseen);
  const heard = slots.size > 0 && free.length > 0 ? Math.min(1, (matched - totalWeight(free)) / literal) : 1;
  const all = totalWeight(foreseen) + totalWeight(free) + absorbed + totalWeight(tokens);
  return all === 0 ? 0 : (heard * 2 * (matched + absorbed)) / all;
};

/** Most of the readings that differ only in what a name means. */
const mostAlternatives = 3;

const isOfItself = ({ first, second, from, to }: Readonly<Record<string, string | boolean>>): boolean =>
  (first !== undefined && first === second) || (from !== undefined && from === to);

/** One reading for each thing that a name may mean; the best choice of every other parameter. */
const spread = (
  { query, needs }: Grammar,
  { choices, deaf, partial, telling, onlyKind }: Filled,
  given: Pattern["given"],
  certainty: number,
): Interpretation[] => {
  if ([...choices.values()].some((some) => some.length === 0)) return [];
  if (onlyKind !== undefined && !mayName(query, onlyKind)) return [];
  const several = [...choices].find(([, some]) => some.length > 1);
  const variants = several === undefined ? [undefined] : several[1].slice(0, mostAlternatives);
  return variants.flatMap((variant): Interpretation[] => {
    const chosen = [...choices].map(([name, some]): [string, SlotChoice | undefined] => [
      name,
      name === several?.[0] ? variant : some[0],
    ]);
    const parameters = {
      ...Object.fromEntries(chosen.flatMap(([name, choice]) => (choice ? [[name, choice.value]] : []))),
      ...given,
    };
    // two places that one name fills ask nothing
    if (isOfItself(parameters)) return [];
    const short = needs.either.length > 0 && !needs.either.some((name) => name in parameters);
    return [
      {
        question: query.info.id,
        parameters,
        missing: [
          ...needs.required.filter((name) => !(name in parameters)),
          ...(short ? needs.either.slice(0, 1) : []),
        ],
        certainty: chosen.reduce((product, [, choice]) => product * (choice?.certainty ?? 1), certainty),
        ambiguous: several !== undefined,
        deaf,
        partial,
        telling,
        ...(onlyKind === undefined ? {} : { onlyKind }),
      },
    ];
  });
};

/** What asks for the contrary of what was said comes after what does not. */
const affirmed = 0.85;

/** Ways to lay a text beside a phrasing: in its order, and in another where that says more. */
const alignments = (pattern: Pattern, { tokens, reaches }: Heard): Alignment[] => {
  const inOrder = align(pattern, tokens);
  if (pattern.free) return [inOrder];
  // no other order has more in common than this
  if (inOrder.matched >= elsewhereInOrder * reachOf(pattern, tokens, reaches)) return [inOrder];
  const moved = alignInAnyOrder(pattern, tokens);
  return moved.matched > inOrder.matched ? [inOrder, moved] : [inOrder];
};

const readingsBy = (subject: Subject, grammar: Grammar, said: Heard, least: number): Interpretation[] => {
  const { tokens } = said;
  // The rest of the work is for patterns that may come to something.
  const patterns = grammar.patterns.filter((pattern) => mayFit(pattern, said, least));
  return patterns.flatMap((pattern) =>
    alignments(pattern, said).flatMap((alignment) => {
      // who was against something is not who was for it
      if (alignment.left.some(({ notions }) => notions.has("against"))) return [];
      const filled = fill(subject, grammar, alignment, pattern);
      if (filled.denied) return [];
      const share = grammar.query.phrasings.share ?? 1;
      const certainty =
        share * (filled.affirms ? affirmed : 1) * likeness(pattern, tokens, alignment, filled.absorbed);
      return certainty < least ? [] : spread(grammar, filled, pattern.given, certainty);
    }),
  );
};

/** The same for readings that ask the same of the same things. */
export const readingKey = ({ question, parameters }: Interpretation): string =>
  JSON.stringify([question, Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** Which questions are tried, and how much a text and a phrasing have in common at least, from 0 to 1. */
export type Tried = { readonly of: readonly AnyQuery[]; readonly least: number };

const everything: Tried = { of: queries, least: leastLikeness };

/** Everything that a text may mean, the surest first; each question with the same parameters once. */
export const readingsOf = (
  subject: Subject,
  tokens: readonly TextToken[],
  { of, least }: Tried = everything,
): Interpretation[] => {
  const best = new Map<string, Interpretation>();
  const said = heardOf(tokens);
  for (const query of of)
    for (const reading of readingsBy(subject, grammarOf(query), said, least)) {
      const had = best.get(readingKey(reading));
      if (had === undefined || had.certainty < reading.certainty) best.set(readingKey(reading), reading);
    }
  return [...best.values()].sort((a, b) => b.certainty - a.certainty);
};
