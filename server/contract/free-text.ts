import { z } from "zod";
import { sliceSchema } from "../../graph/index/slice.ts";
import { bases, keysOf } from "../../graph/vocabulary.ts";
import { answerSchema } from "./questions.ts";
import { languageSchema } from "./words.ts";

/** A question in a person's own words. */
export const freeAskBodySchema = z
  .strictObject({
    text: z.string().trim().min(1).max(500).describe("The question, in English or French"),
    slice: sliceSchema.optional(),
    lang: languageSchema,
  })
  .meta({ id: "FreeAskBody" });

/** A named question that a text may mean. */
export const readingSchema = z
  .object({
    question: z.string().describe("Id of the named question"),
    parameters: z.record(z.string(), z.union([z.string(), z.boolean()])),
    missing: z.array(z.string()).describe("Parameters that it needs and the text does not give"),
    certainty: z.number().min(0).max(1).describe("How much of the text it accounts for"),
    bases: z
      .array(z.enum(keysOf(bases)))
      .optional()
      .describe("The basis that the words ask about: the slice is of it, whatever basis it had"),
    words: z.string().describe("The question as it is asked, in words"),
  })
  .meta({ id: "QuestionReading" });

/** What was made of a text. Below a stated certainty nothing is answered. */
export const freeAnswerSchema = z
  .object({
    outcome: z
      .enum(["asked", "choose", "none"])
      .describe(
        "`asked`: answered; `choose`: the readings to choose from; `none`: there is no question for it",
      ),
    says: z.string().describe("What became of it, in a sentence"),
    asked: readingSchema.optional(),
    answer: answerSchema.optional(),
    readings: z.array(readingSchema).describe("What else it may mean, the likeliest first; at most three"),
  })
  .meta({ id: "FreeAnswer" });
export type FreeAnswer = z.infer<typeof freeAnswerSchema>;
