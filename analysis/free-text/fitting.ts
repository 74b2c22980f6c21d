import { type Reaches, reachOf } from "./align.ts";
import { freeSlots, isSlot, type Pattern } from "./phrasing.ts";
import type { TextToken } from "./tokens.ts";

/** What some parts or words weigh together. */
export const totalWeight = (weights: readonly { readonly weight: number }[]): number =>
  weights.reduce((sum, { weight }) => sum + weight, 0);

/** Below this, a pattern and a text share words by chance: nothing of it is offered. */
export const leastLikeness = 0.6;

/** A text with what is asked of it for every pattern. */
export type Heard = {
  readonly tokens: readonly TextToken[];
  readonly weight: number;
  /** What names and values weigh, which optional parameters may take. */
  readonly optional: number;
  readonly reaches: Reaches;
};

/** A text made ready to be laid beside patterns. */
export const heardOf = (tokens: readonly TextToken[]): Heard => ({
  tokens,
  weight: totalWeight(tokens),
  optional: totalWeight(tokens.filter(({ rows, values }) => rows !== undefined || values !== undefined)),
  reaches: new Map(),
});

/** So much of what a pattern says besides words of one's own has to be in a text at least. */
const leastSaid = 0.5;

const saysEnough = ({ parts }: Pattern, tokens: readonly TextToken[], reaches: Reaches): boolean => {
  const literal = parts.filter((part) => !(isSlot(part) && freeSlots.has(part.slot)));
  return reachOf({ parts: literal }, tokens, reaches) >= leastSaid * totalWeight(literal);
};

/** Whether a text may have so much in common with a pattern, if all that it says were in its place. */
export const mayFit = (
  pattern: Pattern,
  { tokens, weight, optional, reaches }: Heard,
  least: number,
): boolean => {
  if (least === 0) return true;
  if (pattern.free) return saysEnough(pattern, tokens, reaches);
  const all = pattern.weight + weight + optional;
  return 2 * (reachOf(pattern, tokens, reaches) + optional) >= least * all;
};
