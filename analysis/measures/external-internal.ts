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

const index = (ties: readonly (readonly [number, number])[], groups: readonly string[]): number => {
  const external = ties.filter(([a, b]) => groups[a] !== groups[b]).length;
  return (2 * external - ties.length) / ties.length;
};

const shuffled = (groups: readonly string[], random: () => number): string[] => {
  const copy = [...groups];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] ?? "", copy[last] ?? ""];
  }
  return copy;
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
 * Undefined without ties or with fewer than two nodes.
 */
export const externalInternal = (
  groups: readonly string[],
  ties: readonly (readonly [number, number])[],
  permutations = 999,
): ExternalInternal | undefined => {
  if (ties.length === 0 || groups.length < 2) return undefined;
  const observed = index(ties, groups);
  const random = generator(20080501);
  let asInward = 1;
  for (let round = 0; round < permutations; round++)
    if (index(ties, shuffled(groups, random)) <= observed) asInward++;
  return {
    observed,
    expected: expectedExternalInternal(groups),
    p: asInward / (permutations + 1),
    ties: ties.length,
  };
};
