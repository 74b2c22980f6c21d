import type { LayeredPicture, LayeredPoint, LayoutInput } from "../../../../graph/drawing/layered/index.ts";

const bezier = (a: number, b: number, c: number, d: number, t: number): number => {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
};

/** Points along a route of cubic pieces. */
const samples = (points: readonly LayeredPoint[]): LayeredPoint[] => {
  const sampled: LayeredPoint[] = [];
  for (let i = 0; i + 3 < points.length; i += 3) {
    const [a, b, c, d] = points.slice(i, i + 4);
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
    for (let t = 0; t <= 1; t += 0.05)
      sampled.push([bezier(a[0], b[0], c[0], d[0], t), bezier(a[1], b[1], c[1], d[1], t)]);
  }
  return sampled;
};

/** Every pair `line box` where the line runs through a box that is none of its ends. */
export const passedBoxes = (input: LayoutInput, picture: LayeredPicture): string[] => {
  const ends = new Map(input.lines.map((line) => [line.id, [line.from, line.to]]));
  return picture.routes.flatMap((route) => {
    const points = samples(route.points);
    const own = ends.get(route.id) ?? [];
    return picture.boxes
      .filter(
        (box) =>
          !own.includes(box.id) &&
          points.some(
            ([x, y]) => Math.abs(x - box.x) < box.width / 2 - 1 && Math.abs(y - box.y) < box.height / 2 - 1,
          ),
      )
      .map((box) => `${route.id} ${box.id}`);
  });
};
