import { z } from "zod";
import { idSchema } from "../../graph/model/id.ts";
import { proseSchema, textSchema } from "../../graph/model/text.ts";
import { stampSchema } from "./common.ts";
import { cypherResultSchema } from "./cypher.ts";
import { answerSchema, askBodySchema } from "./questions.ts";

/** A Cypher query or a named question with its parameters, kept under a title. */
export const savedQueryBodySchema = z
  .strictObject({
    title: textSchema.min(1).max(300),
    cypher: proseSchema.optional(),
    question: idSchema.optional(),
    parameters: z.record(z.string(), z.unknown()).default({}),
  })
  .refine((body) => (body.cypher === undefined) !== (body.question === undefined), {
    message: "give either a question or Cypher",
    path: ["question"],
  })
  .meta({ id: "SavedQueryBody" });
export type SavedQueryBody = z.infer<typeof savedQueryBodySchema>;

export const savedQuerySchema = z
  .object({ ...savedQueryBodySchema.shape, id: idSchema, ...stampSchema.shape })
  .meta({ id: "SavedQuery" });
export type SavedQuery = z.infer<typeof savedQuerySchema>;
export const savedQueryListSchema = z.array(savedQuerySchema).meta({ id: "SavedQueryList" });

/** In which slice and language a saved question is asked again; Cypher says itself what it looks at. */
export const runBodySchema = askBodySchema.omit({ parameters: true }).meta({ id: "RunBody" });

/** What a saved query gives: the answer of a question, or the rows of Cypher. */
export const runResultSchema = z
  .object({ answer: answerSchema.optional(), cypher: cypherResultSchema.optional() })
  .meta({ id: "RunResult" });
export type RunResult = z.infer<typeof runResultSchema>;
