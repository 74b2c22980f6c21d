import type { Layer } from "../../../../graph/store/neo4j/console/layers.ts";

/** A query that must not have its way, and the layer that sees to it. */
export type Hostile = {
  readonly query: string;
  /** `refused`: nothing of it runs. `bounded`: it runs, and a limit ends it or cuts its answer. */
  readonly outcome: "refused" | "bounded";
  /** Which layer; of two limits, which comes first depends on the machine. */
  readonly layers: readonly Layer[];
};

export const refused = (layer: Layer, queries: readonly string[]): readonly Hostile[] =>
  queries.map((query) => ({ query, outcome: "refused", layers: [layer] }));

export const bounded = (layers: readonly Layer[], queries: readonly string[]): readonly Hostile[] =>
  queries.map((query) => ({ query, outcome: "bounded", layers }));
