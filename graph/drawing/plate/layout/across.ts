import type { GridLine } from "./grid.ts";
import { column, type GridBox, type GridRoute, rowY } from "./grid.ts";
import { type Leg, legsOf, strandsOf } from "./strands.ts";
import { tracks } from "./tracks.ts";

/** Where everything stands from left to right, in points. */
export type Across = {
  readonly unit: number;
  readonly left: number;
  readonly boxWidth: (box: GridBox) => number;
  readonly x: (units: number) => number;
  /** Exact place of corner `point` of a route. */
  readonly corner: (route: number, point: number) => number;
  readonly legs: readonly Leg[];
  /** Points missing for boxes of the least width. */
  readonly over: number;
};

export type AcrossOptions = {
  readonly width: number;
  readonly most: number;
  readonly least: number;
  readonly gap: number;
  readonly pitch: number;
  readonly fixed: boolean;
};

const clearance = 5;
const endRoom = 12;

const extent = (boxes: readonly GridBox[], routes: readonly GridRoute[]): readonly [number, number] => {
  const xs = routes.flatMap((route) => route.points.map(([x]) => x));
  const least = Math.min(...boxes.map((box) => box.x - box.half), ...xs.map((x) => x - 1));
  const most = Math.max(...boxes.map((box) => box.x + box.half), ...xs.map((x) => x + 1));
  return [least, most];
};

/** How far a vertical may stray from its column before it comes too near a box or leaves its port. */
const boundOf = (
  leg: Leg,
  route: GridRoute,
  boxes: readonly GridBox[],
  ends: readonly [GridBox, GridBox],
  unit: number,
  width: (box: GridBox) => number,
): number => {
  const [, y1] = route.points[leg.index] ?? [0, 0];
  const [, y2] = route.points[leg.index + 1] ?? [0, 0];
  const [lo, hi] = [Math.min(y1, y2), Math.max(y1, y2)];
  const passed = boxes.filter((box) => lo <= rowY(box.row) && rowY(box.row) <= hi);
  const bounds = passed.map((box) => Math.abs(leg.at - box.x) * unit - width(box) / 2 - clearance);
  if (leg.first)
    bounds.push(ends[0].tabs.length > 0 && route.start === "top" ? 4 : width(ends[0]) / 2 - endRoom);
  if (leg.last) bounds.push(width(ends[1]) / 2 - endRoom - Math.abs(leg.at - ends[1].x) * unit);
  return Math.max(0, ...[Math.min(...bounds, 40)]);
};

type Grid = {
  readonly boxes: readonly GridBox[];
  readonly lines: readonly GridLine[];
  readonly routes: readonly GridRoute[];
};

/** The two boxes that a route joins. */
const endsOfRoute = (
  { boxes, lines }: Grid,
  route: GridRoute | undefined,
): readonly [GridBox | undefined, GridBox | undefined] => {
  const line = route === undefined ? undefined : lines[route.line];
  return [boxes[line?.from ?? -1], boxes[line?.to ?? -1]];
};

/** How far each vertical lies beside its column, so that none lies on another. */
const offsetsIn = (
  grid: Grid,
  upright: readonly Leg[],
  { unit, boxWidth }: Pick<Across, "unit" | "boxWidth">,
  { fixed, pitch }: AcrossOptions,
): Map<string, number> => {
  const { boxes, routes } = grid;
  const offsets = new Map<string, number>();
  for (const at of new Set(upright.map((leg) => leg.at))) {
    const here = upright.filter((leg) => leg.at === at);
    const strands = strandsOf(here, routes, {
      along: (route, point) => routes[route]?.points[point]?.[1] ?? 0,
      aside: (route, point) => routes[route]?.points[point]?.[0] ?? 0,
      fixed: (leg) => fixed && (leg.first || leg.last),
      bound: (leg) => {
        const route = routes[leg.route];
        const [from, to] = endsOfRoute(grid, route);
        if (route === undefined || from === undefined || to === undefined) return 0;
        return boundOf(leg, route, boxes, [from, to], unit, boxWidth);
      },
    });
    for (const [key, offset] of tracks(strands, pitch).offsets) offsets.set(key, offset);
  }
  return offsets;
};

/** Where a corner lies: on the vertical that it ends, else at the side of its box. */
const cornersIn = (
  grid: Grid,
  legs: readonly Leg[],
  offsets: ReadonlyMap<string, number>,
  { x, boxWidth }: Pick<Across, "x" | "boxWidth">,
): Across["corner"] => {
  const legAt = new Map(legs.map((leg) => [`${leg.route}.${leg.index}`, leg]));
  const side = (route: number, start: boolean): number => {
    const found = grid.routes[route];
    const [from, to] = endsOfRoute(grid, found);
    const box = start ? from : to;
    if (found === undefined || box === undefined) return 0;
    const way = (start ? found.start : found.end) === "left" ? -1 : 1;
    return x(box.x) + (way * boxWidth(box)) / 2;
  };
  return (route, point) => {
    const vertical = [legAt.get(`${route}.${point - 1}`), legAt.get(`${route}.${point}`)].find(
      (leg) => leg !== undefined && !leg.flat,
    );
    if (vertical !== undefined) return x(vertical.at) + (offsets.get(vertical.key) ?? 0);
    return side(route, point === 0);
  };
};

/** Give every vertical its place. */
export const layAcross = (
  boxes: readonly GridBox[],
  lines: readonly GridLine[],
  routes: readonly GridRoute[],
  options: AcrossOptions,
): Across => {
  const [least, most] = extent(boxes, routes);
  const widestUnit = (options.most + options.gap * 2) / column;
  const unit = Math.min(widestUnit, options.width / (most - least));
  const left = (options.width - (most - least) * unit) / 2;
  const x = (units: number): number => left + (units - least) * unit;
  const boxWidth = (box: GridBox): number =>
    box.half > column / 2
      ? 2 * box.half * unit - options.gap
      : Math.min(options.most, column * unit - options.gap);
  const grid = { boxes, lines, routes };
  const legs = legsOf(routes, lines);
  const upright = legs.filter((leg) => !leg.flat);
  const offsets = offsetsIn(grid, upright, { unit, boxWidth }, options);
  const corner = cornersIn(grid, legs, offsets, { x, boxWidth });
  const over = Math.max(0, ((most - least) * (options.least + options.gap)) / column - options.width);
  return { unit, left, boxWidth, x, corner, legs, over };
};
