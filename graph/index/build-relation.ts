import { i32 } from "./at.ts";
import { cardinality, type RankedSet, rankedSet, rankOf } from "./rank.ts";
import type { Relation } from "./relation.ts";

/** From which ends of a line a relation has an edge, as a bit mask. */
export const directionMask = { none: 0, out: 1, in: 2, both: 3 } as const;

/** Lines that a relation has edges of from the same ends. */
export type LineSet = { readonly lines: Int32Array; readonly mask: number };

/** Lines with an edge each at the nodes of one column, which lead to those of another. */
type Edges = { readonly lines: Int32Array; readonly at: Int32Array; readonly other: Int32Array };

const edgesOf = (from: Int32Array, to: Int32Array, sets: readonly LineSet[]): Edges[] =>
  sets.flatMap(({ lines, mask }) => [
    ...(mask & directionMask.out ? [{ lines, at: from, other: to }] : []),
    ...(mask & directionMask.in ? [{ lines, at: to, other: from }] : []),
  ]);

/** How many nodes there are at least to an edge where those with edges are few. */
const nodesToEdge = 8;

const fewOf = (nodeCount: number, edges: readonly Edges[]): RankedSet | undefined => {
  const edgeCount = edges.reduce((sum, { lines }) => sum + lines.length, 0);
  if (edgeCount * nodesToEdge > nodeCount) return undefined;
  return rankedSet(nodeCount, (add) => {
    for (const { lines, at } of edges) for (const line of lines) add(i32(at, line));
  });
};

const placeOf = (few: RankedSet | undefined, node: number): number =>
  few === undefined ? node : rankOf(few, node);

const count = (starts: Int32Array, few: RankedSet | undefined, { lines, at }: Edges): void => {
  for (let place = 0; place < lines.length; place++) {
    const after = placeOf(few, i32(at, i32(lines, place))) + 2;
    starts[after] = i32(starts, after) + 1;
  }
};

const fill = (relation: Relation, { lines, at, other }: Edges): void => {
  for (let place = 0; place < lines.length; place++) {
    const line = i32(lines, place);
    const next = placeOf(relation.few, i32(at, line)) + 1;
    const entry = i32(relation.starts, next);
    relation.starts[next] = entry + 1;
    relation.ends[entry] = i32(other, line);
    relation.lines[entry] = line;
  }
};

/**
 * Builds a relation by counting sort: two passes over its lines, no objects. Its cost is that of its own lines and, where
 * many nodes have edges, one number per node. While edges are put in place `starts[node + 1]` is the next free place of
 * `node`, which leaves the right starts behind.
 */
export const buildRelation = (
  nodeCount: number,
  from: Int32Array,
  to: Int32Array,
  sets: readonly LineSet[],
): Relation => {
  const edges = edgesOf(from, to, sets);
  const few = fewOf(nodeCount, edges);
  const last = few === undefined ? nodeCount : cardinality(few);
  const starts = new Int32Array(last + 2);
  for (const some of edges) count(starts, few, some);
  for (let place = 2; place < starts.length; place++)
    starts[place] = i32(starts, place) + i32(starts, place - 1);
  const ends = new Int32Array(i32(starts, last + 1));
  const relation = { starts, few, ends, lines: new Int32Array(ends.length) };
  for (const some of edges) fill(relation, some);
  return { ...relation, starts: starts.subarray(0, last + 1) };
};

/** A relation that joins nobody. */
export const emptyRelation = (nodeCount: number): Relation =>
  buildRelation(nodeCount, new Int32Array(0), new Int32Array(0), []);
