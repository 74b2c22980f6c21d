import { z } from "zod";
import { type ErrorCode, errorCodes } from "../../graph/errors.ts";

const isCode = (code: string): code is ErrorCode => code in errorCodes;
const codes = Object.keys(errorCodes).filter(isCode);

/** One fault in what was sent: where it is and what is wrong. */
export const faultSchema = z
  .object({
    code: z.string(),
    message: z.string(),
    fr: z.string().optional().describe("The message in French"),
    file: z.string().optional(),
    row: z.number().int().optional(),
    field: z.string().optional(),
  })
  .meta({ id: "Fault" });
export type ProblemFault = z.infer<typeof faultSchema>;

/** Every error of the API, as `application/problem+json` (RFC 9457) with a stable code. */
export const problemSchema = z
  .object({
    type: z.string().describe("Where the code is explained"),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    fr: z.string().optional().describe("The detail in French, where it is told in that language, too"),
    code: z.enum(codes),
    problems: z.array(faultSchema),
  })
  .meta({ id: "Problem" });
export type ProblemDetails = z.infer<typeof problemSchema>;

/** The rows of the table, in its order. */
export const errorRows = codes.map((code) => ({ code, ...errorCodes[code] }));

/** The table of codes, where the `type` of a problem points. */
export const errorListSchema = z
  .array(z.object({ code: z.enum(codes), status: z.number().int(), title: z.string() }))
  .meta({ id: "ErrorList" });
