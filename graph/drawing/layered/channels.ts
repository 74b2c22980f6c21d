import { layerSpacing } from "./spacing.ts";
import type { StackedRow } from "./stack.ts";
import type { PlacedBox } from "./types.ts";

export type Interval = readonly [low: number, high: number];

/** The channels of a row between `low` and `high`: the room between its boxes, in order, where lines may pass. */
export const channelsOf = (
  row: StackedRow,
  boxes: readonly PlacedBox[],
  low: number,
  high: number,
): Interval[] => {
  const intervals: Interval[] = [];
  let left = low;
  const byX = row.members.map((member) => boxes[member]).sort((a, b) => (a?.x ?? 0) - (b?.x ?? 0));
  for (const box of byX) {
    if (box === undefined) continue;
    const right = box.x - box.width / 2 - layerSpacing.clearance;
    if (right >= left) intervals.push([left, right]);
    left = box.x + box.width / 2 + layerSpacing.clearance;
  }
  if (high >= left) intervals.push([left, high]);
  return intervals;
};

/** What two lists of intervals have in common. */
export const intersect = (a: readonly Interval[], b: readonly Interval[]): Interval[] => {
  const both: Interval[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [p, q] = [a[i] ?? [0, -1], b[j] ?? [0, -1]];
    const low = Math.max(p[0], q[0]);
    const high = Math.min(p[1], q[1]);
    if (low <= high) both.push([low, high]);
    if (p[1] < q[1]) i++;
    else j++;
  }
  return both;
};

/** The place in the intervals nearest to x, and how far it is. */
export const nearest = (intervals: readonly Interval[], x: number): { at: number; distance: number } => {
  let best = { at: x, distance: Number.POSITIVE_INFINITY };
  for (const [low, high] of intervals) {
    const at = Math.min(Math.max(x, low), high);
    if (Math.abs(at - x) < best.distance) best = { at, distance: Math.abs(at - x) };
  }
  return best;
};
