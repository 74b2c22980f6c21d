import { type Digraph, distancesFrom } from "./digraph.ts";

/** Span of control: direct reports of those who have any. */
export type Spans = { readonly managers: number; readonly mean: number; readonly greatest: number };

/** Spans over all nodes with at least one direct report. Undefined where there is none. */
export const spans = ({ out }: Digraph): Spans | undefined => {
  const counts = out.map((reports) => reports.length).filter((count) => count > 0);
  if (counts.length === 0) return undefined;
  const sum = counts.reduce((total, count) => total + count, 0);
  return { managers: counts.length, mean: sum / counts.length, greatest: Math.max(...counts) };
};

/** Nodes nobody is above. */
export const roots = ({ into }: Digraph): number[] =>
  [...into.keys()].filter((node) => into[node]?.length === 0);

/** Layers: one more than the steps from the nearest root to the furthest node. Undefined without a root. */
export const layers = (graph: Digraph): number | undefined => {
  const depth = new Map<number, number>();
  for (const root of roots(graph))
    for (const [node, steps] of distancesFrom(graph.out, root))
      depth.set(node, Math.min(steps, depth.get(node) ?? steps));
  return depth.size === 0 ? undefined : [...depth.values()].reduce((a, b) => Math.max(a, b), 0) + 1;
};
