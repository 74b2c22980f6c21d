import type { Digraph } from "./digraph.ts";

/** Gould and Fernandez's five roles of a broker, counted over open two-paths a → v → c. */
export type Brokerage = {
  readonly coordinator: number;
  readonly itinerant: number;
  readonly representative: number;
  readonly gatekeeper: number;
  readonly liaison: number;
};

const role = (a: string, v: string, c: string): keyof Brokerage => {
  if (a === v && v === c) return "coordinator";
  if (a === c) return "itinerant";
  if (a === v) return "representative";
  return v === c ? "gatekeeper" : "liaison";
};

/**
 * Counts the open two-paths (a → v → c, no a → c) through a node by the groups of the three: all alike is
 * coordinator, ABA itinerant, AAB representative, ABB gatekeeper, ABC liaison. Gould and Fernandez 1989.
 */
export const brokerage = (graph: Digraph, groups: readonly string[], broker: number): Brokerage => {
  const counts = { coordinator: 0, itinerant: 0, representative: 0, gatekeeper: 0, liaison: 0 };
  const groupOf = (node: number): string => groups[node] ?? "";
  for (const source of graph.into[broker] ?? [])
    for (const target of graph.out[broker] ?? []) {
      if (source === target || graph.out[source]?.includes(target)) continue;
      counts[role(groupOf(source), groupOf(broker), groupOf(target))]++;
    }
  return counts;
};
