import { z } from "zod";
import { errorCodes } from "../../graph/errors.ts";
import { keysOf } from "../../graph/vocabulary.ts";

const titles = Object.fromEntries(Object.entries(errorCodes).map(([code, { title }]) => [code, title]));
const codes = keysOf(
  Object.fromEntries(Object.entries(titles).map(([code, title]) => [code, { en: title, fr: title }])),
);

/** One fault in what was sent: where it is and what is wrong. */
export const faultSchema = z
  .object({
    code: z.string(),
    message: z.string(),
    file: z.string().optional(),
    row: z.number().int().optional(),
    field: z.string().optional(),
  })
  .meta({ id: "Fault" });
export type Fault = z.infer<typeof faultSchema>;

/** Every error of the API, as `application/problem+json` (RFC 9457) with a stable code. */
export const problemSchema = z
  .object({
    type: z.string().describe("Where the code is explained"),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.enum(codes),
    problems: z.array(faultSchema),
  })
  .meta({ id: "Problem" });
export type ProblemDetails = z.infer<typeof problemSchema>;
