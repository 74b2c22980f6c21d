import type { OrgView } from "../../graph/index/view.ts";
import { type StemmedWord, stemsOf } from "../stems.ts";
import { nameWordsWritten } from "./name-index.ts";
import { writtenWords } from "./words.ts";

/** In words from this length on, two slips of the hand leave no doubt of what was meant. */
const leastForTwo = 10;
/** Shorter words are too like each other. */
const leastForOne = 6;

/** One row of the table of slips: those between a word as far as one of its letters and each beginning of another. */
const nextRow = (
  one: string,
  other: string,
  row: number,
  [last, above]: readonly [readonly number[], readonly number[]],
): number[] => {
  const now = [row];
  for (let place = 1; place <= other.length; place++) {
    const same = one[row - 1] === other[place - 1] ? 0 : 1;
    const exchanged = one[row - 1] === other[place - 2] && one[row - 2] === other[place - 1];
    const ways = [(above[place] ?? 0) + 1, (now[place - 1] ?? 0) + 1, (above[place - 1] ?? 0) + same];
    now.push(Math.min(...ways, exchanged ? (last[place - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
  }
  return now;
};

/**
 * How many letters are too many, too few, other, or exchanged with the next, between two words (optimal string alignment);
 * infinite where it is more than two.
 */
const slipsBetween = (one: string, other: string): number => {
  if (Math.abs(one.length - other.length) > 2) return Number.POSITIVE_INFINITY;
  let rows: readonly [readonly number[], readonly number[]] = [[], [...Array(other.length + 1).keys()]];
  for (let row = 1; row <= one.length; row++) {
    const now = nextRow(one, other, row, rows);
    if (Math.min(...now) > 2) return Number.POSITIVE_INFINITY;
    rows = [rows[1], now];
  }
  return rows[1].at(-1) ?? Number.POSITIVE_INFINITY;
};

const byLetters = new WeakMap<OrgView["columns"], ReadonlyMap<string, readonly string[]>>();

/** Words as they are written, by their first letter, which few slips change. */
const writtenBy = (view: OrgView): ReadonlyMap<string, readonly string[]> => {
  const had = byLetters.get(view.columns);
  if (had !== undefined) return had;
  const made = new Map<string, string[]>();
  for (const word of new Set([...writtenWords(), ...nameWordsWritten(view)])) {
    if (word.length < leastForOne || /\d/u.test(word)) continue;
    const some = made.get(word[0] ?? "") ?? [];
    some.push(word);
    made.set(word[0] ?? "", some);
  }
  byLetters.set(view.columns, made);
  return made;
};

/**
 * The word that somebody meant who wrote one that nobody knows, by how words are written: `trainig` for `training`, whose stem
 * is shorter. Nothing where words that are as near mean different things.
 */
export const slipOf = (view: OrgView, typed: string): StemmedWord | undefined => {
  const word = typed.toLowerCase();
  if (word.length < leastForOne) return undefined;
  const most = word.length >= leastForTwo ? 2 : 1;
  const near = (writtenBy(view).get(word[0] ?? "") ?? [])
    .map((written) => ({ typed: written, stem: stemsOf(written), slips: slipsBetween(word, written) }))
    .filter(({ slips }) => slips <= most);
  const least = Math.min(...near.map(({ slips }) => slips));
  const nearest = near.filter(({ slips }) => slips === least);
  const [first] = nearest;
  return new Set(nearest.map(({ stem }) => stem)).size === 1 ? first : undefined;
};
