import type { z } from "zod";
import { DottedError, type Problem } from "../graph/errors.ts";

/** What a schema did not accept, one problem for each fault, in the order of the input. */
export const problemsOf = (error: Pick<z.ZodError, "issues">, place = ""): Problem[] =>
  error.issues.map(({ code, message, path }) => ({
    code: code.replaceAll("_", "-"),
    message,
    field: [place, ...path.map(String)].filter((part) => part !== "").join("."),
  }));

/** Reads what somebody gave. Throws DottedError bad-request with the message and every fault. */
export const parseGiven = <Output>(schema: z.ZodType<Output>, given: unknown, message: string): Output => {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new DottedError("bad-request", message, problemsOf(parsed.error));
};
