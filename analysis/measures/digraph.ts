import { i32 } from "../../graph/index/at.ts";
import { firstEdge, type Relation } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { memoized } from "../../graph/memo.ts";

/** A simple directed graph on nodes 0 … size − 1: no loops, no parallel arcs; arcs run superior → subordinate. */
export type Digraph = {
  readonly size: number;
  readonly out: readonly (readonly number[])[];
  readonly into: readonly (readonly number[])[];
};

/** A digraph from a list of arcs; loops and repeats are dropped. */
export const digraph = (size: number, arcs: Iterable<readonly [number, number]>): Digraph => {
  const out = Array.from({ length: size }, (): number[] => []);
  const into = Array.from({ length: size }, (): number[] => []);
  for (const [from, to] of arcs) {
    if (from === to) continue;
    out[from]?.push(to);
    into[to]?.push(from);
  }
  return { size, out: out.map(distinct), into: into.map(distinct) };
};

const distinct = (ends: readonly number[]): readonly number[] =>
  ends.length < 2 ? ends : [...new Set(ends)];

/** Number of arcs. */
export const arcCount = ({ out }: Digraph): number => out.reduce((sum, heads) => sum + heads.length, 0);

/** Neighbours in either direction, each once. */
export const digraphNeighbours = ({ out, into }: Digraph, node: number): number[] => [
  ...new Set([...(out[node] ?? []), ...(into[node] ?? [])]),
];

/** Distances from a node along the arcs (or against them); unreachable nodes are absent. */
export const distancesFrom = (next: Digraph["out"], start: number): Map<number, number> => {
  const distance = new Map([[start, 0]]);
  const queue = [start];
  for (const node of queue) {
    const steps = (distance.get(node) ?? 0) + 1;
    for (const end of next[node] ?? []) {
      if (distance.has(end)) continue;
      distance.set(end, steps);
      queue.push(end);
    }
  }
  return distance;
};

/** A digraph cut out of a view, with the way back from its nodes to the view's rows. */
export type DigraphOfView = { readonly graph: Digraph; readonly rows: Int32Array };

/** The nodes a relation touches and its arcs, turned so that arcs run from the relation's ends to its nodes. */
export const cutOf = (view: OrgView, upward: Relation): DigraphOfView => {
  const touched = new Set<number>();
  const arcs: [number, number][] = [];
  for (let node = 0; node < view.nodeCount; node++)
    for (let entry = firstEdge(upward, node); entry < firstEdge(upward, node + 1); entry++) {
      const superior = i32(upward.ends, entry);
      touched.add(node).add(superior);
      arcs.push([superior, node]);
    }
  const rows = Int32Array.from(touched).sort();
  const place = new Map([...rows].map((row, index) => [row, index]));
  const moved = arcs.map(([a, b]): [number, number] => [place.get(a) ?? 0, place.get(b) ?? 0]);
  return { graph: digraph(rows.length, moved), rows };
};

/**
 * The recorded hierarchy of a slice: everybody on a reporting line. Those on none are not recorded, so not counted.
 * Cut out once.
 */
export const hierarchyOf = memoized((view: OrgView): DigraphOfView => cutOf(view, view.superiors()));
