import { spacing } from "./spacing.ts";
import type { Row } from "./stack.ts";
import type { Placed } from "./types.ts";

export type Span = readonly [low: number, high: number];

/** Where a line may pass a row between `low` and `high`: the room between its boxes, in order. */
export const openingsOf = (row: Row, boxes: readonly Placed[], low: number, high: number): Span[] => {
  const spans: Span[] = [];
  let left = low;
  const byX = row.members.map((member) => boxes[member]).sort((a, b) => (a?.x ?? 0) - (b?.x ?? 0));
  for (const box of byX) {
    if (box === undefined) continue;
    const right = box.x - box.width / 2 - spacing.clearance;
    if (right >= left) spans.push([left, right]);
    left = box.x + box.width / 2 + spacing.clearance;
  }
  if (high >= left) spans.push([left, high]);
  return spans;
};

/** What two lists of spans have in common. */
export const meetSpans = (a: readonly Span[], b: readonly Span[]): Span[] => {
  const both: Span[] = [];
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

/** The place in the spans nearest to x, and how far it is. */
export const nearest = (spans: readonly Span[], x: number): { at: number; distance: number } => {
  let best = { at: x, distance: Number.POSITIVE_INFINITY };
  for (const [low, high] of spans) {
    const at = Math.min(Math.max(x, low), high);
    if (Math.abs(at - x) < best.distance) best = { at, distance: Math.abs(at - x) };
  }
  return best;
};
