import type { LayeredPoint } from "../../graph/drawing/layered/index.ts";

const between = ([x0, y0]: LayeredPoint, [x1, y1]: LayeredPoint, t: number): LayeredPoint => [
  x0 + (x1 - x0) * t,
  y0 + (y1 - y0) * t,
];

/** A way of straight stretches as cubic Bézier curves with round corners: a first point, then three for each piece. */
export const roundedWay = (way: readonly LayeredPoint[], radius: number): LayeredPoint[] => {
  const [first, ...rest] = way;
  if (first === undefined) return [];
  const points: LayeredPoint[] = [first];
  const straight = (to: LayeredPoint): void => {
    const from = points.at(-1) ?? to;
    points.push(between(from, to, 1 / 3), between(from, to, 2 / 3), to);
  };
  for (const [i, here] of rest.entries()) {
    const [before, after] = [way[i] ?? here, way[i + 2]];
    if (after === undefined) {
      straight(here);
      continue;
    }
    const near = (other: LayeredPoint): LayeredPoint => {
      const length = Math.hypot(other[0] - here[0], other[1] - here[1]);
      return between(here, other, Math.min(0.5, radius / Math.max(length, 1)));
    };
    const [into, out] = [near(before), near(after)];
    straight(into);
    points.push(between(into, here, 0.55), between(out, here, 0.55), out);
  }
  return points;
};

/** The halves of one cubic piece, after de Casteljau. */
const halves = ([a, b, c, d]: readonly [
  LayeredPoint,
  LayeredPoint,
  LayeredPoint,
  LayeredPoint,
]): LayeredPoint[] => {
  const [ab, bc, cd] = [between(a, b, 0.5), between(b, c, 0.5), between(c, d, 0.5)];
  const [abc, bcd] = [between(ab, bc, 0.5), between(bc, cd, 0.5)];
  return [ab, abc, between(abc, bcd, 0.5), bcd, cd, d];
};

/** The same curve in so many pieces at least: the longest are halved. */
const inPieces = (points: readonly LayeredPoint[], pieces: number): LayeredPoint[] => {
  const all = [...points];
  while ((all.length - 1) / 3 < pieces) {
    let [longest, length] = [0, -1];
    for (let at = 0; at + 3 < all.length; at += 3) {
      const [a, d] = [all[at] ?? [0, 0], all[at + 3] ?? [0, 0]];
      const span = Math.hypot(a[0] - d[0], a[1] - d[1]);
      if (span > length) [longest, length] = [at, span];
    }
    const [a, b, c, d] = all.slice(longest, longest + 4);
    if (a === undefined || b === undefined || c === undefined || d === undefined) return all;
    all.splice(longest + 1, 3, ...halves([a, b, c, d]));
  }
  return all;
};

/** A curve on its way from one, at 0, to another, at 1; both may have other numbers of pieces. */
export const curveBetween = (
  before: readonly LayeredPoint[],
  after: readonly LayeredPoint[],
  t: number,
): LayeredPoint[] => {
  if (t <= 0) return [...before];
  if (t >= 1) return [...after];
  const pieces = (Math.max(before.length, after.length) - 1) / 3;
  const [from, to] = [inPieces(before, pieces), inPieces(after, pieces)];
  return from.map((point, i) => between(point, to[i] ?? point, t));
};
