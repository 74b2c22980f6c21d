import type { z } from "zod";
import { problemSchema } from "../contract/problem.ts";

/** The answers of a route: what it gives when all is well, and the one form of every error. */
export const answers = <Schema extends z.ZodType>(schema: Schema) => ({
  200: schema,
  default: problemSchema,
});

/**
 * For large answers whose type the compiler has checked: written out without being checked row by row
 * once more, which took a third of the time of a change of slice. Tests parse them by their schema.
 */
export const writtenAsIs = { serializerCompiler: () => (data: unknown) => JSON.stringify(data) };
