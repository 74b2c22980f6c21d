import type { Dataset } from "../../model/dataset.ts";
import { type Node, nodeSchema } from "../../model/node.ts";

/** Rows of a record that files are about: they come first in what is gathered, and are no part of the files. */
export type KnownRows = Pick<Dataset, "nodes" | "lines">;

/** A node of the record as files name it: the record says the rest. */
const named = ({ id, kind, name }: Node): Node => nodeSchema.parse({ id, kind, name });

/** What files say themselves, and of what was known before only the nodes that they speak of, by name. */
export const withoutKnown = (dataset: Dataset, known: KnownRows): Dataset => {
  if (known.nodes.length === 0) return dataset;
  const lines = dataset.lines.slice(known.lines.length);
  const spoken = new Set([
    ...lines.flatMap(({ from, to }) => [from, to]),
    ...dataset.coverage.map(({ node }) => node),
  ]);
  const nodes = dataset.nodes.slice(known.nodes.length);
  return {
    ...dataset,
    lines,
    nodes: [...nodes, ...known.nodes.filter(({ id }) => spoken.has(id)).map(named)],
  };
};
