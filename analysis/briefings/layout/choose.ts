import { candidates } from "./candidates.ts";
import { pairCost, placeCost } from "./cost.ts";
import type { Rules } from "./ends.ts";
import type { Board, GridLine, Route } from "./grid.ts";

export type Choice = { readonly routes: readonly (Route | undefined)[]; readonly cost: number };

/** A line that could not be drawn at all costs more than any that could. */
const undrawn = 400;

const meeting = (
  lines: readonly GridLine[],
  route: Route,
  others: readonly (Route | undefined)[],
  fixed: boolean,
): number => {
  let cost = route.cost;
  for (const other of others)
    if (other !== undefined && other.line !== route.line) cost += pairCost(lines, route, other, fixed);
  return cost;
};

const best = (
  lines: readonly GridLine[],
  options: readonly Route[],
  chosen: readonly (Route | undefined)[],
  fixed: boolean,
): Route | undefined => {
  let least = Number.POSITIVE_INFINITY;
  let found: Route | undefined;
  for (const option of options) {
    if (option.cost >= least) continue;
    const cost = meeting(lines, option, chosen, fixed);
    if (cost < least) {
      least = cost;
      found = option;
    }
  }
  return found;
};

const total = (
  lines: readonly GridLine[],
  routes: readonly (Route | undefined)[],
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
  rules: Rules,
  rounds: number,
  most: number,
): Choice => {
  const options = lines.map((line, index) => candidates(grid, line, index, rules, most));
  const order = lines
    .map((_, index) => index)
    .sort((a, b) => (options[a]?.[0]?.cost ?? 0) - (options[b]?.[0]?.cost ?? 0) || a - b);
  const chosen: (Route | undefined)[] = lines.map(() => undefined);
  for (let round = 0; round <= rounds; round++) {
    let moved = false;
    for (const index of order) {
      const next = best(lines, options[index] ?? [], chosen, rules.fixed);
      if (next !== chosen[index]) moved = true;
      chosen[index] = next;
    }
    if (!moved) break;
  }
  return { routes: chosen, cost: total(lines, chosen, rules.fixed) + placeCost(grid) };
};
