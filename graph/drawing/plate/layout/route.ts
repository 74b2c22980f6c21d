import { column, type GridRoute, type Piece, rowStep, type Side } from "./grid.ts";

export type Corner = readonly [number, number];

/** A way to draw a line that is weighed before anything more is made of it. */
export type RoutingWay = {
  readonly line: number;
  readonly start: Side;
  readonly end: Side;
  readonly corners: readonly Corner[];
  /** Cost of its own: length, bends, unusual sides. */
  readonly cost: number;
};

/** Cost by number of bends: one elbow or one step is usual, more is hard to follow. */
const bendCost = [0, 1.2, 1.5, 4.5, 6, 9, 12];

/** Going up or down costs half of going across: rows are near each other, columns are not. */
const downShare = 0.5;

export const wayOf = (
  line: number,
  start: Side,
  end: Side,
  corners: readonly Corner[],
  extra: number,
): RoutingWay => {
  let length = 0;
  for (let i = 1; i < corners.length; i++) {
    const [x1, y1] = corners[i - 1] ?? [0, 0];
    const [x2, y2] = corners[i] ?? [0, 0];
    length += Math.abs(x2 - x1) / column + (Math.abs(y2 - y1) / rowStep) * downShare;
  }
  return { line, start, end, corners, cost: length + (bendCost[corners.length - 2] ?? 15) + extra };
};

/** One straight piece between two corners; `before` and `after` are the corners beyond, if any. */
const pieceOf = (a: Corner, b: Corner, before: Corner | undefined, after: Corner | undefined): Piece => {
  const [along, aside] = a[1] === b[1] ? ([0, 1] as const) : ([1, 0] as const);
  const atA = before === undefined ? 0 : Math.sign(before[aside] - a[aside]);
  const atB = after === undefined ? 0 : Math.sign(after[aside] - b[aside]);
  const forward = b[along] > a[along];
  return {
    at: a[aside],
    lo: Math.min(a[along], b[along]),
    hi: Math.max(a[along], b[along]),
    atLo: forward ? atA : atB,
    atHi: forward ? atB : atA,
    tied: before === undefined || after === undefined,
  };
};

const reachOf = (points: readonly Corner[]): readonly [number, number, number, number] => {
  const reach: [number, number, number, number] = [1e9, -1e9, 1e9, -1e9];
  for (const [x, y] of points) {
    if (x < reach[0]) reach[0] = x;
    if (x > reach[1]) reach[1] = x;
    if (y < reach[2]) reach[2] = y;
    if (y > reach[3]) reach[3] = y;
  }
  return reach;
};

/** Make the route of a way: its straight pieces, across and down. */
export const routeOf = ({ line, start, end, corners, cost }: RoutingWay): GridRoute => {
  const points = corners.filter((point, i) => {
    const before = corners[i - 1];
    return before === undefined || before[0] !== point[0] || before[1] !== point[1];
  });
  const across: Piece[] = [];
  const down: Piece[] = [];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (a === undefined || b === undefined) continue;
    (a[1] === b[1] ? across : down).push(pieceOf(a, b, points[i - 2], points[i + 1]));
  }
  return { line, start, end, points, across, down, cost, reach: reachOf(points) };
};
