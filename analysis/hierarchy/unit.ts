import { i32 } from "../../graph/index/at.ts";
import { firstEdge, forEachEdge, linesOf, type Relation } from "../../graph/index/relation.ts";
import { nodeTest } from "../../graph/index/traits.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { memoized } from "../../graph/memo.ts";
import { type Counts, forEachSupervision, isOnPaper } from "./supervision.ts";

// held on to: a view finds a relation it has made by the list itself
const inside = ["part-of"] as const;
const isUnit = nodeTest("unit");

/** What things are part of. */
export const parts = (view: OrgView): Relation => view.relation(inside, "out");

/** The unit a post is part of; −1 where there is none, or several. */
export const unitOf = (view: OrgView, parents: Relation, post: number): number => {
  let found = -1;
  for (let edge = firstEdge(parents, post); edge < firstEdge(parents, post + 1); edge++) {
    const end = i32(parents.ends, edge);
    if (end === found || !isUnit(view.columns, end)) continue;
    if (found >= 0) return -1;
    found = end;
  }
  return found;
};

/** The lines that say which unit a post is part of. */
export const unitLines = (view: OrgView, post: number): number[] => linesOf(parts(view), post);

/** A reporting line on paper that leaves a unit: from a post of the unit to a superior in another. */
export type LineAcross = {
  readonly line: number;
  readonly post: number;
  readonly unit: number;
  readonly superior: number;
  readonly to: number;
};

/** Every reporting line that counts between posts of different units; units are those that another view has, where one is given. */
export const linesAcrossBy = (
  view: OrgView,
  counts: Counts,
  units: OrgView = view,
): readonly LineAcross[] => {
  const within = parts(units);
  const found: LineAcross[] = [];
  if (within.lines.length === 0) return found;
  forEachSupervision(
    view,
    (line, post, superior) => {
      const [unit, to] = [unitOf(units, within, post), unitOf(units, within, superior)];
      if (unit >= 0 && to >= 0 && unit !== to) found.push({ line, post, unit, superior, to });
    },
    counts,
  );
  return found;
};

/** The same on paper, gathered once for a view. */
export const linesAcross = memoized((view: OrgView): readonly LineAcross[] => linesAcrossBy(view, isOnPaper));

/** A unit and, however far up, all that it is part of. */
export const unitAndWholes = (view: OrgView, unit: number): Set<number> => {
  const relation = parts(view);
  const wholes = new Set([unit]);
  for (const one of wholes) forEachEdge(relation, one, (end) => wholes.add(end));
  return wholes;
};

/** Whether a unit is another or, however deep, a part of it. */
export const isWithin = (view: OrgView, unit: number, whole: number): boolean =>
  unitAndWholes(view, unit).has(whole);

/** Whether two units are one, or one is a part of the other. */
export const areNested = (view: OrgView, one: number, other: number): boolean =>
  one === other || isWithin(view, one, other) || isWithin(view, other, one);

/** Of some units those in which no other of them is: a whole and its part count once. */
export const innermost = (view: OrgView, units: Iterable<number>): number[] => {
  const all = [...units];
  const around = new Set<number>();
  for (const unit of all)
    for (const whole of unitAndWholes(view, unit)) if (whole !== unit) around.add(whole);
  return all.filter((unit) => !around.has(unit));
};
