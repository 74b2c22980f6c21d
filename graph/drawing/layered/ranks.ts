import type { LayoutGraph } from "./layout-graph.ts";

/** Lines that order boxes of one lane above each other, grouped by their upper end. */
const below = (graph: LayoutGraph, lane: Int32Array): { children: number[][]; waiting: Int32Array } => {
  const children: number[][] = Array.from({ length: graph.count }, () => []);
  const waiting = new Int32Array(graph.count);
  for (let line = 0; line < graph.upper.length; line++) {
    const [lower, upper] = [graph.lower[line] ?? -1, graph.upper[line] ?? -1];
    if (graph.ranks[line] !== 1 || lower < 0 || upper < 0 || lower === upper || lane[lower] !== lane[upper])
      continue;
    children[upper]?.push(lower);
    waiting[lower] = (waiting[lower] ?? 0) + 1;
  }
  return { children, waiting };
};

/**
 * The rank of each box in its lane: one more than the lowest of its superiors there (longest path,
 * Kahn's order), and not above the least rank given. A cycle is opened at its first box in input order.
 */
export const ranksOf = (graph: LayoutGraph, lane: Int32Array, least?: Int32Array): Int32Array => {
  const { children, waiting } = below(graph, lane);
  const rank = least === undefined ? new Int32Array(graph.count) : Int32Array.from(least);
  const done = new Uint8Array(graph.count);
  const settle = (row: number): number[] => {
    done[row] = 1;
    return (children[row] ?? []).filter((child) => {
      if (done[child] === 1) return false;
      rank[child] = Math.max(rank[child] ?? 0, (rank[row] ?? 0) + 1);
      waiting[child] = (waiting[child] ?? 0) - 1;
      return waiting[child] === 0;
    });
  };
  const settleFrom = (first: number): void => {
    const queue = [first];
    for (let row = queue.pop(); row !== undefined; row = queue.pop())
      if (done[row] === 0) queue.push(...settle(row));
  };
  for (let row = 0; row < graph.count; row++) if (waiting[row] === 0) settleFrom(row);
  for (let row = 0; row < graph.count; row++) if (done[row] === 0) settleFrom(row);
  return rank;
};
