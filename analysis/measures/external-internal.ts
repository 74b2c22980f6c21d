import { i32 } from "../../graph/index/at.ts";

/** Ties inside and between groups against what chance would give. */
export type ExternalInternal = {
  /** (E − I) / (E + I), −1 all ties inside groups, 1 all between. Krackhardt and Stern 1988. */
  readonly observed: number;
  /** Its value under random mixing with the same group sizes: 1 − 2·Σnₖ(nₖ − 1)/N(N − 1). */
  readonly expected: number;
  /** Share of random regroupings at least as inward as observed (one-sided), seeded and so repeatable. */
  readonly p: number;
  readonly ties: number;
};

/** mulberry32, a small well-known generator: enough for shuffles that must repeat. */
const generator = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let value = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
  return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
};

/** Random regroupings that `p` is the share of. */
export const permutations = 999;

const index = (ties: readonly (readonly [number, number])[], groups: Int32Array): number => {
  let external = 0;
  for (const [a, b] of ties) if (groups[a] !== groups[b]) external++;
  return (2 * external - ties.length) / ties.length;
};

/** Shuffles in place (Fisher and Yates). */
const shuffle = (groups: Int32Array, random: () => number): Int32Array => {
  for (let last = groups.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = i32(groups, last);
    groups[last] = i32(groups, other);
    groups[other] = moved;
  }
  return groups;
};

/** Groups by number, which are quicker to compare than names. */
const numbered = (groups: readonly string[]): Int32Array => {
  const numbers = new Map<string, number>();
  return Int32Array.from(groups, (group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
};

/** Expected E-I under random mixing of groups of these sizes. */
export const expectedExternalInternal = (groups: readonly string[]): number => {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const inside = [...sizes.values()].reduce((sum, size) => sum + size * (size - 1), 0);
  return 1 - (2 * inside) / (groups.length * (groups.length - 1));
};

/**
 * E-I index of ties between grouped nodes: `groups[node]` is a node's group, ties name nodes by number.
 * Undefined without ties or with fewer than two nodes. O(permutations × (nodes + ties)).
 */
export const externalInternal = (
  groups: readonly string[],
  ties: readonly (readonly [number, number])[],
): ExternalInternal | undefined => {
  if (ties.length === 0 || groups.length < 2) return undefined;
  const numbers = numbered(groups);
  const observed = index(ties, numbers);
  const random = generator(20080501);
  let asInward = 1;
  for (let round = 0; round < permutations; round++)
    if (index(ties, shuffle(numbers.slice(), random)) <= observed) asInward++;
  return {
    observed,
    expected: expectedExternalInternal(groups),
    p: asInward / (permutations + 1),
    ties: ties.length,
  };
};
