import { type EndPair, endAt, endSides, type Rules, sideCost, startSides } from "./ends.ts";
import type { Board, GridBox, GridLine, GridRoute } from "./grid.ts";
import { type RoutingWay, routeOf } from "./route.ts";
import { detour, shortWays } from "./ways.ts";

/** A way round is looked for when the shortest way costs more than this. */
const longWay = 12;

/** What a way round costs more where no connector can draw it. */
const undrawable = 30;

/** The two ends of every way, the usual sides first: no way costs less than its sides. */
const pairsOf = (from: GridBox, to: GridBox, line: GridLine, index: number, rules: Rules): EndPair[] => {
  const climbs = to.row < from.row;
  const ends = endSides(to).map((side) => endAt(to, side, 0));
  return startSides(from, line.tab, rules.fixed)
    .flatMap((start) => {
      const shift = line.tab >= 0 && start === "top" ? (from.tabs[line.tab] ?? 0) : 0;
      const a = endAt(from, start, shift);
      return ends.map(
        (b): EndPair => ({ line: index, a, b, extra: sideCost(start, b.side, climbs, line.solid) }),
      );
    })
    .sort((p, q) => p.extra - q.extra);
};

/**
 * Ways to draw a line that touch no other box, the cheapest first, at most \`most\`.
 * Longer ways round are only offered where nothing short is to be had; where connectors must draw
 * the line they are a last resort, so that no line is ever left out.
 */
export const routeCandidates = (
  grid: Board,
  line: GridLine,
  index: number,
  rules: Rules,
  most: number,
): GridRoute[] => {
  const from = grid.boxes[line.from];
  const to = grid.boxes[line.to];
  if (from === undefined || to === undefined) return [];
  const pairs = pairsOf(from, to, line, index, rules);
  const short: RoutingWay[] = [];
  for (const pair of pairs) {
    const worst = short.length < most ? undefined : short[most - 1];
    if (worst !== undefined && worst.cost <= pair.extra) continue;
    short.push(...shortWays(pair, grid, rules));
    short.sort((p, q) => p.cost - q.cost);
  }
  const few = short.length === 0 || (rules.pieces === 5 && (short[0]?.cost ?? 0) >= longWay);
  if (!few) return short.slice(0, most).map(routeOf);
  const dear = rules.pieces === 3 ? undrawable : 0;
  const round = pairs.flatMap((pair) => detour({ ...pair, extra: pair.extra + dear }, grid));
  return [...short, ...round]
    .sort((p, q) => p.cost - q.cost)
    .slice(0, most)
    .map(routeOf);
};
