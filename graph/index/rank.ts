import { i32, u32 } from "./at.ts";

/**
 * A set of rows as a bit each, with how many of it come before every word of 32: how many come before a row is then told
 * by two reads (rank in constant time, Jacobson, Space-efficient Static Trees and Graphs, 1989). A set of few among a
 * million takes 0.25 MB, a number for each of them 4 MB.
 */
export type RankedSet = { readonly bits: Uint32Array; readonly before: Int32Array };

/** How many bits of a word of 32 are set, by adding neighbours. */
const population = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** How many of a set come before a row; of all of them at the row after the last. */
export const rankOf = ({ bits, before }: RankedSet, row: number): number => {
  const word = row >>> 5;
  return i32(before, word) + population(u32(bits, word) & ((1 << (row & 31)) - 1));
};

/** Whether a row is in a set. */
export const isRanked = ({ bits }: RankedSet, row: number): boolean =>
  (u32(bits, row >>> 5) & (1 << (row & 31))) !== 0;

/** A set of rows below `count`; `mark` is called once and adds the rows, in any order and as often as it likes. */
export const rankedSet = (count: number, mark: (add: (row: number) => void) => void): RankedSet => {
  const bits = new Uint32Array((count >>> 5) + 1);
  mark((row) => {
    bits[row >>> 5] = u32(bits, row >>> 5) | (1 << (row & 31));
  });
  const before = new Int32Array(bits.length);
  for (let word = 1; word < bits.length; word++)
    before[word] = i32(before, word - 1) + population(u32(bits, word - 1));
  return { bits, before };
};

/** How many a set has. */
export const cardinality = ({ bits, before }: RankedSet): number =>
  i32(before, bits.length - 1) + population(u32(bits, bits.length - 1));
