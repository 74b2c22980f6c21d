import { z } from "zod";
import { sliceSchema } from "../../graph/index/slice.ts";
import { datasetParamsSchema } from "./common.ts";
import { languageSchema, wordsSchema } from "./words.ts";

/** A question that can be asked. `parameters` is the JSON Schema of what it needs to know. */
export const questionSchema = z
  .object({
    id: z.string(),
    title: wordsSchema,
    question: wordsSchema,
    asked: wordsSchema.describe("Other words in which people ask it"),
    parameters: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "Question" });
export type QuestionDescription = z.infer<typeof questionSchema>;
export const questionListSchema = z.array(questionSchema).meta({ id: "QuestionList" });

export const askParamsSchema = datasetParamsSchema.extend({ query: z.string().min(1).max(200) });
export const askBodySchema = z
  .strictObject({
    parameters: z.record(z.string(), z.unknown()).default({}),
    slice: sliceSchema.optional(),
    lang: languageSchema,
  })
  .meta({ id: "AskBody" });

export { type Answer, answerSchema } from "../../analysis/ask.ts";
/** @public For the explorer. */
export type { TwinCypher } from "../../analysis/twins/cypher.ts";
