import type { StackedRow } from "./stack.ts";
import type { VerticalSegment } from "./tracks.ts";
import type { LayeredPoint, PlacedBox } from "./types.ts";

/** An S from one point to another with upright ends. */
const bend = ([x0, y0]: LayeredPoint, [x1, y1]: LayeredPoint): LayeredPoint[] => {
  const half = (y1 - y0) / 2;
  return [
    [x0, y0 + half],
    [x1, y1 - half],
    [x1, y1],
  ];
};

/** Upward from the lower end through its vertical segments to the upper end. */
export const climb = (
  from: LayeredPoint,
  segments: readonly VerticalSegment[],
  rows: readonly StackedRow[],
  to: LayeredPoint,
): LayeredPoint[] => {
  const points: LayeredPoint[] = [from];
  let here = from;
  const go = (next: LayeredPoint): void => {
    points.push(...bend(here, next));
    here = next;
  };
  for (const { x, rows: passed } of segments) {
    go([x, (rows[passed[0] ?? 0]?.bottom ?? 0) + 5]);
    go([x, (rows[passed.at(-1) ?? 0]?.top ?? 0) - 5]);
  }
  go(to);
  return points;
};

/** Between two boxes side by side: straight across. */
export const across = (a: PlacedBox, b: PlacedBox, shift: number): LayeredPoint[] => {
  const side = a.x < b.x ? 1 : -1;
  const from: LayeredPoint = [a.x + (side * a.width) / 2, a.y + shift];
  const to: LayeredPoint = [b.x - (side * b.width) / 2, b.y + shift];
  const third = (to[0] - from[0]) / 3;
  return [from, [from[0] + third, from[1]], [to[0] - third, to[1]], to];
};

/** Between two boxes of a row with others between them: over their tops, within the room above. */
export const over = (from: LayeredPoint, to: LayeredPoint, room: number): LayeredPoint[] => {
  const lift = Math.min(room / 0.75, 20 + Math.abs(to[0] - from[0]) * 0.08);
  return [from, [from[0], from[1] - lift], [to[0], to[1] - lift], to];
};

/** From a box to itself: a loop at its right. */
export const loop = (box: PlacedBox): LayeredPoint[] => {
  const x = box.x + box.width / 2;
  const h = box.height / 3;
  return [
    [x, box.y + h],
    [x + 26, box.y + h + 8],
    [x + 26, box.y - h - 8],
    [x, box.y - h],
  ];
};
