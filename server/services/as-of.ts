import { everything } from "../../graph/index/slice.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";

/** The dataset as it stood at a partial date: the nodes, as they were then, and lines that held at any time in it. */
export const asOf = (compiled: CompiledDataset, at: string): Dataset => {
  const view = compiled.view({ ...everything, at });
  const { dataset } = compiled;
  return {
    ...dataset,
    nodes: dataset.nodes.flatMap(({ id, aliases }) => {
      const row = view.find(id);
      return row === undefined ? [] : [{ ...view.node(row), aliases }];
    }),
    lines: view.columns.lines.filter((_, row) => view.hasLine(row)),
  };
};
