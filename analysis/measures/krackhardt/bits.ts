import { type Digraph, distancesFrom } from "../digraph.ts";

/** Sets of small numbers as bits, 32 to a word. */
export type Bits = Uint32Array;

export const bits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);
export const addBit = (set: Bits, value: number): void => {
  set[value >>> 5] = ((set[value >>> 5] ?? 0) | (1 << (value & 31))) >>> 0;
};
export const hasBit = (set: Bits, value: number): boolean =>
  ((set[value >>> 5] ?? 0) & (1 << (value & 31))) !== 0;

const ones = (word: number): number => {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

export const countBits = (set: Bits): number => set.reduce((sum, word) => sum + ones(word), 0);

/** For every node, itself and all that reach it along the arcs. */
export const ancestorsOf = (graph: Digraph): Bits[] =>
  graph.into.map((_, node) => {
    const set = bits(graph.size);
    for (const ancestor of distancesFrom(graph.into, node).keys()) addBit(set, ancestor);
    return set;
  });
