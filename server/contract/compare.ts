import { z } from "zod";
import { findingSchema } from "../../analysis/finding/finding.ts";
import { sliceSchema } from "../../graph/index/slice.ts";
import { idSchema } from "../../graph/model/id.ts";
import { operationSchema } from "../../graph/model/patch.ts";
import { diffSchema } from "./diff.ts";
import { languageSchema, wordsSchema } from "./words.ts";

/** A reform to try: recorded patches in order, then operations of one's own. */
export const compareBodySchema = z
  .strictObject({
    patches: z.array(idSchema).max(200).default([]),
    operations: z.array(operationSchema).max(2_000).default([]),
    slice: sliceSchema.optional(),
    lang: languageSchema,
  })
  .meta({ id: "CompareBody" });

/** A finding that is there before and after, but not the same. */
const changedFindingSchema = z.object({ before: findingSchema, after: findingSchema });

const measureChangeSchema = z.object({
  id: z.string(),
  label: wordsSchema,
  before: z.number().nullable(),
  after: z.number().nullable(),
});

/** What a reform does: to the findings, to the measures, and which lines and nodes it touches. */
export const comparisonSchema = z
  .object({
    resolved: z.array(findingSchema),
    introduced: z.array(findingSchema),
    unchanged: z.array(findingSchema),
    changed: z.array(changedFindingSchema),
    measures: z.array(measureChangeSchema),
    lines: diffSchema.shape.lines,
    nodes: diffSchema.shape.nodes,
  })
  .meta({ id: "Comparison" });
export type ComparisonResult = z.infer<typeof comparisonSchema>;
