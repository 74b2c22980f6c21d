import { i32 } from "../../graph/index/at.ts";
import { degree, type Relation } from "../../graph/index/relation.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { lineKind, lineKindIds } from "../../graph/kinds.ts";
import type { View, ViewLine } from "../contract/view.ts";
import type { Reading } from "../reading/reading.ts";
import { hatsIn } from "./hats.ts";
import { nodeRow } from "./rows.ts";
import { surroundings } from "./surroundings.ts";

/** Which part of a slice is wanted. */
export type Extent = {
  readonly focus?: string | undefined;
  readonly depth: number;
  readonly limit: number;
};

const rowsWhere = (size: number, test: (row: number) => boolean): number[] =>
  Array.from({ length: size }, (_, row) => row).filter(test);

/** Asserted ties of every family in both directions: what "near" means. */
const ties = (view: OrgView): Relation => view.relation(lineKindIds, "both");

const wanted = (view: OrgView, { focus, depth }: Extent): number[] => {
  if (focus === undefined) return rowsWhere(view.nodeCount, view.hasNode);
  const denied = view.relation(lineKindIds, "both", "denied");
  return surroundings([ties(view), denied], nodeRow(view, focus), depth);
};

/** At most `limit` nodes: the nearest to the focus, else those with most lines, so that the middle of things stays. */
const cut = (view: OrgView, rows: number[], { focus, limit }: Extent): Set<number> => {
  if (rows.length <= limit) return new Set(rows);
  if (focus !== undefined) return new Set(rows.slice(0, limit));
  const near = ties(view);
  return new Set(rows.toSorted((a, b) => degree(near, b) - degree(near, a) || a - b).slice(0, limit));
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
  return { id, kind, name, short, level, pillar, state, class: isClass, hats: hats(row) };
};

/** What a slice holds, as the canvas needs it. Throws DottedError not-found for a focus that is no node. */
export const viewAnswer = (reading: Reading, slice: Slice, extent: Extent): View => {
  const view = reading.view(slice);
  const near = wanted(view, extent);
  const shown = cut(view, near, extent);
  const { lineFrom, lineTo, lines } = view.columns;
  const joins = (nodes: ReadonlySet<number>) => (row: number) =>
    view.hasLine(row) && nodes.has(i32(lineFrom, row)) && nodes.has(i32(lineTo, row));
  const among = rowsWhere(lines.length, joins(new Set(near)));
  const drawn = among.filter(joins(shown));
  const hats = hatsIn(reading, slice);
  return {
    dataset: reading.dataset.id,
    revision: reading.revision,
    slice,
    nodes: near.filter((row) => shown.has(row)).map((row) => viewNode(view, hats, row)),
    lines: drawn.map((row) => viewLine(view, row)),
    truncated: { nodes: near.length - shown.size, lines: among.length - drawn.length },
  };
};
