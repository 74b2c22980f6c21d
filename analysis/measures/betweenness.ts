import { DirectedGraph } from "graphology";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import type { Digraph } from "./digraph.ts";

/**
 * Betweenness of every node, normalized to 0 … 1 (Brandes 2001, by graphology). On a pure tree it only
 * restates position; use it where coordination is in the slice. Cost O(nodes × arcs).
 */
export const betweenness = (graph: Digraph): number[] => {
  const copy = new DirectedGraph();
  for (let node = 0; node < graph.size; node++) copy.addNode(node);
  graph.out.forEach((heads, node) => {
    for (const head of heads) copy.addEdge(node, head);
  });
  const scores = betweennessCentrality(copy, { normalized: true });
  return graph.out.map((_, node) => scores[node] ?? 0);
};
