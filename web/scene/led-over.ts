import type { LayeredPoint, PlacedBox } from "../../graph/drawing/layered/index.ts";

/** Into so many parts a piece of a curve is cut to see where it leads. */
const parts = 8;

const cubic = (a: number, b: number, c: number, d: number, t: number): number =>
  (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;

/** Points along a route of cubic Bézier pieces, its own ends among them. */
const along = (points: readonly LayeredPoint[]): LayeredPoint[] => {
  const [first] = points;
  const all: LayeredPoint[] = first === undefined ? [] : [first];
  for (let at = 0; at + 3 < points.length; at += 3) {
    const [a, b, c, d] = points.slice(at, at + 4);
    if (a === undefined || b === undefined || c === undefined || d === undefined) break;
    for (let part = 1; part <= parts; part++) {
      const t = part / parts;
      all.push([cubic(a[0], b[0], c[0], d[0], t), cubic(a[1], b[1], c[1], d[1], t)]);
    }
  }
  return all;
};

/** Whether a straight stretch leads over the inside of a box (Liang and Barsky 1984). */
const leadsOver = (
  [x0, y0]: LayeredPoint,
  [x1, y1]: LayeredPoint,
  { x, y, width, height }: PlacedBox,
): boolean => {
  let [enters, leaves] = [0, 1];
  for (const [from, by, middle, half] of [
    [x0, x1 - x0, x, width / 2],
    [y0, y1 - y0, y, height / 2],
  ] as const) {
    if (by === 0) {
      if (Math.abs(from - middle) >= half) return false;
      continue;
    }
    const [a, b] = [(middle - half - from) / by, (middle + half - from) / by];
    enters = Math.max(enters, Math.min(a, b));
    leaves = Math.min(leaves, Math.max(a, b));
  }
  return enters < leaves;
};

/** Boxes over whose inside a route of cubic Bézier pieces leads, those at its ends included. */
export const boxesUnder = (
  points: readonly LayeredPoint[],
  boxes: readonly PlacedBox[],
): readonly PlacedBox[] => {
  const way = along(points);
  return boxes.filter((box) =>
    way.some((here, i) => {
      const next = way[i + 1];
      return next !== undefined && leadsOver(here, next, box);
    }),
  );
};
