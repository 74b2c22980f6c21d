import { DottedError } from "../../graph/errors.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Operation } from "../../graph/model/patch.ts";
import { applyPatch } from "../../graph/patch/apply-patch.ts";

/** Whether a source asks for the step itself, without conditions; examining or considering it changes nothing yet. */
export const isFirm = ({ asks = "change", onlyIf }: Operation): boolean =>
  asks === "change" && onlyIf === undefined;

/**
 * The dataset with only those steps of a patch that are asked for as a change. Firm steps that build on others are not
 * taken either. The dataset itself where nothing is left.
 */
export const applyFirm = (
  dataset: Dataset,
  patch: { readonly id: string; readonly title: string; readonly operations: readonly Operation[] },
): Dataset => {
  let operations = patch.operations.filter(isFirm);
  while (operations.length > 0)
    try {
      return applyPatch(dataset, { ...patch, operations });
    } catch (error) {
      if (!(error instanceof DottedError) || error.code !== "patch-conflict") throw error;
      const failed = new Set(error.problems.map(({ row }) => row));
      const left = operations.filter((_, place) => !failed.has(place + 1));
      operations = left.length < operations.length ? left : [];
    }
  return dataset;
};
