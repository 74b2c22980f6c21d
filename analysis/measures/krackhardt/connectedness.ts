import { weakComponents } from "../components.ts";
import type { Digraph } from "../digraph.ts";

/**
 * Krackhardt's connectedness: the share of pairs joined by some path, arcs taken either way.
 * Σ Nᵢ(Nᵢ − 1) / N(N − 1); 0 to 1. Undefined below two nodes. Krackhardt 1994.
 */
export const connectedness = (graph: Digraph): number | undefined => {
  if (graph.size < 2) return undefined;
  const pairs = weakComponents(graph).reduce((sum, { length }) => sum + length * (length - 1), 0);
  return pairs / (graph.size * (graph.size - 1));
};
