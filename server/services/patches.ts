import { DottedError } from "../../graph/errors.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Patch } from "../../graph/model/patch.ts";
import { applyPatch } from "../../graph/patch/apply-patch.ts";
import type { PatchItem } from "../contract/patches.ts";

/** Why a patch does not apply to a dataset; undefined where it does. */
const conflict = (dataset: Dataset, patch: Patch): DottedError | undefined => {
  try {
    applyPatch(dataset, patch);
    return undefined;
  } catch (error) {
    if (error instanceof DottedError && error.code === "patch-conflict") return error;
    throw error;
  }
};

/** The patches of a dataset with the recommendations they carry out, and whether each applies today. */
export const patchList = (dataset: Dataset): PatchItem[] =>
  dataset.patches.map((patch) => {
    const { id, title, note, operations } = patch;
    const recommendation = dataset.recommendations.find((row) => row.id === patch.recommendation);
    const against = conflict(dataset, patch);
    return {
      id,
      title,
      note,
      ...(recommendation === undefined ? {} : { recommendation }),
      operations,
      applies: against === undefined,
      problems: against === undefined ? [] : against.problems.map((problem) => ({ ...problem })),
    };
  });
