import type { LayoutGraph } from "./layout-graph.ts";

/** A spanning forest of the graph: the parent of each box is the end of its heaviest upward line; -1 for a root. */
export const parentsOf = (graph: LayoutGraph): Int32Array => {
  const parent = new Int32Array(graph.count).fill(-1);
  const best = new Float64Array(graph.count);
  for (let line = 0; line < graph.upper.length; line++) {
    const [lower, upper, weight] = [
      graph.lower[line] ?? -1,
      graph.upper[line] ?? -1,
      graph.weight[line] ?? 0,
    ];
    if (lower < 0 || upper < 0 || lower === upper || weight <= (best[lower] ?? 0)) continue;
    best[lower] = weight;
    parent[lower] = upper;
  }
  return cutCycles(parent);
};

/** Cuts every cycle of parents once, at the box first met, so that a forest is left. */
const cutCycles = (parent: Int32Array): Int32Array => {
  const seen = new Int32Array(parent.length).fill(-1);
  for (let first = 0; first < parent.length; first++) {
    let row = first;
    while (row >= 0 && seen[row] === -1) {
      seen[row] = first;
      const up = parent[row] ?? -1;
      if (up >= 0 && seen[up] === first) parent[row] = -1;
      row = parent[row] ?? -1;
    }
  }
  return parent;
};
