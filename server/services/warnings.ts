import type { DatasetProblem } from "../../graph/model/checks/problem.ts";
import type { ProblemFault } from "../contract/problem.ts";

/** Warnings among the problems of a dataset, placed as in its spreadsheet: file and row, the header being row 1. */
export const warningsOf = (problems: readonly DatasetProblem[]): ProblemFault[] =>
  problems
    .filter(({ severity }) => severity === "warning")
    .map(({ table, index, field, code, message }) => ({
      code,
      message,
      file: `${table}.csv`,
      row: index + 2,
      field,
    }));
