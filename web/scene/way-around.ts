import type { LayeredPoint, PlacedBox } from "../../graph/drawing/layered/index.ts";

/** Pixels that a line keeps from boxes it passes. */
export const clearOf = 5;
/** What a corner costs, in pixels of way: fewer corners are read more easily than a shorter line. */
const corner = 40;

type Edges = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const around = ({ x, y, width, height }: PlacedBox): Edges => ({
  left: x - width / 2 - clearOf,
  right: x + width / 2 + clearOf,
  top: y - height / 2 - clearOf,
  bottom: y + height / 2 + clearOf,
});

export type Way = readonly LayeredPoint[];

const ascending = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Whether a straight, upright or level stretch leads through a box or its clearance. */
const isBlocked = (edges: readonly Edges[], [x0, y0]: LayeredPoint, [x1, y1]: LayeredPoint): boolean =>
  edges.some(
    ({ left, right, top, bottom }) =>
      Math.max(x0, x1) > left &&
      Math.min(x0, x1) < right &&
      Math.max(y0, y1) > top &&
      Math.min(y0, y1) < bottom,
  );

/** Stretches of other lines nearer than this to one's own are read as one line. */
const tooNear = 3;

/** What running along lines that are drawn already costs: as much again as the way, and half. */
const alongside = (drawn: readonly Way[], [x0, y0]: LayeredPoint, [x1, y1]: LayeredPoint): number => {
  const level = y0 === y1;
  const [from, to] = level ? [Math.min(x0, x1), Math.max(x0, x1)] : [Math.min(y0, y1), Math.max(y0, y1)];
  const meets = drawn.some((way) =>
    way.some(([a, b], i) => {
      const next = way[i + 1];
      if (next === undefined || (level ? b !== next[1] : a !== next[0])) return false;
      const [off, start, end] = level ? [b - y0, a, next[0]] : [a - x0, b, next[1]];
      return Math.abs(off) < tooNear && Math.max(start, end) > from && Math.min(start, end) < to;
    }),
  );
  return meets ? 1.5 * (to - from) : 0;
};

type Step = {
  readonly at: number;
  readonly level: boolean;
  readonly cost: number;
  readonly before: Step | undefined;
};

/** The steps that are still to be looked at, the cheapest given first. */
const frontier = () => {
  const steps: Step[] = [];
  return {
    put: (step: Step): void => {
      let [low, high] = [0, steps.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((steps[middle]?.cost ?? 0) > step.cost) low = middle + 1;
        else high = middle;
      }
      steps.splice(low, 0, step);
    },
    take: (): Step | undefined => steps.pop(),
  };
};

/** Points without those that lie on the way between their neighbours. */
const corners = (points: readonly LayeredPoint[]): LayeredPoint[] =>
  points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (before === undefined || after === undefined) return true;
    return !(
      (before[0] === point[0] && point[0] === after[0]) ||
      (before[1] === point[1] && point[1] === after[1])
    );
  });

/**
 * The shortest way of upright and level stretches from one point to another that keeps clear of boxes, a corner counted as
 * some way, and so is running along ways that are drawn already (Dijkstra over the lines along the boxes' edges); undefined where there is none.
 */
export const wayAround = (
  from: LayeredPoint,
  to: LayeredPoint,
  boxes: readonly PlacedBox[],
  drawn: readonly Way[] = [],
): Way | undefined => {
  const edges = boxes.map(around);
  const xs = ascending([from[0], to[0], ...edges.flatMap(({ left, right }) => [left, right])]);
  const ys = ascending([from[1], to[1], ...edges.flatMap(({ top, bottom }) => [top, bottom])]);
  const pointAt = (at: number): LayeredPoint => [
    xs[at % xs.length] ?? 0,
    ys[Math.floor(at / xs.length)] ?? 0,
  ];
  const placeOf = ([x, y]: LayeredPoint): number => ys.indexOf(y) * xs.length + xs.indexOf(x);
  const goal = placeOf(to);
  const known = new Set<string>();
  const open = frontier();
  open.put({ at: placeOf(from), level: false, cost: 0, before: undefined });
  for (let step = open.take(); step !== undefined; step = open.take()) {
    if (step.at === goal) return corners(wayOf(step, pointAt));
    const key = `${step.at} ${step.level}`;
    if (known.has(key)) continue;
    known.add(key);
    for (const next of neighbours(step.at, xs.length, ys.length)) {
      const [a, b] = [pointAt(step.at), pointAt(next)];
      if (isBlocked(edges, a, b)) continue;
      const level = a[1] === b[1];
      const way = Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
      const more = alongside(drawn, a, b) + (level === step.level ? 0 : corner);
      open.put({ at: next, level, cost: step.cost + way + more, before: step });
    }
  }
  return undefined;
};

const neighbours = (at: number, wide: number, high: number): readonly number[] => [
  ...(at % wide > 0 ? [at - 1] : []),
  ...(at % wide < wide - 1 ? [at + 1] : []),
  ...(at >= wide ? [at - wide] : []),
  ...(at < wide * (high - 1) ? [at + wide] : []),
];

const wayOf = (last: Step, pointAt: (at: number) => LayeredPoint): LayeredPoint[] => {
  const way: LayeredPoint[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.before) way.push(pointAt(step.at));
  return way.reverse();
};
