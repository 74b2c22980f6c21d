import { f64, i32, u8 } from "../../graph/index/at.ts";
import { memoized } from "../../graph/memo.ts";
import { weakComponents } from "./components.ts";
import type { Digraph } from "./digraph.ts";
import { degreeOf, type Ties, tiesOf } from "./ties.ts";

/*
 * Betweenness after Brandes 2001, O(nodes × ties), on what is left once everything that hangs on one tie is
 * folded into what it hangs on (Baglioni, Geraci, Pellegrini and Lastres 2012): in an organization most people.
 * What folded nodes add is known from the sizes of the branches.
 */

/** A graph without its hanging trees. */
export type Folded = {
  readonly ties: Ties;
  /** 1 for nodes that are folded into another. */
  readonly gone: Uint8Array;
  /** Nodes that each stands for: itself and all that hangs on it. */
  readonly weights: Float64Array;
  /** Σ of the squares of the sizes of its branches. */
  readonly squares: Float64Array;
  /** Nodes that stay, and entries that lead from one of them to another. */
  readonly core: { readonly nodes: number; readonly entries: number };
};

/** The one neighbour that is still there. */
const lastNeighbour = ({ offsets, ends }: Ties, gone: Uint8Array, node: number): number | undefined => {
  for (let entry = i32(offsets, node); entry < i32(offsets, node + 1); entry++)
    if (u8(gone, i32(ends, entry)) === 0) return i32(ends, entry);
  return undefined;
};

/** Folds nodes of one tie into their neighbour until there are none. O(nodes + ties), worked out once. */
export const foldPendants = memoized((graph: Digraph): Folded => {
  const ties = tiesOf(graph);
  const gone = new Uint8Array(ties.size);
  const left = Int32Array.from({ length: ties.size }, (_, node) => degreeOf(ties, node));
  const weights = new Float64Array(ties.size).fill(1);
  const squares = new Float64Array(ties.size);
  const hanging = [...left.keys()].filter((node) => left[node] === 1);
  for (const node of hanging) {
    const neighbour = i32(left, node) === 1 ? lastNeighbour(ties, gone, node) : undefined;
    if (neighbour === undefined) continue;
    gone[node] = 1;
    const branch = weights[node] ?? 0;
    weights[neighbour] = (weights[neighbour] ?? 0) + branch;
    squares[neighbour] = (squares[neighbour] ?? 0) + branch ** 2;
    left[neighbour] = i32(left, neighbour) - 1;
    if (left[neighbour] === 1) hanging.push(neighbour);
  }
  const nodes = [...gone.keys()].filter((node) => gone[node] === 0);
  return {
    ties,
    gone,
    weights,
    squares,
    core: { nodes: nodes.length, entries: nodes.reduce((sum, node) => sum + i32(left, node), 0) },
  };
});

/** Pairs that a node is between because they are in different branches that hang on it, or in one and outside. */
const pairsOfBranches = (graph: Digraph, { weights, squares }: Folded): Float64Array => {
  const pairs = new Float64Array(graph.size);
  for (const component of weakComponents(graph))
    for (const node of component) {
      const weight = weights[node] ?? 1;
      const hanging = weight - 1;
      pairs[node] = (hanging ** 2 - (squares[node] ?? 0)) / 2 + hanging * (component.length - weight);
    }
  return pairs;
};

/** The nodes that stay, numbered anew, with the ties among them. */
type Core = { readonly rows: Int32Array; readonly offsets: Int32Array; readonly ends: Int32Array };

const coreOf = ({ ties: { size, offsets, ends }, gone, core }: Folded): Core => {
  const rows = Int32Array.from(gone.keys()).filter((node) => u8(gone, node) === 0);
  const place = new Int32Array(size);
  rows.forEach((node, at) => {
    place[node] = at;
  });
  const made = { rows, offsets: new Int32Array(rows.length + 1), ends: new Int32Array(core.entries) };
  let filled = 0;
  rows.forEach((node, at) => {
    for (let entry = i32(offsets, node); entry < i32(offsets, node + 1); entry++)
      if (u8(gone, i32(ends, entry)) === 0) made.ends[filled++] = i32(place, i32(ends, entry));
    made.offsets[at + 1] = filled;
  });
  return made;
};

