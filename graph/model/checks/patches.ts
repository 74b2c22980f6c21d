import type { Dataset } from "../dataset.ts";
import type { Operation, Patch } from "../patch.ts";
import type { Known } from "./known.ts";
import { type DatasetProblem, error, type ProblemPlace } from "./problem.ts";
import { checkCitations, checkDated, checkDates, checkLine, checkNode } from "./rows.ts";

const checkTarget = (
  place: ProblemPlace,
  what: "node" | "line",
  id: string,
  known: Known,
): DatasetProblem[] => {
  const ids = what === "node" ? known.nodes : known.lines;
  return ids.has(id) ? [] : [error(place, "id", "dangling-id", `there is no ${what} "${id}"`)];
};

const checkOperation = (
  place: ProblemPlace,
  operation: Operation,
  known: Known,
): readonly DatasetProblem[] => {
  switch (operation.op) {
    case "add-node":
      return checkNode(place, operation.node, known);
    case "add-line":
      return checkLine(place, operation.line, known);
    case "change-node":
    case "change-line":
      return [
        ...checkTarget(place, operation.op === "change-node" ? "node" : "line", operation.id, known),
        ...checkDates(place, operation.changes),
        ...checkCitations(place, operation.changes.sources ?? [], known),
        ...(operation.op === "change-node" ? checkDated(place, operation.changes, known) : []),
      ];
    case "remove-node":
      return checkTarget(place, "node", operation.id, known);
    case "remove-line":
      return checkTarget(place, "line", operation.id, known);
  }
};

const checkPatch = (patch: Patch, index: number, known: Known): DatasetProblem[] => {
  const asked = patch.recommendation;
  const place: ProblemPlace = { table: "patches", index };
  const missing = asked !== undefined && !known.recommendations.has(asked);
  return [
    ...(missing
      ? [error(place, "recommendation", "dangling-id", `there is no recommendation "${asked}"`)]
      : []),
    ...patch.operations.flatMap((operation, step) => checkOperation({ ...place, step }, operation, known)),
  ];
};

/**
 * References of patches. Whether a step's precondition holds depends on the steps and patches applied
 * before it, so that is `applyPatch`'s to say; here only what no order could mend.
 */
export const checkPatches = (dataset: Dataset, known: Known): DatasetProblem[] =>
  dataset.patches.flatMap((patch, index) => checkPatch(patch, index, known));
