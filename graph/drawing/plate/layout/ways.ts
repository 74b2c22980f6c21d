import { type EndPair, type RouteEnd, type Rules, upright } from "./ends.ts";
import { type Board, channelY, freeAcross, freeDown } from "./grid.ts";
import { type Corner, type RoutingWay, wayOf } from "./route.ts";

/**
 * What a bend costs that is not half-way between the two ends, where connectors draw the lines:
 * some office programs draw glued elbows through the middle whatever the file says.
 */
const offMiddle = 22;

const upAndDown = ({ line, a, b, extra }: EndPair, grid: Board): RoutingWay[] => {
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  const faces = upper.side === "bottom" && lower.side === "top";
  if (a.x !== b.x || !faces || !freeDown(grid, a.x, upper.box.row + 1, lower.box.row - 1)) return [];
  return [
    wayOf(
      line,
      a.side,
      b.side,
      [
        [a.x, a.y],
        [b.x, b.y],
      ],
      extra,
    ),
  ];
};

const sideBySide = ({ line, a, b, extra }: EndPair, grid: Board): RoutingWay[] => {
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  const faces = left.side === "right" && right.side === "left";
  if (a.y !== b.y || !faces || !freeAcross(grid, a.box.row, left.x + 1, right.x - 1)) return [];
  return [
    wayOf(
      line,
      a.side,
      b.side,
      [
        [a.x, a.y],
        [b.x, b.y],
      ],
      extra,
    ),
  ];
};

/** The channels in which an upright pair may turn. */
const channelsBetween = (a: RouteEnd, b: RouteEnd): readonly number[] => {
  const first = a.side === "top" ? a.box.row : a.box.row + 1;
  const second = b.side === "top" ? b.box.row : b.box.row + 1;
  if (a.side === b.side) return [a.side === "top" ? Math.min(first, second) : Math.max(first, second)];
  const [top, bottom] = a.side === "top" ? [second, first] : [first, second];
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, i) => top + i);
};

/** Rows a vertical passes between the side of a box and a channel. */
const passes = (grid: Board, end: RouteEnd, channel: number): boolean =>
  end.side === "top"
    ? freeDown(grid, end.x, channel, end.box.row - 1)
    : freeDown(grid, end.x, end.box.row + 1, channel - 1);

const uprightPair = (pair: EndPair, grid: Board, { fixed }: Rules): RoutingWay[] => {
  const { line, a, b, extra } = pair;
  if (a.x === b.x) return [];
  const near = b.side === "top" ? b.box.row : b.box.row + 1;
  const next = a.side !== b.side && Math.abs(a.box.row - b.box.row) === 1;
  const skew = fixed && !next ? offMiddle : 0;
  return channelsBetween(a, b)
    .filter((channel) => passes(grid, a, channel) && passes(grid, b, channel))
    .map((channel) => {
      const y = channelY(channel);
      const corners: Corner[] = [
        [a.x, a.y],
        [a.x, y],
        [b.x, y],
        [b.x, b.y],
      ];
      return wayOf(line, a.side, b.side, corners, extra + skew + 0.15 * Math.abs(channel - near));
    });
};

/** One bend: a vertical from `v` meets the row of `h` and runs into its side. */
const elbow = (pair: EndPair, grid: Board, v: RouteEnd, h: RouteEnd): RoutingWay[] => {
  const outside = h.side === "left" ? v.x < h.x : v.x > h.x;
  const rising = h.y < v.y;
  if (!outside || rising !== (v.side === "top") || h.y === v.y) return [];
  const [top, bottom] = rising ? [h.box.row + 1, v.box.row - 1] : [v.box.row + 1, h.box.row - 1];
  if (!freeDown(grid, v.x, top, bottom)) return [];
  if (!freeAcross(grid, h.box.row, v.x, h.side === "left" ? h.x - 1 : h.x + 1)) return [];
  const corners: Corner[] = [
    [v.x, v.y],
    [v.x, h.y],
    [h.x, h.y],
  ];
  if (v !== pair.a) corners.reverse();
  return [wayOf(pair.line, pair.a.side, pair.b.side, corners, pair.extra)];
};

/** Columns reached along the row from a box's side before the next box is in the way, nearest first. */
const reach = (grid: Board, end: RouteEnd): number[] => {
  const step = end.side === "left" ? -1 : 1;
  const columns: number[] = [];
  for (let x = end.x + step; x >= grid.least - 6 && x <= grid.most + 6; x += step) {
    if (!freeAcross(grid, end.box.row, x, x)) break;
    if ((x - end.x) % 2 !== 0) columns.push(x);
  }
  return columns;
};

