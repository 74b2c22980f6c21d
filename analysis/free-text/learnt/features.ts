import type { OrgView } from "../../../graph/index/view.ts";
import { wordsOf } from "../../stems.ts";
import { wordRootOf } from "../forms.ts";
import type { TextToken } from "../tokens.ts";
import { weightsLearnt } from "./weights.ts";

/** Values that stand for one thing, as a name does: what they are says no more than their sort. */
const marks = ["recommendation", "section", "period"] as const;

const beginning = 4;

/** The roots of a token's words; a name and a mark stand for themselves. */
const rootsOf = ({ rows, values = {}, text }: TextToken): string[] => {
  if (rows !== undefined) return ["<name>"];
  const mark = marks.find((one) => values[one] !== undefined);
  if (mark !== undefined) return [`<${mark}>`];
  return wordsOf(text).map(({ typed }) => wordRootOf(typed.toLowerCase()));
};

/** Whether a word stands in the sentences from which the questions were learnt. */
export const isHeard = (token: TextToken): boolean =>
  rootsOf(token).every((root) => weightsLearnt().rowOf.has(`r:${root}`));

/** A word that nobody knows and that is written with a capital is a name that is not on record. */
const isStranger = ({ unknown, text }: TextToken, place: number): boolean =>
  unknown === true && place > 0 && /^\p{Lu}/u.test(text);

const neighbours = (some: readonly string[]): string[] =>
  some.slice(1).map((one, place) => `${some[place]} ${one}`);

const pairs = (some: readonly string[]): string[] =>
  some.flatMap((one, place) => some.slice(place + 1).map((other) => `${one} ${other}`));

/**
 * What tells which question a text asks, whatever it names: roots of words, their beginnings and neighbours; notions, and those
 * that occur together; how many names there are and of which kinds. Each feature once.
 */
export const featuresOf = (view: OrgView, tokens: readonly TextToken[]): ReadonlySet<string> => {
  const roots = tokens.flatMap(rootsOf);
  const said = tokens.filter(({ rows }) => rows === undefined);
  const notions = [...new Set(said.flatMap((token) => [...token.notions]))].sort();
  const kinds = tokens.flatMap(({ rows: [row] = [] }) => (row === undefined ? [] : [view.node(row).kind]));
  return new Set([
    `names ${Math.min(kinds.length, 3)}`,
    ...kinds.map((one) => `k:${one}`),
    ...(tokens.some(isStranger) ? ["stranger"] : []),
    ...notions.map((one) => `n:${one}`),
    ...pairs(notions).map((one) => `n:${one}`),
    ...roots.map((one) => `r:${one}`),
    ...roots.map((one) => `b:${one.slice(0, beginning)}`),
    ...neighbours(["^", ...roots, "$"]).map((one) => `r:${one}`),
  ]);
};
