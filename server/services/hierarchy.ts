import { nobody } from "../../analysis/hierarchy/arranged.ts";
import { forestOf, wayUp } from "../../analysis/hierarchy/forest.ts";
import { raisedForestOf } from "../../analysis/hierarchy/raised.ts";
import { i32 } from "../../graph/index/at.ts";
import { linesOf } from "../../graph/index/relation.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../../graph/language.ts";
import { memoized } from "../../graph/memo.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import type { Hierarchy, HierarchyCell } from "../contract/hierarchy.ts";
import type { TieKind } from "../contract/tie-kinds.ts";
import { briefOf } from "./briefs.ts";
import { nodeRow } from "./rows.ts";
import { findingCounts, findingStanding, type Standing } from "./standing.ts";
import { tiesBetween } from "./ties.ts";

/** Which branch, and how finely. */
export type Branch = {
  readonly root?: string | undefined;
  readonly holding?: string | undefined;
  readonly parts: number;
  readonly findings: boolean;
  readonly ties: readonly TieKind[];
};

/** A number of every branch by the row of its top, gathered from the lowest up. */
const gathered = (
  { forest }: Standing,
  own: (row: number) => number,
  join: (a: number, b: number) => number,
): Int32Array => {
  const { above, order } = forest;
  const numbers = new Int32Array(above.length);
  for (const row of order) numbers[row] = own(row);
  for (let at = order.length - 1; at >= 0; at--) {
    const row = i32(order, at);
    const up = i32(above, row);
    if (up !== nobody) numbers[up] = join(i32(numbers, up), i32(numbers, row));
  }
  return numbers;
};

/** The standing of every node, in the hierarchy as it is drawn. */
const drawnStanding = memoized(
  (view: OrgView): Standing => ({ ...findingStanding(view), forest: raisedForestOf(view) }),
);

const sum = (a: number, b: number): number => a + b;

const gapsOf = memoized((standing: Standing) =>
  gathered(standing, (row) => i32(standing.gap, row), Math.max),
);
const vacanciesOf = memoized((view: OrgView) =>
  gathered(drawnStanding(view), (row) => (view.node(row).state === "vacant" ? 1 : 0), sum),
);
const findingsBelow = memoized((_counts: Int32Array) => new Map<Standing, Int32Array>());

const findingsOf = (standing: Standing, counts: Int32Array): Int32Array => {
  const known = findingsBelow(counts);
  const had = known.get(standing) ?? gathered(standing, (row) => i32(counts, row), sum);
  known.set(standing, had);
  return had;
};

type Source = {
  readonly view: OrgView;
  readonly standing: Standing;
  /** Findings of each branch, where they are asked for. */
  readonly findings: Int32Array | undefined;
};

const sizeOf = ({ standing }: Source, row: number): number => i32(standing.forest.below, row) + 1;

/** The top of the largest branch in which a node is large enough to be told by itself. */
const topHolding = (source: Source, row: number, parts: number): number => {
  const most = sizeOf(source, row) * parts;
  const { forest } = source.standing;
  if (forest.order.length <= most) return nobody;
  let top = row;
  for (const up of wayUp(forest, row)) {
    if (sizeOf(source, up) > most) break;
    top = up;
  }
  return top;
};

/** The unit a row is part of, where it is not drawn in it. */
const unitAside = ({ view, standing }: Source, row: number): HierarchyCell["unit"] => {
  const up = i32(forestOf(view).above, row);
  return up === i32(standing.forest.above, row) ? undefined : briefOf(view, up);
};

const cellOf = (source: Source, row: number, above: number, rest: number): HierarchyCell => {
  const { view, standing, findings } = source;
  const { id, name, short, kind } = view.node(row);
  const gap = i32(gapsOf(standing), row);
  return {
    id,
    name: short ?? name,
    kind,
    above,
    size: sizeOf(source, row),
    rest,
    reports: i32(standing.reports, row),
    layers: i32(standing.forest.layers, row),
    findings: findings && i32(findings, row),
    gap: gap < 0 ? undefined : gap,
    vacant: i32(vacanciesOf(view), row),
    unit: unitAside(source, row),
  };
};

/** Those right under a row, the largest branches first, equals by id; of the top itself all that stand under nobody. */
const under = (source: Source, row: number): number[] => {
  const { above, order, children } = source.standing.forest;
  const rows =
    row === nobody ? [...order].filter((one) => i32(above, one) === nobody) : linesOf(children, row);
  const idOf = (one: number): string => source.view.node(one).id;
  return rows.sort((a, b) => sizeOf(source, b) - sizeOf(source, a) || (idOf(a) < idOf(b) ? -1 : 1));
};

/** A branch of the hierarchy as cells, in time that depends on what is told and not on what is there. */
export const hierarchyAnswer = (
  compiled: CompiledDataset,
  slice: Slice,
  language: Language,
  { root, holding, parts, findings, ties }: Branch,
): Hierarchy => {
  const view = compiled.view(slice);
  const standing = drawnStanding(view);
  const counts = findings ? findingCounts(compiled, slice, language) : undefined;
  const source = { view, standing, findings: counts && findingsOf(standing, counts) };
  const named = root ?? holding;
  const row = named === undefined ? nobody : nodeRow(view, named);
  const top = root === undefined && row !== nobody ? topHolding(source, row, parts) : row;
  const size = top === nobody ? standing.forest.order.length : sizeOf(source, top);
  const least = size / parts;
  const cells: HierarchyCell[] = [];
  const places = new Map<number, number>();
  const queue: (readonly [row: number, above: number])[] = (top === nobody ? under(source, top) : [top])
    .filter((one) => sizeOf(source, one) >= least)
    .map((one) => [one, -1]);
  for (const [one, above] of queue) {
    const below = under(source, one);
    const told = below.filter((child) => sizeOf(source, child) >= least);
    const place = cells.length;
    places.set(one, place);
    cells.push(cellOf(source, one, above, below.length - told.length));
    for (const child of told) queue.push([child, place]);
  }
  return {
    ...(top === nobody ? {} : { root: briefOf(view, top) }),
    way: top === nobody ? [] : wayUp(standing.forest, top).map((up) => briefOf(view, up)),
    size,
    cells,
    ...(ties.length === 0 ? { ties: [], untold: 0 } : tiesBetween(view, standing.forest, places, ties)),
  };
};
