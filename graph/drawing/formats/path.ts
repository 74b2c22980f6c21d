import type { Point } from "../plate/layout/laid-out.ts";

/** Drawing steps of a path: move, line, quadratic curve (control point, end). */
export type PathStep = { readonly op: "M" | "L" | "Q"; readonly points: readonly Point[] };

const towards = (from: Point, to: Point, by: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return length === 0
    ? from
    : { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
};

/** A polyline with softened corners: no more than half of a short piece is rounded off. */
export const roundedPath = (points: readonly Point[], radius: number): PathStep[] => {
  const [first] = points;
  if (first === undefined) return [];
  const steps: PathStep[] = [{ op: "M", points: [first] }];
  for (let i = 1; i < points.length; i++) {
    const [before, here, after] = [points[i - 1], points[i], points[i + 1]];
    if (before === undefined || here === undefined) continue;
    if (after === undefined || radius === 0) {
      steps.push({ op: "L", points: [here] });
      continue;
    }
    const half =
      Math.min(
        Math.hypot(here.x - before.x, here.y - before.y),
        Math.hypot(after.x - here.x, after.y - here.y),
      ) / 2;
    const cut = Math.min(radius, half);
    steps.push(
      { op: "L", points: [towards(here, before, cut)] },
      { op: "Q", points: [here, towards(here, after, cut)] },
    );
  }
  return steps;
};
