import { i32 } from "./at.ts";

/**
 * Who is joined to whom by a chosen set of lines: a directed multigraph in compressed sparse row (CSR) form. The edges of
 * node `n` are the places `offsets[n]` up to `offsets[n + 1]` of `ends`, their other ends, and of `lines`, the lines
 * they are. Outside this folder edges are visited, not indexed.
 */
export type Relation = {
  readonly offsets: Int32Array;
  readonly ends: Int32Array;
  readonly lines: Int32Array;
};

/** Visits the edges of a node in the order of their lines: the node at the other end, and the line. */
export const forEachEdge = (
  { offsets, ends, lines }: Relation,
  node: number,
  visit: (end: number, line: number) => void,
): void => {
  const stop = i32(offsets, node + 1);
  for (let edge = i32(offsets, node); edge < stop; edge++) visit(i32(ends, edge), i32(lines, edge));
};

/** Number of lines of a relation at a node. */
export const degree = (relation: Relation, node: number): number =>
  i32(relation.offsets, node + 1) - i32(relation.offsets, node);

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
 * Entries of a flat array that belong to a node, as a list of one's own: nearly all nodes have a handful,
 * for which a plain list costs a fraction of a window on the array.
 */
const entriesAt = (offsets: Int32Array, entries: Int32Array, node: number): number[] => {
  const [start, end] = [i32(offsets, node), i32(offsets, node + 1)];
  // a list that is filled by and by takes room for seventeen, and most nodes have one line
  if (end - start === 1) return [i32(entries, start)];
  const found: number[] = [];
  for (let entry = start; entry < end; entry++) found.push(i32(entries, entry));
  return found;
};

/** Whether some line at a node leads to another; asked of many pairs, so no list is made. */
export const joins = ({ offsets, ends }: Relation, node: number, other: number): boolean => {
  const end = i32(offsets, node + 1);
  for (let entry = i32(offsets, node); entry < end; entry++) if (i32(ends, entry) === other) return true;
  return false;
};

/** Other ends at a node, one per line (so with repeats). */
export const endsOf = ({ offsets, ends }: Relation, node: number): number[] => entriesAt(offsets, ends, node);

/** Lines at a node, in the order of their other ends. */
export const linesOf = ({ offsets, lines }: Relation, node: number): number[] =>
  entriesAt(offsets, lines, node);

/** From which ends of a line a relation has an edge, as a bit mask. */
export const directionMask = { none: 0, out: 1, in: 2, both: 3 } as const;

/** Lines that a relation has edges of from the same ends. */
export type LineSet = { readonly lines: Int32Array; readonly mask: number };

/** A relation that joins nobody. */
export const emptyRelation = (nodeCount: number): Relation => ({
  offsets: new Int32Array(nodeCount + 1),
  ends: new Int32Array(0),
  lines: new Int32Array(0),
});

/**
 * Builds a relation by counting sort: two passes over its lines, no objects. Its cost is that of its own lines and one
 * number per node. While edges are put in place `offsets[node + 1]` is the next free place of `node`, which leaves the
 * right offsets behind.
 */
export const buildRelation = (
  nodeCount: number,
  from: Int32Array,
  to: Int32Array,
  sets: readonly LineSet[],
): Relation => {
  const offsets = new Int32Array(nodeCount + 2);
  for (const { lines, mask } of sets) {
    if (mask & directionMask.out) count(offsets, from, lines);
    if (mask & directionMask.in) count(offsets, to, lines);
  }
  for (let place = 2; place < offsets.length; place++)
    offsets[place] = i32(offsets, place) + i32(offsets, place - 1);
  const ends = new Int32Array(i32(offsets, nodeCount + 1));
  const filled = { offsets, ends, lines: new Int32Array(ends.length) };
  for (const { lines, mask } of sets) {
    if (mask & directionMask.out) fill(filled, from, to, lines);
    if (mask & directionMask.in) fill(filled, to, from, lines);
  }
  return { ...filled, offsets: offsets.subarray(0, nodeCount + 1) };
};

const count = (offsets: Int32Array, at: Int32Array, lines: Int32Array): void => {
  for (let place = 0; place < lines.length; place++) {
    const after = i32(at, i32(lines, place)) + 2;
    offsets[after] = i32(offsets, after) + 1;
  }
};

const fill = (relation: Relation, at: Int32Array, other: Int32Array, lines: Int32Array): void => {
  for (let place = 0; place < lines.length; place++) {
    const line = i32(lines, place);
    const next = i32(at, line) + 1;
    const entry = i32(relation.offsets, next);
    relation.offsets[next] = entry + 1;
    relation.ends[entry] = i32(other, line);
    relation.lines[entry] = line;
  }
};
