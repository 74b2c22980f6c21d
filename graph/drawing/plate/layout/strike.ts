import type { Point, Rect } from "./laid-out.ts";
import { overlaps } from "./shapes.ts";

const size = 15;

/** What a stroke covers. */
export const strikeArea = ({ x, y }: Point): Rect => ({ x: x - size / 2, y: y - size / 2, w: size, h: size });

/** Where the stroke through a denied line goes: the middle of its longest piece, beside tags and off boxes. */
export const strikeOf = (
  points: readonly Point[],
  taken: readonly Rect[],
): (Point & { across: boolean }) | undefined => {
  const spots = points.slice(1).flatMap((b, i) => {
    const a = points[i] ?? b;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9].map((share) => ({
      x: a.x + (b.x - a.x) * share,
      y: a.y + (b.y - a.y) * share,
      across: a.y === b.y,
      worth: length * (1 - Math.abs(share - 0.5)),
    }));
  });
  const clear = spots.filter((spot) => !taken.some((rect) => overlaps(rect, strikeArea(spot))));
  const best = (clear.length > 0 ? clear : spots).sort((a, b) => b.worth - a.worth)[0];
  return best === undefined ? undefined : { x: best.x, y: best.y, across: best.across };
};
