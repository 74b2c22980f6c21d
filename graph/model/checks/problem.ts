import { type Problem, saying, type Worded } from "../../errors.ts";
import type { Dataset } from "../dataset.ts";

/** The tables of a dataset, named as its fields and as the CSV files are. */
export const tableNames = [
  "sources",
  "nodes",
  "lines",
  "coverage",
  "recommendations",
  "patches",
] as const satisfies readonly (keyof Dataset)[];
export type TableName = (typeof tableNames)[number];

/** Where in a dataset a problem lies: the table, the row's index in it, and for a patch which operation. */
export type ProblemPlace = { readonly table: TableName; readonly index: number; readonly step?: number };

/** A problem with its place. Errors keep a dataset from being stored; warnings are told and kept. */
export type DatasetProblem = Problem & ProblemPlace & { readonly severity: "error" | "warning" };

export const error = (place: ProblemPlace, field: string, code: string, words: Worded): DatasetProblem => ({
  severity: "error",
  ...place,
  field,
  code,
  ...saying(words),
});

export const warning = (place: ProblemPlace, field: string, code: string, words: Worded): DatasetProblem => ({
  ...error(place, field, code, words),
  severity: "warning",
});
