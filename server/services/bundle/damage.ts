import type { z } from "zod";
import type { Problem } from "../../../graph/errors.ts";
import { cut } from "../../../graph/text/slug.ts";

type Issue = z.core.$ZodIssue;

/** How much of a value is told. */
const longestShown = 60;

const valueAt = (value: unknown, [step, ...rest]: readonly PropertyKey[]): unknown => {
  if (step === undefined || typeof value !== "object" || value === null) return value;
  const fields = new Map<string, unknown>(Object.entries(value));
  return fields.has(String(step)) ? valueAt(fields.get(String(step)), rest) : undefined;
};

/** A value in words. */
const shown = (value: unknown): string => {
  if (value === undefined || value === null) return "is missing";
  if (Array.isArray(value)) return "is a list";
  if (typeof value === "object") return "is a group of fields";
  return `is ${JSON.stringify(typeof value === "string" ? cut(value, longestShown) : value)}`;
};

const kinds: Readonly<Record<string, string>> = {
  number: "a number",
  int: "a whole number",
  string: "text in quotation marks",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

/** What should stand where an issue is. */
const wanted = (issue: Issue): string => {
  if (issue.code === "invalid_type") return `it has to be ${kinds[issue.expected] ?? "something else"}`;
  if (issue.code === "invalid_value")
    return `it has to be ${issue.values.length === 1 ? "" : "one of "}${cut(issue.values.map(String).join(", "), 4 * longestShown)}`;
  if (issue.code === "unrecognized_keys")
    return `no bundle has there ${issue.keys.map((key) => `"${key}"`).join(", ")}`;
  if (issue.code === "too_small") return "it is too small or too short";
  if (issue.code === "too_big") return "it is too large or too long";
  return "it is nothing that can stand there";
};

/** Where an issue is, in words: the entry of the list that the file is, and the field in it. */
const placeOf = (path: readonly PropertyKey[]): string => {
  const [first, ...rest] = path;
  if (typeof first !== "number") return `"${path.map(String).join(".")}"`;
  const field = rest.length === 0 ? "" : `"${rest.map(String).join(".")}" of `;
  return `${field}entry ${first + 1}`;
};

/** What is damaged in a value of a file, in words: `"version" is "one": it has to be a number`. */
const sentenceOf = (issue: Issue, whole: unknown): string => {
  if (issue.path.length === 0)
    return whole === undefined
      ? "the file is empty, cut off in the middle or no JSON"
      : `the file ${shown(whole)}: ${wanted(issue)}`;
  return `${placeOf(issue.path)} ${shown(valueAt(whole, issue.path))}: ${wanted(issue)}`;
};

/** What a schema did not accept in a file of a bundle, in words, with the file and the field. */
export const damageIn = (
  file: string,
  { issues }: Pick<z.ZodError, "issues">,
  whole: unknown,
  before = "",
): Problem[] =>
  issues.map((issue) => {
    const field = [before, ...issue.path.map(String)].filter((part) => part !== "").join(".");
    return {
      file,
      ...(field === "" ? {} : { field }),
      code: "damaged-value",
      message: sentenceOf(issue, whole),
    };
  });
