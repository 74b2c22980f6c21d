import type { z } from "zod";
import { problemSchema } from "../contract/problem.ts";

/** The answers of a route: what it gives when all is well, and the one form of every error. */
export const answers = <Schema extends z.ZodType>(schema: Schema) => ({
  200: schema,
  default: problemSchema,
});
