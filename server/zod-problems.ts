import type { z } from "zod";
import type { Problem } from "../graph/errors.ts";

/** What a schema did not accept, one problem for each fault, in the order of the input. */
export const problemsOf = (error: Pick<z.ZodError, "issues">, place = ""): Problem[] =>
  error.issues.map(({ code, message, path }) => ({
    code: code.replaceAll("_", "-"),
    message,
    field: [place, ...path.map(String)].filter((part) => part !== "").join("."),
  }));
