import { DottedError, type Problem } from "../errors.ts";
import { checkDataset } from "../model/check-dataset.ts";
import type { DatasetProblem } from "../model/checks/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import { takeStep } from "./apply-operation.ts";
import type { HandCitations } from "./correction.ts";
import { datasetOf, draftOf } from "./draft.ts";
import type { RecordOperation } from "./operation.ts";
import type { RowChange } from "./revision.ts";
import { rowChanges } from "./rows.ts";

const rowOf = (dataset: Dataset, { table, index }: DatasetProblem): string => dataset[table][index]?.id ?? "";

const said = (dataset: Dataset, problem: DatasetProblem): string =>
  [problem.table, rowOf(dataset, problem), problem.code, problem.field, problem.message].join("\u0000");

/** Faults of a record that were not there before: only what a change brings is held against it. */
export const newFaults = (before: Dataset, after: Dataset): Problem[] => {
  const known = new Set(checkDataset(before).map((one) => said(before, one)));
  return checkDataset(after)
    .filter((one) => one.severity === "error" && !known.has(said(after, one)))
    .map((one) => ({
      code: one.code,
      message: one.message,
      field: [one.table, rowOf(after, one), one.field].filter((part) => part !== "").join("."),
    }));
};

/**
 * The rows that a change adds, removes and changes in a record, of which `part` holds at least the rows that its steps
 * name, and those that mention what is removed. Every step whose precondition fails is reported: `row` of a problem is the step's number, 1
 * for the first.
 * @throws DottedError `patch-conflict` with all problems.
 */
export const changedBy = (
  part: Dataset,
  operations: readonly RecordOperation[],
  citations: HandCitations,
): RowChange[] => {
  const draft = draftOf(part);
  const faults = operations.flatMap((operation, index): Problem[] =>
    takeStep(draft, operation, citations).map(({ code, message }) => ({
      code,
      message: `${operation.op}: ${message}`,
      row: index + 1,
    })),
  );
  const after = datasetOf(draft);
  const problems = faults.length > 0 ? faults : newFaults(part, after);
  if (problems.length > 0)
    throw new DottedError("patch-conflict", "The change does not fit the record as it is now.", problems);
  return rowChanges(part, after);
};
