import type { LayeredPicture, LayeredPoint, PlacedBox } from "../../graph/drawing/layered/index.ts";

/** Where a point of a picture would lie in another that fills the same room. */
const mapTo =
  (from: LayeredPicture, to: LayeredPicture): ((point: LayeredPoint) => LayeredPoint) =>
  ([x, y]) => {
    const scale = Math.max(to.width, to.height) / Math.max(from.width, from.height, 1);
    return [to.width / 2 + (x - from.width / 2) * scale, to.height / 2 + (y - from.height / 2) * scale];
  };

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/**
 * A picture on its way from one to the next: `t` goes from 0 to 1. Boxes that are in both travel, and lines with
 * as many pieces travel with them; all else is where it will be.
 */
export const pictureBetween = (before: LayeredPicture, after: LayeredPicture, t: number): LayeredPicture => {
  const map = mapTo(before, after);
  const old = new Map([...before.boxes, ...before.tabs].map((box) => [box.id, map([box.x, box.y])]));
  const routes = new Map(before.routes.map(({ id, points }) => [id, points.map(map)]));
  const travel = (box: PlacedBox): PlacedBox => {
    const [x, y] = old.get(box.id) ?? [box.x, box.y];
    return { ...box, x: mix(x, box.x, t), y: mix(y, box.y, t) };
  };
  return {
    ...after,
    boxes: after.boxes.map(travel),
    tabs: after.tabs.map(travel),
    routes: after.routes.map(({ id, points }) => {
      const from = routes.get(id);
      if (from?.length !== points.length) return { id, points };
      return {
        id,
        points: points.map(([x, y], i): LayeredPoint => {
          const [u, v] = from[i] ?? [x, y];
          return [mix(u, x, t), mix(v, y, t)];
        }),
      };
    }),
  };
};

/** Slow at both ends. */
export const eased = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) * (1 - t));
