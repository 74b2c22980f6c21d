import type { z } from "zod";
import { type Column, datePattern } from "./column.ts";

type Issue = z.core.$ZodIssue;
type Fault = { readonly code: string; readonly message: string };

/** Closed words with a code of their own, since they are what people most often get wrong. */
const codesByField = new Map([
  ["kind", "unknown-kind"],
  ["nodeKind", "unknown-kind"],
  ["lineKind", "unknown-kind"],
  ["polarity", "bad-polarity"],
]);

const codeOf = (issue: Issue, column: Column | undefined): string => {
  if (issue.code === "too_big" && issue.origin === "string") return "too-long";
  if (issue.code === "too_big" && issue.origin === "array") return "too-many";
  if (column === undefined) return "bad-value";
  if (column.json.pattern === datePattern) return "bad-date";
  return codesByField.get(column.name) ?? "bad-value";
};

const shown = (cell: string): string => (cell.length > 60 ? `${cell.slice(0, 60)}…` : cell);

const reasonOf = (issue: Issue): string => {
  if (issue.code === "invalid_value") return `it must be one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_type")
    return `it must be ${issue.expected === "boolean" ? "true or false" : `a ${issue.expected}`}`;
  if (issue.code === "too_big" && issue.origin !== "array")
    return `it must be at most ${issue.maximum}${issue.origin === "string" ? " characters" : ""}`;
  if (issue.code === "too_small" && issue.origin === "string") return "it holds nothing that can be seen";
  if (issue.code === "too_small" && issue.origin === "number") return `it must be at least ${issue.minimum}`;
  return issue.message;
};

/** Puts what a schema says about a cell in the words and codes of this project. */
export const faultOf = (issue: Issue, column: Column | undefined, cell: string): Fault =>
  cell === "" && issue.code !== "custom"
    ? { code: "missing-value", message: "it must be given" }
    : { code: codeOf(issue, column), message: `"${shown(cell)}" is not right: ${reasonOf(issue)}` };
