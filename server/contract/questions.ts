import { z } from "zod";
import { sliceSchema } from "../../graph/index/slice.ts";
import { citationSchema } from "../../graph/model/source.ts";
import { datasetParamsSchema } from "./common.ts";
import { languageSchema, wordsSchema } from "./words.ts";

/** A question that can be asked. `parameters` is the JSON Schema of what it needs to know. */
export const questionSchema = z
  .object({
    id: z.string(),
    title: wordsSchema,
    question: wordsSchema,
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

/** An answer, how far the sources carry it, and everything needed to check it. */
export const answerSchema = z
  .object({
    query: z.string(),
    status: z.enum(["stated", "inferred", "not-stated"]),
    text: z.string().describe("The answer in a sentence or two"),
    nodes: z.array(z.string()),
    lines: z.array(z.string()),
    table: z
      .object({ columns: z.array(z.string()), rows: z.array(z.array(z.union([z.string(), z.number()]))) })
      .optional(),
    sources: z.array(citationSchema),
    cypher: z.string(),
  })
  .meta({ id: "Answer" });
export type Answer = z.infer<typeof answerSchema>;
