import {
  type Board,
  channelY,
  type GridBox,
  type GridLine,
  type Route,
  routeOf,
  rowY,
  type Side,
} from "./grid.ts";

/** How many straight pieces a route may have: three where a slide's connector must draw it, else five. */
export type Pieces = 3 | 5;

type Corner = readonly [number, number];
type End = { readonly box: GridBox; readonly side: Side; readonly x: number; readonly y: number };
type Pair = { readonly line: number; readonly a: End; readonly b: End; readonly extra: number };

const upright = (side: Side): boolean => side === "top" || side === "bottom";

const endAt = (box: GridBox, side: Side, shift: number): End => {
  const x = side === "left" ? box.x - box.half + 1 : side === "right" ? box.x + box.half - 1 : box.x + shift;
  const y = side === "top" ? rowY(box.row) - 2 : side === "bottom" ? rowY(box.row) + 2 : rowY(box.row);
  return { box, side, x, y };
};

/**
 * Sides a line may leave from: tabs stand on the top, so that the box's own lines go round them.
 * Where ports are at the middle a tab has one, so that a second unlike line under its hat leaves from the box.
 */
const startSides = (box: GridBox, tab: number, fixed: boolean): readonly Side[] => {
  if (tab >= 0) return fixed ? ["top", "left", "right"] : ["top"];
  return box.tabs.length > 0 ? ["left", "right", "bottom"] : ["top", "left", "right", "bottom"];
};
const endSides = (box: GridBox): readonly Side[] =>
  box.tabs.length > 0 ? ["bottom", "left", "right"] : ["bottom", "left", "right", "top"];

/** What an unusual side costs: answering goes up, out of the top and into the bottom. */
const sideCost = (a: Side, b: Side, climbs: boolean, solid: boolean): number =>
  ((upright(a) ? 0 : 1) + (upright(b) ? 0 : 1)) * (solid ? 2.4 : 1.6) +
  (climbs && a === "bottom" ? 6 : 0) +
  (climbs && b === "top" ? 6 : 0);

const straight = ({ line, a, b, extra }: Pair, grid: Board): Route[] => {
  if (upright(a.side) !== upright(b.side)) return [];
  if (upright(a.side)) {
    if (a.x !== b.x) return [];
    const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
    if (upper.side !== "bottom" || lower.side !== "top") return [];
    return grid.freeDown(a.x, upper.box.row + 1, lower.box.row - 1)
      ? [
          routeOf(
            line,
            a.side,
            b.side,
            [
              [a.x, a.y],
              [b.x, b.y],
            ],
            extra,
          ),
        ]
      : [];
  }
  if (a.y !== b.y) return [];
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  if (left.side !== "right" || right.side !== "left") return [];
  return grid.freeAcross(a.box.row, left.x + 1, right.x - 1)
    ? [
        routeOf(
          line,
          a.side,
          b.side,
          [
            [a.x, a.y],
            [b.x, b.y],
          ],
          extra,
        ),
      ]
    : [];
};

/** The channels in which an upright pair may turn. */
const channelsBetween = (a: End, b: End): readonly number[] => {
  const first = a.side === "top" ? a.box.row : a.box.row + 1;
  const second = b.side === "top" ? b.box.row : b.box.row + 1;
  if (a.side === b.side) return [a.side === "top" ? Math.min(first, second) : Math.max(first, second)];
  const [top, bottom] = a.side === "top" ? [second, first] : [first, second];
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, i) => top + i);
};

/** Rows a vertical passes between the side of a box and a channel. */
const passes = (grid: Board, end: End, channel: number): boolean =>
  end.side === "top"
    ? grid.freeDown(end.x, channel, end.box.row - 1)
    : grid.freeDown(end.x, end.box.row + 1, channel - 1);

const uprightPair = (pair: Pair, grid: Board): Route[] => {
  const { line, a, b, extra } = pair;
  if (a.x === b.x) return [];
  const near = b.side === "top" ? b.box.row : b.box.row + 1;
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
      return routeOf(line, a.side, b.side, corners, extra + 0.15 * Math.abs(channel - near));
    });
};

/** One bend: a vertical from `v` meets the row of `h` and runs into its side. */
const elbow = (pair: Pair, grid: Board, v: End, h: End): Route[] => {
  const outside = h.side === "left" ? v.x < h.x : v.x > h.x;
  const rising = h.y < v.y;
  if (!outside || rising !== (v.side === "top") || h.y === v.y) return [];
  const [top, bottom] = rising ? [h.box.row + 1, v.box.row - 1] : [v.box.row + 1, h.box.row - 1];
  if (!grid.freeDown(v.x, top, bottom)) return [];
  if (!grid.freeAcross(h.box.row, v.x, h.side === "left" ? h.x - 1 : h.x + 1)) return [];
  const corners: Corner[] = [
    [v.x, v.y],
    [v.x, h.y],
    [h.x, h.y],
  ];
  if (v !== pair.a) corners.reverse();
  return [routeOf(pair.line, pair.a.side, pair.b.side, corners, pair.extra)];
};

