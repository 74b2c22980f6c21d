import { z } from "zod";
import { lineKindIds } from "../../graph/kinds.ts";
import { wordsSchema } from "./words.ts";

/** What a detector says of itself. `options` is the JSON Schema of its options, each with default and description. */
export const detectorSchema = z
  .object({
    id: z.string(),
    revision: z.number().int(),
    title: wordsSchema,
    question: wordsSchema,
    why: wordsSchema,
    remedy: wordsSchema,
    remedies: z
      .record(z.string(), wordsSchema)
      .optional()
      .describe("Another remedy, by the key of a message"),
    severityRule: wordsSchema,
    needs: wordsSchema,
    reads: z.array(z.enum(lineKindIds)),
    columns: z.record(z.string(), wordsSchema).describe("Words of the columns of its tables"),
    references: z.array(z.string()),
    options: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "Detector" });
export type DetectorDescription = z.infer<typeof detectorSchema>;

export const detectorListSchema = z.array(detectorSchema).meta({ id: "DetectorList" });
