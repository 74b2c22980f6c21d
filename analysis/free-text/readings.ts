import { queries } from "../queries/index.ts";
import type { AnyQuery, Subject } from "../query.ts";
import { wordsOf } from "../stems.ts";
import { type Alignment, align } from "./align.ts";
import { type SlotChoice, slotChoices } from "./choices.ts";
import { isWithinName } from "./names.ts";
import { freeSlots, isSlot, type Pattern, patternsOf } from "./phrasing.ts";
import { type Needs, needsOf, vocabularyOf } from "./slots.ts";
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
};

type Grammar = { readonly query: AnyQuery; readonly needs: Needs; readonly patterns: readonly Pattern[] };

let grammars: readonly Grammar[] | undefined;

/** Every question with its phrasings made ready, once. */
const everyGrammar = (): readonly Grammar[] => {
  grammars ??= queries.map((query) => ({
    query,
    needs: needsOf(query),
    patterns: [...query.phrasings.en, ...query.phrasings.fr].flatMap(patternsOf),
  }));
  return grammars;
};

type Filled = {
  readonly deaf: boolean;
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

/** Fills parameters from an alignment, and optional ones from what found no place in it. */
const fill = (subject: Subject, grammar: Grammar, { slots, left }: Alignment, pattern: Pattern): Filled => {
  const { needs } = grammar;
  const choices = new Map<string, readonly SlotChoice[]>();
  for (const [slot, tokens] of slots) {
    const found = slotChoices(subject, grammar.query, slot, tokens);
    const name = parameterOf(slot, needs);
    if (name !== undefined) choices.set(name, found);
    else if (found.length === 0) choices.set(slot, []);
  }
  let absorbed = 0;
  for (const token of left.filter((one) => !isInName(subject, one, choices))) {
    for (const name of needs.names) {
      const value = token.values?.[vocabularyOf[name] ?? "kind"];
      if (
        vocabularyOf[name] === undefined ||
        value === undefined ||
        choices.has(name) ||
        name in pattern.given
      )
        continue;
      choices.set(name, [{ value, certainty: 1 }]);
      absorbed += token.weight;
      break;
    }
  }
  return { choices, absorbed, deaf: left.some(({ unknown }) => unknown) };
};

const total = (weights: readonly { readonly weight: number }[]): number =>
  weights.reduce((sum, { weight }) => sum + weight, 0);

/** How much a text and a pattern have in common: Dice's coefficient of their weights. */
const likeness = (
  { parts }: Pattern,
  tokens: readonly TextToken[],
  { slots, matched }: Alignment,
  absorbed: number,
): number => {
  const free = [...slots].filter(([slot]) => freeSlots.has(slot)).flatMap(([, taken]) => taken);
  const foreseen = parts.filter(
    (part) => !(isSlot(part) && freeSlots.has(part.slot) && slots.has(part.slot)),
  );
  // Words of one's own cover any text: what a pattern says besides has to be there.
  const literal = total(foreseen);
  const heard = slots.size > 0 && free.length > 0 ? Math.min(1, (matched - total(free)) / literal) : 1;
  const all = total(foreseen) + total(free) + absorbed + total(tokens);
  return all === 0 ? 0 : (heard * 2 * (matched + absorbed)) / all;
};

/** Most of the readings that differ only in what a name means. */
const mostAlternatives = 3;

/** One reading for each thing that a name may mean; the best choice of every other parameter. */
const spread = (
  { query, needs }: Grammar,
  { choices, deaf }: Filled,
  given: Pattern["given"],
  certainty: number,
): Interpretation[] => {
  if ([...choices.values()].some((some) => some.length === 0)) return [];
  const several = [...choices].find(([, some]) => some.length > 1);
  const variants = several === undefined ? [undefined] : several[1].slice(0, mostAlternatives);
  return variants.map((variant): Interpretation => {
    const chosen = [...choices].map(([name, some]): [string, SlotChoice | undefined] => [
      name,
      name === several?.[0] ? variant : some[0],
    ]);
    const parameters = {
      ...Object.fromEntries(chosen.flatMap(([name, choice]) => (choice ? [[name, choice.value]] : []))),
      ...given,
    };
    const short = needs.either.length > 0 && !needs.either.some((name) => name in parameters);
    return {
      question: query.info.id,
      parameters,
      missing: [
        ...needs.required.filter((name) => !(name in parameters)),
        ...(short ? needs.either.slice(0, 1) : []),
      ],
      certainty: chosen.reduce((product, [, choice]) => product * (choice?.certainty ?? 1), certainty),
      ambiguous: several !== undefined,
      deaf,
    };
  });
};

/** Below this, a pattern and a text share words by chance. */
const least = 0.35;

const readingsBy = (subject: Subject, grammar: Grammar, tokens: readonly TextToken[]): Interpretation[] => {
  const valueSlots = new Set(Object.keys(vocabularyOf));
  return grammar.patterns.flatMap((pattern) => {
    const alignment = align(pattern, tokens, valueSlots);
    // The rest of the work is for patterns that may come to something.
    if (likeness(pattern, tokens, alignment, 0) < least - 0.15) return [];
    const filled = fill(subject, grammar, alignment, pattern);
    const share = grammar.query.phrasings.share ?? 1;
    const certainty = share * likeness(pattern, tokens, alignment, filled.absorbed);
    return certainty < least ? [] : spread(grammar, filled, pattern.given, certainty);
  });
};

const keyOf = ({ question, parameters }: Interpretation): string =>
  JSON.stringify([question, Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** Everything that a text may mean, the surest first; each question with the same parameters once. */
export const readingsOf = (subject: Subject, tokens: readonly TextToken[]): Interpretation[] => {
  const best = new Map<string, Interpretation>();
  for (const grammar of everyGrammar())
    for (const reading of readingsBy(subject, grammar, tokens)) {
      const had = best.get(keyOf(reading));
      if (had === undefined || had.certainty < reading.certainty) best.set(keyOf(reading), reading);
    }
  return [...best.values()].sort((a, b) => b.certainty - a.certainty);
};
