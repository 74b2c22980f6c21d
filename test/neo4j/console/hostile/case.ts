import type { Layer } from "../../../../graph/store/neo4j/console/layers.ts";

/** A query that must not have its way, and the layer that sees to it. */
export type Hostile = {
  readonly query: string;
  /** `refused`: nothing of it runs. `bounded`: it runs, and a limit ends it or cuts its answer. */
  readonly outcome: "refused" | "bounded";
  readonly layer: Layer;
};

export const refused = (layer: Layer, queries: readonly string[]): readonly Hostile[] =>
  queries.map((query) => ({ query, outcome: "refused", layer }));

export const bounded = (layer: Layer, queries: readonly string[]): readonly Hostile[] =>
  queries.map((query) => ({ query, outcome: "bounded", layer }));
