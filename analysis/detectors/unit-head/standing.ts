import { i32, u8 } from "../../../graph/index/at.ts";
import { degree } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { distinct } from "../../finding/short-lists.ts";
import { forEachSupervision } from "../../hierarchy/supervision.ts";
import { isLeading } from "../../hierarchy/titles.ts";
import { parts, unitOf } from "../../hierarchy/unit.ts";

/** A unit with the posts that are part of it alone, and how these stand to each other on paper. */
export type UnitStanding = {
  readonly unit: number;
  readonly members: readonly number[];
  /** Whether one of them leads another. */
  readonly isLed: boolean;
  /** Reporting lines of the members, and those to whom they lead. */
  readonly lines: readonly number[];
  readonly superiors: readonly number[];
};

type Gathered = { members: number[]; isLed: boolean; lines: number[]; superiors: number[] };

const gathered = (): Gathered => ({ members: [], isLed: false, lines: [], superiors: [] });

/** Posts by the one unit that each is part of. */
const byUnit = (view: OrgView, unitAt: Int32Array): Map<number, Gathered> => {
  const within = parts(view);
  const found = new Map<number, Gathered>();
  if (within.lines.length === 0) return found;
  for (const post of view.nodesWith("wears")) {
    const unit = unitOf(view, within, post);
    if (unit < 0) continue;
    unitAt[post] = unit;
    const standing = found.get(unit) ?? gathered();
    found.set(unit, standing);
    standing.members.push(post);
  }
  return found;
};

const make = (view: OrgView): ReadonlyMap<number, UnitStanding> => {
  const unitAt = new Int32Array(view.nodeCount).fill(-1);
  const found = byUnit(view, unitAt);
  if (found.size === 0) return new Map();
  forEachSupervision(view, (line, report, superior) => {
    const standing = found.get(i32(unitAt, report));
    if (standing === undefined) return;
    if (i32(unitAt, superior) === i32(unitAt, report)) standing.isLed = true;
    standing.lines.push(line);
    standing.superiors.push(superior);
  });
  return new Map(
    Array.from(found, ([unit, { superiors, ...rest }]) => [
      unit,
      { unit, ...rest, superiors: distinct(superiors) },
    ]),
  );
};

const standings = memoized(make);

/** Units that have posts of their own, gathered once for a view; a class of units is none. */
export const unitStandings = (view: OrgView): UnitStanding[] =>
  [...standings(view).values()].filter(({ unit }) => u8(view.columns.nodeClass, unit) === 0);

/** The same of one unit. */
export const standingAt = (view: OrgView, unit: number): UnitStanding | undefined =>
  unitStandings(view).find((one) => one.unit === unit);

/** Of some units those in which one single post, and no other, leads by its title. */
export const ledByTitle = (view: OrgView, units: readonly number[]): number => {
  const leaders = (unit: number): number =>
    (standings(view).get(unit)?.members ?? []).filter(
      (post) => u8(view.columns.nodeClass, post) === 0 && isLeading(view, post),
    ).length;
  return units.filter((unit) => leaders(unit) === 1).length;
};

const heading = ["heads", "leads"] as const;

/** Whether somebody is on record as the head of a unit, or as who leads it. */
export const hasHead = (view: OrgView, unit: number): boolean =>
  degree(view.relation(heading, "in"), unit) > 0;

/** Whether all heads of a unit are on record, so that none means that there is none. */
export const headsComplete = (view: OrgView, unit: number): boolean =>
  view.complete(view.node(unit), "heads", "in");
