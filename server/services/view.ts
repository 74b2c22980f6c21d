import { type Forest, forestOf, wayUp } from "../../analysis/hierarchy/forest.ts";
import { i32 } from "../../graph/index/at.ts";
import { degree, endsOf, linesOf, type Relation } from "../../graph/index/relation.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { lineKind, lineKindIds } from "../../graph/kinds.ts";
import { within } from "../../graph/within.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import type { View, ViewLine } from "../contract/view.ts";
import { hatsIn } from "./hats.ts";
import { nodeRow } from "./rows.ts";

/** Which part of a slice is wanted. */
export type Extent = {
  readonly focus?: string | undefined;
  readonly depth: number;
  readonly limit: number;
  readonly branch?: string | undefined;
  readonly around?: readonly string[];
};

const rowsUpTo = (size: number, test: (row: number) => boolean): number[] =>
  Array.from({ length: size }, (_, row) => row).filter(test);

/** Asserted ties of every family in both directions: what "near" means. */
const ties = (view: OrgView): Relation => view.relation(lineKindIds, "both");

const wanted = (view: OrgView, { focus, depth, branch, around = [] }: Extent): number[] => {
  if (branch !== undefined || around.length > 0) return branches(view, branch, around);
  if (focus === undefined) return rowsUpTo(view.nodeCount, view.hasNode);
  const relations = [ties(view), view.relation(lineKindIds, "both", "denied")];
  return [
    ...within(nodeRow(view, focus), depth, (row) => relations.flatMap((relation) => endsOf(relation, row))),
  ];
};

/** A node with all that hangs under it, level by level; and others with those right under them; all with their ways up. */
const branches = (view: OrgView, branch: string | undefined, around: readonly string[]): number[] => {
  const forest = forestOf(view);
  const rows = new Set<number>();
  const add = (row: number): void => {
    rows.add(row);
    for (const up of wayUp(forest, row)) rows.add(up);
  };
  const known = around.flatMap((id) => view.find(id) ?? []);
  for (const row of known) add(row);
  for (const row of known) for (const child of childrenAt(forest, row).slice(0, few)) rows.add(child);
  if (branch === undefined) return [...rows];
  const top = nodeRow(view, branch);
  add(top);
  const level = [top];
  for (const row of level)
    for (const child of childrenAt(forest, row)) {
      rows.add(child);
      level.push(child);
    }
  return [...rows];
};

/** So many of those right under a node are shown with it unasked. */
const few = 40;

const childrenAt = ({ children }: Forest, row: number): number[] => linesOf(children, row);

/**
 * At most `limit` nodes: the nearest to what is asked about; else those with most under them, of equals those with most
 * lines. Whoever stands over somebody has more under it than that one has, so nobody is given without its way up.
 */
const cut = (view: OrgView, rows: number[], { focus, limit, branch, around = [] }: Extent): Set<number> => {
  if (rows.length <= limit) return new Set(rows);
  if (focus !== undefined || branch !== undefined || around.length > 0) return new Set(rows.slice(0, limit));
  const near = ties(view);
  const { below } = forestOf(view);
  const order = (a: number, b: number): number =>
    i32(below, b) - i32(below, a) || degree(near, b) - degree(near, a) || a - b;
  return new Set(rows.toSorted(order).slice(0, limit));
};

const viewLine = (view: OrgView, row: number): ViewLine => {
  const {
    id,
    kind,
    from,
    to,
    basis,
    scopes,
    polarity,
    confidence,
    clarity,
    degree: grade,
    hat,
  } = view.line(row);
  const upper = lineKind(kind).superior;
  return { id, kind, from, to, upper, basis, scopes, polarity, confidence, clarity, degree: grade, hat };
};

const viewNode = (view: OrgView, hats: ReturnType<typeof hatsIn>, row: number): View["nodes"][number] => {
  const { id, kind, name, short, level, pillar, state, class: isClass } = view.node(row);
  const below = i32(forestOf(view).below, row) || undefined;
  return { id, kind, name, short, level, pillar, state, class: isClass, hats: hats(row), below };
};

/** What a slice holds, as the canvas needs it. Throws DottedError not-found for a focus that is no node. */
export const viewAnswer = (compiled: CompiledDataset, slice: Slice, extent: Extent): View => {
  const view = compiled.view(slice);
  const near = wanted(view, extent);
  const shown = cut(view, near, extent);
  const { lineFrom, lineTo, lines } = view.columns;
  const joins = (nodes: ReadonlySet<number>) => (row: number) =>
    view.hasLine(row) && nodes.has(i32(lineFrom, row)) && nodes.has(i32(lineTo, row));
  const among = rowsUpTo(lines.length, joins(new Set(near)));
  const drawn = among.filter(joins(shown));
  const hats = hatsIn(compiled, slice);
  return {
    dataset: compiled.dataset.id,
    revision: compiled.revision,
    slice,
    nodes: near.filter((row) => shown.has(row)).map((row) => viewNode(view, hats, row)),
    lines: drawn.map((row) => viewLine(view, row)),
    truncated: { nodes: near.length - shown.size, lines: among.length - drawn.length },
  };
};
