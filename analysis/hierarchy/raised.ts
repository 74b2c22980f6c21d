import { i32 } from "../../graph/index/at.ts";
import { forEachEdge } from "../../graph/index/relation.ts";
import { nodeTest } from "../../graph/index/traits.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { lineKind } from "../../graph/kinds.ts";
import { memoized } from "../../graph/memo.ts";
import { arranged, nobody } from "./arranged.ts";
import { type Forest, forestOf, kindAbove, wayUp } from "./forest.ts";
import { parts, unitAndWholes, unitOf } from "./unit.ts";

const isUnit = nodeTest("unit");
const isPost = nodeTest("wears");

/** How many posts of each unit hang under a row; posts of no unit, or of several, are not counted. */
const unitsUnder = (view: OrgView, { children }: Forest, row: number): Map<number, number> => {
  const counts = new Map<number, number>();
  const within = parts(view);
  const rows = [row];
  const take = (_above: number, child: number): void => {
    rows.push(child);
    const unit = isPost(view.columns, child) ? unitOf(view, within, child) : nobody;
    if (unit !== nobody) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  };
  for (let at = 0; at < rows.length; at++) forEachEdge(children, rows[at] ?? row, take);
  return counts;
};

/** Where a post that stands in its unit, under no superior, is to be drawn; its unit where most of those under it are of it. */
const placeOf = (view: OrgView, forest: Forest, row: number): number => {
  const own = i32(forest.above, row);
  const units = [...unitsUnder(view, forest, row)].map(([unit, posts]) => ({
    posts,
    wholes: unitAndWholes(view, unit),
  }));
  const elsewhere = units.reduce((sum, { posts, wholes }) => sum + (wholes.has(own) ? -posts : posts), 0);
  if (elsewhere <= 0) return own;
  const holdsAll = (up: number): boolean =>
    isUnit(view.columns, up) && units.every(({ wholes }) => wholes.has(up));
  return wayUp(forest, own).find(holdsAll) ?? nobody;
};

/** Posts that hang in the hierarchy only by the unit they are part of. */
const inUnitOnly = (view: OrgView, forest: Forest): number[] =>
  [...view.nodesWith("wears")].filter((row) => {
    const up = i32(forest.above, row);
    return (
      up !== nobody && isUnit(view.columns, up) && lineKind(kindAbove(forest, row)).climbs === "structure"
    );
  });

const make = (view: OrgView): Forest => {
  const forest = forestOf(view);
  const above = Int32Array.from(forest.above);
  for (const row of inUnitOnly(view, forest)) above[row] = placeOf(view, forest, row);
  if (above.every((up, row) => up === i32(forest.above, row))) return forest;
  return { ...forest, above, ...arranged(above, forest.order.toSorted()) };
};

/**
 * The primary hierarchy as an icicle draws it. A post under no superior that is part of a unit, while most of the posts
 * under it are part of others, stands in the lowest unit above its own that holds them all, or at the top where none
 * does: in its own unit it would take all of them with it. Everybody else stands as in the record.
 */
export const raisedForestOf = memoized(make);
