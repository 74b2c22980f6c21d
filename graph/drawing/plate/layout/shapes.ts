import type { Point, Rect } from "./laid-out.ts";

/** Whether two rectangles share more than an edge. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Whether a horizontal or vertical piece runs through the inside of a rectangle. */
export const meetsSegment = (rect: Rect, a: Point, b: Point): boolean =>
  Math.min(a.x, b.x) < rect.x + rect.w &&
  Math.max(a.x, b.x) > rect.x &&
  Math.min(a.y, b.y) < rect.y + rect.h &&
  Math.max(a.y, b.y) > rect.y;

/** Drop corners that do not turn, and pieces shorter than a hair. */
export const tidy = (points: readonly Point[]): Point[] => {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept[kept.length - 1];
    if (last !== undefined && Math.abs(last.x - point.x) < 0.01 && Math.abs(last.y - point.y) < 0.01)
      continue;
    const before = kept[kept.length - 2];
    const sameX =
      before !== undefined &&
      last !== undefined &&
      Math.abs(before.x - last.x) < 0.01 &&
      Math.abs(last.x - point.x) < 0.01;
    const sameY =
      before !== undefined &&
      last !== undefined &&
      Math.abs(before.y - last.y) < 0.01 &&
      Math.abs(last.y - point.y) < 0.01;
    if (sameX || sameY) kept.pop();
    kept.push(point);
  }
  return kept;
};
