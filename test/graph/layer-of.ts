import type { Dataset } from "../../graph/model/dataset.ts";
import type { StoredLayer } from "../../graph/record/layer.ts";

/** A layer as an import of no file leaves it: what was brought and under which name, for tests of what becomes of it. */
export const layerOf = (name: string, dataset: Dataset, joins: Record<string, string> = {}): StoredLayer => ({
  about: {
    name,
    revision: 1,
    at: "",
    by: "",
    files: [],
    asides: [],
    joins,
    nodes: dataset.nodes.length,
    lines: dataset.lines.length,
  },
  dataset,
});
