import { endAt, endSides, type Pair, type Rules, sideCost, startSides } from "./ends.ts";
import type { Board, GridLine, Route } from "./grid.ts";
import { routeOf } from "./route.ts";
import { detour, shortWays } from "./ways.ts";

/** A way round is looked for when the shortest way costs more than this. */
const longWay = 12;

/** What a way round costs more where no connector can draw it. */
const undrawable = 30;

/**
 * Ways to draw a line that touch no other box, the cheapest first, at most \`most\`.
 * Longer ways round are only offered where nothing short is to be had; where connectors must draw
 * the line they are a last resort, so that no line is ever left out.
 */
export const candidates = (
  grid: Board,
  line: GridLine,
  index: number,
  rules: Rules,
  most: number,
): Route[] => {
  const from = grid.boxes[line.from];
  const to = grid.boxes[line.to];
  if (from === undefined || to === undefined) return [];
  const climbs = to.row < from.row;
  const pairs = startSides(from, line.tab, rules.fixed).flatMap((start) =>
    endSides(to).map((end): Pair => {
      const a = endAt(from, start, line.tab >= 0 && start === "top" ? (from.tabs[line.tab] ?? 0) : 0);
      return { line: index, a, b: endAt(to, end, 0), extra: sideCost(start, end, climbs, line.solid) };
    }),
  );
  const short = pairs.flatMap((pair) => shortWays(pair, grid, rules));
  const few = short.length === 0 || (rules.pieces === 5 && !short.some((route) => route.cost < longWay));
  const dear = rules.pieces === 3 ? undrawable : 0;
  const round = few ? pairs.flatMap((pair) => detour({ ...pair, extra: pair.extra + dear }, grid)) : [];
  return [...short, ...round]
    .sort((p, q) => p.cost - q.cost)
    .slice(0, most)
    .map(routeOf);
};
