import { sum } from "../../sum.ts";
import type { GridLine, GridRoute } from "./grid.ts";
import type { Strand, Stub } from "./tracks.ts";

/** One straight piece of a route in the coarse picture, with the strand it is drawn as. */
export type Leg = {
  readonly route: number;
  readonly index: number;
  readonly flat: boolean;
  readonly at: number;
  readonly key: string;
  readonly first: boolean;
  readonly last: boolean;
};

const legKey = (
  route: GridRoute,
  line: GridLine | undefined,
  index: number,
  flat: boolean,
  at: number,
): string => {
  const legs = route.points.length - 1;
  const trunk = `${line?.to}|${line?.style}|${route.end}`;
  if (index === legs - 1) return flat ? `into ${at} ${trunk}` : `trunk ${at} ${trunk}`;
  const comb = index === legs - 2 && flat && (route.end === "top" || route.end === "bottom");
  return comb && at % 8 === 0 ? `comb ${at} ${trunk}` : `own ${route.line}.${index}`;
};

/** All pieces of all routes. Pieces that a comb shares have one key. */
export const legsOf = (routes: readonly GridRoute[], lines: readonly GridLine[]): Leg[] =>
  routes.flatMap((route, r) =>
    route.points.slice(1).map(([x2, y2], index): Leg => {
      const [x1, y1] = route.points[index] ?? [x2, y2];
      const flat = y1 === y2 && x1 !== x2;
      const at = flat ? y1 : x1;
      const key = legKey(route, lines[route.line], index, flat, at);
      return { route: r, index, flat, at, key, first: index === 0, last: index === route.points.length - 2 };
    }),
  );

export type Where = (route: number, point: number) => number;

export type StrandOptions = {
  /** Place of a route's corner along the strand: y in the coarse picture for verticals, points across for horizontals. */
  readonly along: Where;
  /** Coarse place of a corner the other way, to tell where a stub goes. */
  readonly aside: Where;
  readonly fixed: (leg: Leg) => boolean;
  readonly bound: (leg: Leg) => number;
};

const stubsOf = (leg: Leg, corners: number, options: StrandOptions): { stubs: Stub[]; pulls: number[] } => {
  const stubs: Stub[] = [];
  const pulls: number[] = [];
  const look = (here: number, beyond: number): void => {
    if (beyond < 0 || beyond >= corners) return;
    const way = Math.sign(options.aside(leg.route, beyond) - options.aside(leg.route, here));
    if (way === 0) return;
    stubs.push({ at: options.along(leg.route, here), way: way < 0 ? -1 : 1 });
    pulls.push(options.aside(leg.route, beyond));
  };
  look(leg.index, leg.index - 1);
  look(leg.index + 1, leg.index + 2);
  return { stubs, pulls };
};

const merge = (strands: readonly Strand[]): Strand => {
  const [first] = strands;
  if (first === undefined) throw new Error("no strands to merge");
  return {
    key: first.key,
    lo: Math.min(...strands.map((strand) => strand.lo)),
    hi: Math.max(...strands.map((strand) => strand.hi)),
    stubs: strands.flatMap((strand) => strand.stubs),
    fixed: strands.some((strand) => strand.fixed),
    bound: Math.min(...strands.map((strand) => strand.bound)),
    pull: strands.reduce((sum, strand) => sum + strand.pull, 0) / strands.length,
  };
};

/** The strands of one channel or column. */
export const strandsOf = (
  legs: readonly Leg[],
  routes: readonly GridRoute[],
  options: StrandOptions,
): Strand[] => {
  const byKey = new Map<string, Strand[]>();
  for (const leg of legs) {
    const [a, b] = [options.along(leg.route, leg.index), options.along(leg.route, leg.index + 1)];
    const { stubs, pulls } = stubsOf(leg, routes[leg.route]?.points.length ?? 0, options);
    const pull = pulls.length === 0 ? leg.at : sum(pulls) / pulls.length;
    const strand = {
      key: leg.key,
      lo: Math.min(a, b),
      hi: Math.max(a, b),
      stubs,
      fixed: options.fixed(leg),
      bound: options.bound(leg),
      pull,
    };
    byKey.set(leg.key, [...(byKey.get(leg.key) ?? []), strand]);
  }
  return [...byKey.values()].map(merge);
};
