import type { Point, Rect } from "./laid-out.ts";
import { overlaps } from "./shapes.ts";

const size = 12;

/** Where the stroke through a denied line goes: the middle of its longest piece, beside the tag. */
export const strikeOf = (
  points: readonly Point[],
  tag: Rect | undefined,
): (Point & { across: boolean }) | undefined => {
  const spots = points.slice(1).flatMap((b, i) => {
    const a = points[i] ?? b;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    return [0.5, 0.35, 0.65, 0.2, 0.8].map((share) => ({
      x: a.x + (b.x - a.x) * share,
      y: a.y + (b.y - a.y) * share,
      across: a.y === b.y,
      worth: length * (1 - Math.abs(share - 0.5)),
    }));
  });
  const clear = spots.filter(
    (spot) =>
      tag === undefined || !overlaps(tag, { x: spot.x - size / 2, y: spot.y - size / 2, w: size, h: size }),
  );
  const best = (clear.length > 0 ? clear : spots).sort((a, b) => b.worth - a.worth)[0];
  return best === undefined ? undefined : { x: best.x, y: best.y, across: best.across };
};