/** Columns reached along the row from a box's side before the next box is in the way, nearest first. */
const reach = (grid: Board, end: End): number[] => {
  const step = end.side === "left" ? -1 : 1;
  const columns: number[] = [];
  const first = end.x + step;
  for (let x = first; x >= grid.least - 6 && x <= grid.most + 6; x += step) {
    if (!grid.freeAcross(end.box.row, first, x)) break;
    if ((x - first) % 2 === 0) columns.push(x);
  }
  return columns;
};

const sidePair = (pair: Pair, grid: Board): Route[] => {
  const { line, a, b, extra } = pair;
  if (a.box.row === b.box.row) return [];
  const reached = new Set(reach(grid, b));
  const [top, bottom] = a.box.row < b.box.row ? [a.box.row, b.box.row] : [b.box.row, a.box.row];
  return reach(grid, a)
    .filter((x) => reached.has(x) && grid.freeDown(x, top + 1, bottom - 1))
    .sort((p, q) => Math.abs(p - a.x) + Math.abs(p - b.x) - Math.abs(q - a.x) - Math.abs(q - b.x) || p - q)
    .slice(0, 3)
    .map((x) =>
      routeOf(
        line,
        a.side,
        b.side,
        [
          [a.x, a.y],
          [x, a.y],
          [x, b.y],
          [b.x, b.y],
        ],
        extra,
      ),
    );
};

/** Out of a box to the nearest channel, along it to a free column, down or up that, and in likewise. */
const detour = (pair: Pair, grid: Board): Route[] => {
  const { line, a, b, extra } = pair;
  if (!upright(a.side) || !upright(b.side)) return [];
  const first = a.side === "top" ? a.box.row : a.box.row + 1;
  const second = b.side === "top" ? b.box.row : b.box.row + 1;
  if (first === second) return [];
  const [top, bottom] = [Math.min(first, second), Math.max(first, second)];
  const columns: number[] = [];
  for (let x = grid.least - 4; x <= grid.most + 4; x++)
    if (grid.freeDown(x, top, bottom - 1)) columns.push(x);
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
      return routeOf(line, a.side, b.side, corners, extra);
    });
};

/** A straight line to a place beside the middle of the superior's side, where only a small jog is saved. */
const plumb = (pair: Pair, grid: Board): Route[] => {
  const { line, a, b, extra } = pair;
  const aside = Math.abs(a.x - b.x);
  if (a.side !== "top" || b.side !== "bottom" || aside === 0 || aside > Math.min(3, b.box.half - 2))
    return [];
  return straight({ line, a, b: { ...b, x: a.x }, extra: extra + 0.3 }, grid);
};

const shapesOf = (pair: Pair, grid: Board): Route[] => {
  const { a, b } = pair;
  const direct = straight(pair, grid);
  if (upright(a.side) && upright(b.side)) return [...direct, ...uprightPair(pair, grid)];
  if (upright(a.side)) return elbow(pair, grid, a, b);
  if (upright(b.side)) return elbow(pair, grid, b, a);
  return [...direct, ...sidePair(pair, grid)];
};

/**
 * Ways to draw a line that touch no other box, the cheapest first, at most `most`.
 * Longer ways round are only offered where `pieces` allows them and nothing short is to be had.
 */
export const candidates = (
  grid: Board,
  line: GridLine,
  index: number,
  pieces: Pieces,
  fixed: boolean,
  most: number,
): Route[] => {
  const from = grid.boxes[line.from];
  const to = grid.boxes[line.to];
  if (from === undefined || to === undefined) return [];
  const climbs = to.row < from.row;
  const pairs = startSides(from, line.tab, fixed).flatMap((start) =>
    endSides(to).map((end): Pair => {
      const a = endAt(from, start, line.tab >= 0 && start === "top" ? (from.tabs[line.tab] ?? 0) : 0);
      return { line: index, a, b: endAt(to, end, 0), extra: sideCost(start, end, climbs, line.solid) };
    }),
  );
  const short = pairs.flatMap((pair) => [...shapesOf(pair, grid), ...(fixed ? [] : plumb(pair, grid))]);
  const few = pieces === 5 && !short.some((route) => route.cost < 12);
  const all = few ? [...short, ...pairs.flatMap((pair) => detour(pair, grid))] : short;
  return all.sort((p, q) => p.cost - q.cost).slice(0, most);
};
