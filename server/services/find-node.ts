import { nodeMeant } from "../../analysis/queries/shared/parameters.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";

/**
 * The id of the node that somebody means: by id, else by a short form, name or alias that only one node
 * has. Throws DottedError not-found with the nearest names, or bad-request where several are meant.
 */
export const findNodeId = (compiled: CompiledDataset, meant: string): string => {
  const view = compiled.view();
  return view.node(nodeMeant(view, meant)).id;
};