/** Out of a side, up or down a column, into a side. */
const through = ({ line, a, b, extra }: EndPair, x: number, more: number): RoutingWay => {
  const corners: Corner[] = [
    [a.x, a.y],
    [x, a.y],
    [x, b.y],
    [b.x, b.y],
  ];
  return wayOf(line, a.side, b.side, corners, extra + more);
};

/** The way half-way between two sides that face each other, if it is free. */
const halfWay = (pair: EndPair, grid: Board): RoutingWay[] => {
  const { a, b } = pair;
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  if (left.side !== "right" || right.side !== "left" || right.x - left.x < 2) return [];
  const x = (a.x + b.x) / 2;
  const [top, bottom] = [Math.min(a.box.row, b.box.row), Math.max(a.box.row, b.box.row)];
  const free =
    freeAcross(grid, left.box.row, left.x + 1, Math.ceil(x)) &&
    freeAcross(grid, right.box.row, Math.floor(x), right.x - 1) &&
    freeDown(grid, Math.floor(x), top + 1, bottom - 1) &&
    freeDown(grid, Math.ceil(x), top + 1, bottom - 1);
  return free ? [through(pair, x, 0)] : [];
};

const sidePair = (pair: EndPair, grid: Board, { fixed }: Rules): RoutingWay[] => {
  const { a, b } = pair;
  if (a.box.row === b.box.row) return [];
  const reached = new Set(reach(grid, b));
  const [top, bottom] = a.box.row < b.box.row ? [a.box.row, b.box.row] : [b.box.row, a.box.row];
  const way = (x: number): number => Math.abs(x - a.x) + Math.abs(x - b.x);
  const ways = reach(grid, a)
    .filter((x) => reached.has(x) && freeDown(grid, x, top + 1, bottom - 1))
    .sort((p, q) => way(p) - way(q) || p - q)
    .slice(0, 3)
    .map((x) => through(pair, x, fixed ? offMiddle : 0));
  return fixed ? [...halfWay(pair, grid), ...ways] : ways;
};

/** Out of a box to the nearest channel, along it to a free column, down or up that, and in likewise. */
export const detour = (pair: EndPair, grid: Board): RoutingWay[] => {
  const { line, a, b, extra } = pair;
  if (!upright(a.side) || !upright(b.side)) return [];
  const first = a.side === "top" ? a.box.row : a.box.row + 1;
  const second = b.side === "top" ? b.box.row : b.box.row + 1;
  if (first === second) return [];
  const [top, bottom] = [Math.min(first, second), Math.max(first, second)];
  const columns: number[] = [];
  for (let x = grid.least - 4; x <= grid.most + 4; x++)
    if (freeDown(grid, x, top, bottom - 1)) columns.push(x);
  const way = (x: number): number => Math.abs(x - a.x) + Math.abs(x - b.x);
  return columns
    .sort((p, q) => way(p) - way(q) || p - q)
    .slice(0, 4)
    .map((x) => {
      const [y1, y2] = [channelY(first), channelY(second)];
      const corners: Corner[] = [
        [a.x, a.y],
        [a.x, y1],
        [x, y1],
        [x, y2],
        [b.x, y2],
        [b.x, b.y],
      ];
      return wayOf(line, a.side, b.side, corners, extra);
    });
};

/** A straight line to a place beside the middle of the superior's side, where only a small jog is saved. */
const plumb = (pair: EndPair, grid: Board): RoutingWay[] => {
  const { line, a, b, extra } = pair;
  const aside = Math.abs(a.x - b.x);
  if (a.side !== "top" || b.side !== "bottom" || aside === 0 || aside > Math.min(3, b.box.half - 2))
    return [];
  return upAndDown({ line, a, b: { ...b, x: a.x }, extra: extra + 0.3 }, grid);
};

/** Ways of at most three straight pieces between two sides that touch no other box. */
export const shortWays = (pair: EndPair, grid: Board, rules: Rules): RoutingWay[] => {
  const { a, b } = pair;
  if (upright(a.side) && upright(b.side)) {
    const direct = [...upAndDown(pair, grid), ...uprightPair(pair, grid, rules)];
    return rules.fixed ? direct : [...direct, ...plumb(pair, grid)];
  }
  if (upright(a.side)) return elbow(pair, grid, a, b);
  if (upright(b.side)) return elbow(pair, grid, b, a);
  return [...sideBySide(pair, grid), ...sidePair(pair, grid, rules)];
};
