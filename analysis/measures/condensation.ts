import { i32 } from "../../graph/index/at.ts";
import type { Digraph } from "./digraph.ts";
import { strongComponents } from "./strong-components.ts";

/**
 * The condensation of a digraph: every strong component is one node of an acyclic graph. Components are
 * numbered in topological order, so that a superior has a lower number than everybody below.
 */
export type Condensation = {
  readonly count: number;
  /** Component of each node. */
  readonly componentOf: Int32Array;
  /** Nodes in each component. */
  readonly sizes: Int32Array;
  /** Components one arc above each, each once. */
  readonly superiors: readonly (readonly number[])[];
};

/** Condenses a digraph. O(nodes + arcs). */
export const condensation = (graph: Digraph): Condensation => {
  const components = strongComponents(graph).reverse();
  const componentOf = new Int32Array(graph.size);
  components.forEach((members, component) => {
    for (const node of members) componentOf[node] = component;
  });
  return {
    count: components.length,
    componentOf,
    sizes: Int32Array.from(components, ({ length }) => length),
    superiors: components.map((members, component) => {
      const above = members.flatMap((node) => (graph.into[node] ?? []).map((end) => i32(componentOf, end)));
      return [...new Set(above)].filter((one) => one !== component).sort((a, b) => a - b);
    }),
  };
};
