import type { DefenceLayer } from "../../../../graph/store/neo4j/console/layers.ts";

/** A query that must not have its way, and the layer that sees to it. */
export type Hostile = {
  readonly query: string;
  /** `refused`: nothing of it runs. `bounded`: it runs, and a limit ends it or cuts its answer. */
  readonly outcome: "refused" | "bounded";
  /** Which layer; of two limits, which comes first depends on the machine. */
  readonly layers: readonly DefenceLayer[];
};

export const refused = (layer: DefenceLayer, queries: readonly string[]): readonly Hostile[] =>
  queries.map((query) => ({ query, outcome: "refused", layers: [layer] }));

export const bounded = (layers: readonly DefenceLayer[], queries: readonly string[]): readonly Hostile[] =>
  queries.map((query) => ({ query, outcome: "bounded", layers }));
