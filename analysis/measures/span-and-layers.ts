import { i32 } from "../../graph/index/at.ts";
import type { Digraph } from "./digraph.ts";

/** Span of control: direct reports of those who have any. */
export type Spans = { readonly managers: number; readonly mean: number; readonly greatest: number };

/** Spans over all nodes with at least one direct report. Undefined where there is none. */
export const spans = ({ out }: Digraph): Spans | undefined => {
  const counts = out.map((reports) => reports.length).filter((count) => count > 0);
  if (counts.length === 0) return undefined;
  const sum = counts.reduce((total, count) => total + count, 0);
  return {
    managers: counts.length,
    mean: sum / counts.length,
    greatest: counts.reduce((a, b) => Math.max(a, b)),
  };
};

/** Nodes nobody is above. */
export const roots = ({ into }: Digraph): number[] =>
  [...into.keys()].filter((node) => into[node]?.length === 0);

/** Layers: one more than the steps from the nearest root to the furthest node. Undefined without a root. */
export const layers = (graph: Digraph): number | undefined => {
  const depth = new Int32Array(graph.size).fill(-1);
  const queue = roots(graph);
  for (const root of queue) depth[root] = 0;
  for (const node of queue)
    for (const end of graph.out[node] ?? []) {
      if (depth[end] !== -1) continue;
      depth[end] = i32(depth, node) + 1;
      queue.push(end);
    }
  const last = queue.at(-1);
  return last === undefined ? undefined : i32(depth, last) + 1;
};
