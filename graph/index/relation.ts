import { i32, u8 } from "./at.ts";

/**
 * Who is joined to whom by a chosen set of lines, as offsets into flat arrays: the neighbours of node
 * `n` are entries `offsets[n]` up to `offsets[n + 1]` of `ends`, the lines that join them the same
 * entries of `lines`.
 */
export type Relation = {
  readonly offsets: Int32Array;
  readonly ends: Int32Array;
  readonly lines: Int32Array;
};

/** Number of lines of a relation at a node. */
export const degree = (relation: Relation, node: number): number =>
  i32(relation.offsets, node + 1) - i32(relation.offsets, node);

/** Other ends at a node, one per line (so with repeats); a window on the flat array, not a copy. */
export const endsOf = (relation: Relation, node: number): Int32Array =>
  relation.ends.subarray(i32(relation.offsets, node), i32(relation.offsets, node + 1));

/** Lines at a node; a window on the flat array, not a copy. */
export const linesOf = (relation: Relation, node: number): Int32Array =>
  relation.lines.subarray(i32(relation.offsets, node), i32(relation.offsets, node + 1));

/** How a relation takes each line: not at all, from its `from` end, from its `to` end, or from both. */
export const leave = { not: 0, from: 1, to: 2, both: 3 } as const;

/**
 * Builds a relation by counting sort. `departures` holds for each line which end it leaves from
 * (`leave`). Two passes over the lines, no objects.
 */
export const buildRelation = (
  nodeCount: number,
  from: Int32Array,
  to: Int32Array,
  departures: Uint8Array,
): Relation => {
  const offsets = new Int32Array(nodeCount + 1);
  const count = (node: number): void => {
    offsets[node + 1] = i32(offsets, node + 1) + 1;
  };
  for (let line = 0; line < from.length; line++) {
    const departure = u8(departures, line);
    if (departure & leave.from) count(i32(from, line));
    if (departure & leave.to) count(i32(to, line));
  }
  for (let node = 0; node < nodeCount; node++)
    offsets[node + 1] = i32(offsets, node + 1) + i32(offsets, node);
  return fill(offsets, from, to, departures);
};

const fill = (offsets: Int32Array, from: Int32Array, to: Int32Array, departures: Uint8Array): Relation => {
  const next = offsets.slice(0, -1);
  const ends = new Int32Array(i32(offsets, offsets.length - 1));
  const lines = new Int32Array(ends.length);
  const put = (node: number, end: number, line: number): void => {
    const place = i32(next, node);
    next[node] = place + 1;
    ends[place] = end;
    lines[place] = line;
  };
  for (let line = 0; line < from.length; line++) {
    const departure = u8(departures, line);
    if (departure & leave.from) put(i32(from, line), i32(to, line), line);
    if (departure & leave.to) put(i32(to, line), i32(from, line), line);
  }
  return { offsets, ends, lines };
};
