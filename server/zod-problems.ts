import type { z } from "zod";
import { DottedError, type Problem } from "../graph/errors.ts";

type Issue = z.ZodError["issues"][number];

/** What kind of fault it is: that of our own check, where it has one, else that of the schema. */
const codeOf = (issue: Issue): string => {
  const own: unknown = issue.code === "custom" ? issue.params?.["code"] : undefined;
  return typeof own === "string" ? own : issue.code.replaceAll("_", "-");
};

/** Where a fault is; a word that is not known is named itself. */
const placeOf = (issue: Issue): readonly PropertyKey[] =>
  issue.code === "unrecognized_keys" && issue.keys.length === 1 ? [...issue.path, ...issue.keys] : issue.path;

/** What a schema did not accept, one problem for each fault, in the order of the input. */
export const problemsOf = (error: Pick<z.ZodError, "issues">, place = ""): Problem[] =>
  error.issues.map((issue) => ({
    code: codeOf(issue),
    message: issue.message,
    field: [place, ...placeOf(issue).map(String)].filter((part) => part !== "").join("."),
  }));

/** Reads what somebody gave, at a place. Throws DottedError bad-request with the message and every fault. */
export const parseGiven = <Output>(
  schema: z.ZodType<Output>,
  given: unknown,
  message: string,
  place = "",
): Output => {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new DottedError("bad-request", message, problemsOf(parsed.error, place));
};
