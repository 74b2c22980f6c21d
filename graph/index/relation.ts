import { i32 } from "./at.ts";
import { isRanked, type RankedSet, rankOf } from "./rank.ts";

/**
 * Who is joined to whom by a chosen set of lines: a directed multigraph in compressed sparse row (CSR) form. The edges of
 * node `n` are the places `firstEdge(n)` up to `firstEdge(n + 1)` of `ends`, their other ends, and of `lines`, the lines
 * they are.
 */
export type Relation = {
  /** Where the edges begin of each node; where few have any, of each of these. */
  readonly starts: Int32Array;
  /** Those that have any, where they are few. */
  readonly few: RankedSet | undefined;
  readonly ends: Int32Array;
  readonly lines: Int32Array;
};

/** The place of the first edge of a node, or where it would be. */
export const firstEdge = ({ starts, few }: Relation, node: number): number =>
  i32(starts, few === undefined ? node : rankOf(few, node));

/** Whether a node is known to have no edge without counting: where few have any, most nodes are asked in vain. */
const isLeftOut = ({ few }: Relation, node: number): boolean => few !== undefined && !isRanked(few, node);

/** Visits the edges of a node in the order of their lines: the node at the other end, and the line. */
export const forEachEdge = (
  relation: Relation,
  node: number,
  visit: (end: number, line: number) => void,
): void => {
  if (isLeftOut(relation, node)) return;
  const stop = firstEdge(relation, node + 1);
  for (let edge = firstEdge(relation, node); edge < stop; edge++)
    visit(i32(relation.ends, edge), i32(relation.lines, edge));
};

/** Number of lines of a relation at a node. */
export const degree = (relation: Relation, node: number): number =>
  isLeftOut(relation, node) ? 0 : firstEdge(relation, node + 1) - firstEdge(relation, node);

/** Of some rows, in their order, those of which something is so; `for … of` would make an object of each that is not. */
export const rowsWhere = (rows: Int32Array, test: (row: number) => boolean): number[] => {
  const found: number[] = [];
  for (let place = 0; place < rows.length; place++) {
    const row = i32(rows, place);
    if (test(row)) found.push(row);
  }
  return found;
};

/** Of some nodes, in their order, those with at least so many lines of a relation. */
export const joinedIn = (relation: Relation, nodes: Int32Array, least = 1): number[] =>
  relation.ends.length < least ? [] : rowsWhere(nodes, (node) => degree(relation, node) >= least);

/**
 * Entries of an array of edges that belong to a node, as a list of one's own: nearly all nodes have a handful, for which a
 * plain list costs a fraction of a window on the array.
 */
const entriesAt = (relation: Relation, entries: Int32Array, node: number): number[] => {
  if (isLeftOut(relation, node)) return [];
  const [start, end] = [firstEdge(relation, node), firstEdge(relation, node + 1)];
  // a list that is filled by and by takes room for seventeen, and most nodes have one line
  if (end - start === 1) return [i32(entries, start)];
  const found: number[] = [];
  for (let entry = start; entry < end; entry++) found.push(i32(entries, entry));
  return found;
};

/** Whether some line at a node leads to another; asked of many pairs, so no list is made. */
export const joins = (relation: Relation, node: number, other: number): boolean => {
  const end = firstEdge(relation, node + 1);
  for (let entry = firstEdge(relation, node); entry < end; entry++)
    if (i32(relation.ends, entry) === other) return true;
  return false;
};

/** Other ends at a node, one per line (so with repeats). */
export const endsOf = (relation: Relation, node: number): number[] =>
  entriesAt(relation, relation.ends, node);

/** Lines at a node, in the order of their other ends. */
export const linesOf = (relation: Relation, node: number): number[] =>
  entriesAt(relation, relation.lines, node);
