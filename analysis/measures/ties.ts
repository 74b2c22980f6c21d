import { i32, u8 } from "../../graph/index/at.ts";
import { memoized } from "../../graph/memo.ts";
import { type Digraph, digraphNeighbours } from "./digraph.ts";

/**
 * A digraph with its arcs taken either way: a simple undirected graph as adjacency lists in one array (compressed
 * sparse rows). The neighbours of a node are entries `offsets[node]` up to `offsets[node + 1]` of `ends`, in
 * ascending order; `arcs` says of each entry which arcs there are.
 */
export type Ties = {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly ends: Int32Array;
  /** 1: an arc from the node to its neighbour; 2: one the other way; 3: both. */
  readonly arcs: Uint8Array;
};

/** Number of neighbours of a node. */
export const degreeOf = ({ offsets }: Ties, node: number): number =>
  i32(offsets, node + 1) - i32(offsets, node);

/** The ties of a digraph, worked out once. */
export const tiesOf = memoized((graph: Digraph): Ties => {
  const lists = graph.out.map((_, node) => digraphNeighbours(graph, node).sort((a, b) => a - b));
  const offsets = new Int32Array(graph.size + 1);
  lists.forEach((list, node) => {
    offsets[node + 1] = i32(offsets, node) + list.length;
  });
  const ends = new Int32Array(i32(offsets, graph.size));
  const arcs = new Uint8Array(ends.length);
  lists.forEach((list, node) => {
    const [out, into] = [new Set(graph.out[node]), new Set(graph.into[node])];
    list.forEach((end, place) => {
      const entry = i32(offsets, node) + place;
      ends[entry] = end;
      arcs[entry] = (out.has(end) ? 1 : 0) + (into.has(end) ? 2 : 0);
    });
  });
  return { size: graph.size, offsets, ends, arcs };
});

/** Nodes by degree, then number: every tie is looked at from its end of lower rank. */
const ranks = (ties: Ties): Int32Array => {
  const order = Int32Array.from({ length: ties.size }, (_, node) => node).sort(
    (a, b) => degreeOf(ties, a) - degreeOf(ties, b) || a - b,
  );
  const rank = new Int32Array(ties.size);
  order.forEach((node, place) => {
    rank[node] = place;
  });
  return rank;
};

/** Three nodes that are all tied, with the arcs of each tie as seen from the first named. */
export type Triangle = (
  nodes: readonly [a: number, b: number, c: number],
  arcs: readonly [ab: number, ac: number, bc: number],
) => void;

/**
 * Calls back once for every triangle. A tie leads from its end of lower degree, so that nobody has more than
 * √(2·ties) to look through: O(ties^1.5), whatever hubs there are. Chiba and Nishizeki 1985; Latapy 2008.
 */
export const forEachTriangle = (ties: Ties, visit: Triangle): void => {
  const up = upward(ties, ranks(ties));
  const arcOf = new Uint8Array(ties.size); // of the ties of the node under way
  up.forEach((above, a) => {
    for (const entry of above) arcOf[i32(ties.ends, entry)] = u8(ties.arcs, entry);
    for (const ab of above) {
      const b = i32(ties.ends, ab);
      for (const bc of up[b] ?? []) {
        const c = i32(ties.ends, bc);
        if (u8(arcOf, c) > 0) visit([a, b, c], [u8(ties.arcs, ab), u8(arcOf, c), u8(ties.arcs, bc)]);
      }
    }
    for (const entry of above) arcOf[i32(ties.ends, entry)] = 0;
  });
};

/** Of each node the entries that lead to neighbours of higher rank. */
const upward = ({ size, offsets, ends }: Ties, rank: Int32Array): number[][] =>
  Array.from({ length: size }, (_, node) => {
    const entries: number[] = [];
    for (let entry = i32(offsets, node); entry < i32(offsets, node + 1); entry++)
      if (i32(rank, i32(ends, entry)) > i32(rank, node)) entries.push(entry);
    return entries;
  });