/** Nodes in the order in which a search from one of them meets them, with their distances and numbers of ways. */
class Search {
  readonly order: Int32Array;
  readonly distance: Int32Array;
  readonly ways: Float64Array;
  reached = 0;
  private readonly core: Core;

  constructor(core: Core) {
    this.core = core;
    this.order = new Int32Array(core.rows.length);
    this.distance = new Int32Array(core.rows.length);
    this.ways = new Float64Array(core.rows.length);
  }

  /** Breadth first from a node. */
  from(start: number): void {
    const { order, distance, ways, core } = this;
    distance.fill(-1);
    order[0] = start;
    distance[start] = 0;
    ways[start] = 1;
    this.reached = 1;
    for (let at = 0; at < this.reached; at++) this.step(i32(order, at), core);
  }

  private step(node: number, { offsets, ends }: Core): void {
    const { order, distance, ways } = this;
    const next = i32(distance, node) + 1;
    const last = i32(offsets, node + 1);
    for (let entry = i32(offsets, node); entry < last; entry++) {
      const end = i32(ends, entry);
      const known = i32(distance, end);
      if (known < 0) {
        distance[end] = next;
        ways[end] = f64(ways, node);
        order[this.reached++] = end;
      } else if (known === next) ways[end] = f64(ways, end) + f64(ways, node);
    }
  }
}

/**
 * Brandes' two passes from each node of the core, everybody counting for all that hang on them: adds to each node
 * the pairs that it is between.
 */
const addPairsOfCore = (folded: Folded, pairs: Float64Array): void => {
  const core = coreOf(folded);
  const weights = Float64Array.from(core.rows, (node) => f64(folded.weights, node));
  const search = new Search(core);
  const dependency = new Float64Array(core.rows.length);
  for (let start = 0; start < core.rows.length; start++) {
    search.from(start);
    dependency.fill(0);
    for (let at = search.reached - 1; at > 0; at--)
      giveBack(core, search, weights, dependency, i32(search.order, at));
    for (let at = 1; at < search.reached; at++) {
      const node = i32(search.order, at);
      const row = i32(core.rows, node);
      pairs[row] = f64(pairs, row) + (f64(weights, start) * f64(dependency, node)) / 2;
    }
  }
};

/** What depends on a node, and the node itself, depends on those before it by their share of the ways to it. */
const giveBack = (
  { offsets, ends }: Core,
  { distance, ways }: Search,
  weights: Float64Array,
  dependency: Float64Array,
  node: number,
): void => {
  const before = i32(distance, node) - 1;
  const part = (f64(weights, node) + f64(dependency, node)) / f64(ways, node);
  const last = i32(offsets, node + 1);
  for (let entry = i32(offsets, node); entry < last; entry++) {
    const end = i32(ends, entry);
    if (i32(distance, end) === before) dependency[end] = f64(dependency, end) + f64(ways, end) * part;
  }
};

/** Steps of `betweenness`: entries looked at, in two passes from each node of the core. */
export const betweennessSteps = (graph: Digraph): number => {
  const { core } = foldPendants(graph);
  return 2 * core.nodes * (core.entries + core.nodes);
};

/**
 * Betweenness of every node, arcs taken either way, normalized to 0 … 1 by the (n − 1)(n − 2)/2 pairs of others;
 * 0 below three nodes. On a pure tree it only restates position; use it where coordination is in the slice.
 */
export const betweenness = (graph: Digraph): Float64Array => {
  const folded = foldPendants(graph);
  const pairs = pairsOfBranches(graph, folded);
  addPairsOfCore(folded, pairs);
  const others = ((graph.size - 1) * (graph.size - 2)) / 2;
  return pairs.map((count) => (others > 0 ? count / others : 0));
};
