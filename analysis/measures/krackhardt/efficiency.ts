import { weakComponents } from "../components.ts";
import { arcCount, type Digraph } from "../digraph.ts";

/**
 * Krackhardt's efficiency: 1 minus the arcs beyond those a tree needs, as a share of the most there
 * could be: 1 − (E − Σ(Nᵢ − 1)) / Σ(Nᵢ − 1)². Undefined where no component has two nodes. Krackhardt 1994.
 */
export const efficiency = (graph: Digraph): number | undefined => {
  const needed = weakComponents(graph).map(({ length }) => length - 1);
  const spare = needed.reduce((sum, arcs) => sum + arcs ** 2, 0);
  if (spare === 0) return undefined;
  return 1 - (arcCount(graph) - needed.reduce((sum, arcs) => sum + arcs, 0)) / spare;
};
