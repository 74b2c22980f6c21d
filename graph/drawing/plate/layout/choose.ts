import { routeCandidates } from "./candidates.ts";
import { pairCost, placeCost } from "./cost.ts";
import type { Rules } from "./ends.ts";
import type { Board, GridLine, GridRoute } from "./grid.ts";

/** Ways to draw each line, from which one is chosen. */
export type RouteCandidates = readonly (readonly GridRoute[])[];

export type RouteChoice = { readonly routes: readonly (GridRoute | undefined)[]; readonly cost: number };

/** Whether rows between a line's ends, or its ends, have changed. */
const isTouched = (grid: Board, { from, to }: GridLine, rows: readonly number[]): boolean => {
  const [a, b] = [grid.boxes[from]?.row ?? 0, grid.boxes[to]?.row ?? 0];
  return rows.some((row) => Math.min(a, b) <= row && row <= Math.max(a, b));
};

/**
 * Ways to draw the lines on a board, at most `most` of each. Those of `before` still hold for lines
 * between whose ends no row is touched.
 */
export const optionsOn = (
  grid: Board,
  lines: readonly GridLine[],
  rules: Rules,
  most: number,
  before?: { readonly options: RouteCandidates; readonly touched: readonly number[] },
): RouteCandidates =>
  lines.map((line, index) => {
    const kept = before?.options[index];
    if (before !== undefined && kept !== undefined && !isTouched(grid, line, before.touched)) return kept;
    return routeCandidates(grid, line, index, rules, most);
  });

/** A line that could not be drawn at all costs more than any that could. */
const undrawn = 400;

const meeting = (
  lines: readonly GridLine[],
  route: GridRoute,
  others: readonly (GridRoute | undefined)[],
  fixed: boolean,
): number => {
  let cost = route.cost;
  for (const other of others)
    if (other !== undefined && other.line !== route.line) cost += pairCost(lines, route, other, fixed);
  return cost;
};

const best = (
  lines: readonly GridLine[],
  options: readonly GridRoute[],
  chosen: readonly (GridRoute | undefined)[],
  fixed: boolean,
): { route: GridRoute | undefined; cost: number } => {
  let least = Number.POSITIVE_INFINITY;
  let found: GridRoute | undefined;
  for (const option of options) {
    if (option.cost >= least) continue;
    const cost = meeting(lines, option, chosen, fixed);
    if (cost < least) {
      least = cost;
      found = option;
    }
  }
  return { route: found, cost: found === undefined ? undrawn : least };
};

const total = (
  lines: readonly GridLine[],
  routes: readonly (GridRoute | undefined)[],
  fixed: boolean,
): number => {
  let cost = 0;
  for (const [i, route] of routes.entries()) {
    if (route === undefined) {
      cost += undrawn;
      continue;
    }
    cost += route.cost;
    for (let j = i + 1; j < routes.length; j++) {
      const other = routes[j];
      if (other !== undefined) cost += pairCost(lines, route, other, fixed);
    }
  }
  return cost;
};

/** Draw the lines one after another, those with the fewest ways first, then reconsider each `rounds` times. */
export const choose = (
  grid: Board,
  lines: readonly GridLine[],
  options: RouteCandidates,
  { fixed }: Rules,
  rounds: number,
): RouteChoice => {
  const order = lines
    .map((_, index) => index)
    .sort((a, b) => (options[a]?.[0]?.cost ?? 0) - (options[b]?.[0]?.cost ?? 0) || a - b);
  const chosen: (GridRoute | undefined)[] = lines.map(() => undefined);
  let cost = 0;
  for (const index of order) {
    const next = best(lines, options[index] ?? [], chosen, fixed);
    chosen[index] = next.route;
    cost += next.cost;
  }
  for (let round = 0, moved = true; round < rounds && moved; round++) {
    moved = false;
    for (const index of order) {
      const { route } = best(lines, options[index] ?? [], chosen, fixed);
      if (route !== chosen[index]) moved = true;
      chosen[index] = route;
    }
    cost = total(lines, chosen, fixed);
  }
  return { routes: chosen, cost: cost + placeCost(grid) };
};
