import { everything } from "../../graph/index/slice.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Reading } from "../reading/reading.ts";

/** The dataset as it stood at a partial date: the nodes and lines that held at any time in it. */
export const asOf = (reading: Reading, at: string): Dataset => {
  const view = reading.view({ ...everything, at });
  const { dataset } = reading;
  return {
    ...dataset,
    nodes: dataset.nodes.filter(({ id }) => view.find(id) !== undefined),
    lines: view.columns.lines.filter((_, row) => view.hasLine(row)),
  };
};
