import { memoized } from "../../graph/memo.ts";
import { type Digraph, digraphNeighbours } from "./digraph.ts";

/** Weak components as lists of nodes, largest first. O(nodes + arcs), worked out once. */
export const weakComponents = memoized((graph: Digraph): number[][] => {
  const seen = new Uint8Array(graph.size);
  const components: number[][] = [];
  for (let start = 0; start < graph.size; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const component = [start];
    for (const node of component)
      for (const end of digraphNeighbours(graph, node)) {
        if (seen[end] === 1) continue;
        seen[end] = 1;
        component.push(end);
      }
    components.push(component);
  }
  return components.sort((a, b) => b.length - a.length);
});
