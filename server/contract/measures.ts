import { z } from "zod";
import { wordsSchema } from "./words.ts";

/** One number about a slice. `value` is null where it is not defined there; `nodes` has values of single nodes, greatest first. */
export const measureSchema = z
  .object({
    id: z.string(),
    label: wordsSchema,
    meaning: wordsSchema,
    value: z.number().nullable(),
    nodes: z.array(z.object({ node: z.string(), value: z.number() })).optional(),
    note: wordsSchema.optional(),
  })
  .meta({ id: "Measure" });
export type Measure = z.infer<typeof measureSchema>;

export const measureListSchema = z.array(measureSchema).meta({ id: "MeasureList" });
