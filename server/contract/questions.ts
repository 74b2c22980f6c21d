import { z } from "zod";
import { sliceSchema } from "../../graph/index/slice.ts";
import { datasetParamsSchema } from "./common.ts";
import { languageSchema, wordsSchema } from "./words.ts";

/** One thing a question needs to know: JSON Schema, with words for a form beside it. */
export const parameterSchema = z
  .looseObject({
    label: wordsSchema.describe("What stands over its field"),
    description: z.string(),
    type: z.string().optional(),
    enum: z.array(z.string()).optional(),
    choices: z
      .record(z.string(), wordsSchema)
      .optional()
      .describe("The words of each choice, where it has some"),
    anyOf: z.array(z.unknown()).optional().describe("Where several may be given, or one"),
    node: z.boolean().optional().describe("Whether it names a node: by id, short form, name or alias"),
    default: z.unknown().optional(),
  })
  .meta({ id: "QuestionParameter" });

/** A question that can be asked. `parameters` is the JSON Schema of what it needs to know. */
export const questionSchema = z
  .object({
    id: z.string(),
    title: wordsSchema,
    question: wordsSchema,
    asked: wordsSchema.describe("Other words in which people ask it"),
    parameters: z
      .looseObject({
        properties: z.record(z.string(), parameterSchema),
        required: z.array(z.string()).optional(),
        anyOf: z
          .array(z.object({ required: z.array(z.string()) }))
          .optional()
          .describe("Where it is enough to know one or the other"),
      })
      .describe("JSON Schema"),
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
export type { TwinCypher } from "../../analysis/cypher/cypher.ts";
