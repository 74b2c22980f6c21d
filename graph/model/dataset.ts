import { z } from "zod";
import { coverageSchema } from "./coverage.ts";
import { partialDateSchema } from "./date.ts";
import { idSchema } from "./id.ts";
import { lineSchema } from "./line.ts";
import { nodeSchema } from "./node.ts";
import { patchSchema } from "./patch.ts";
import { recommendationSchema } from "./recommendation.ts";
import { settingsSchema } from "./settings.ts";
import { sourceSchema } from "./source.ts";
import { proseSchema, textSchema } from "./text.ts";

/** A whole body of recorded facts: what is exchanged, stored and compiled. References are checked by `checkDataset`. */
export const datasetSchema = z
  .object({
    id: idSchema,
    title: textSchema.min(1),
    description: proseSchema.optional(),
    licence: textSchema.optional(),
    date: partialDateSchema.optional().describe("The date the facts describe"),
    settings: settingsSchema
      .optional()
      .describe("What this record says in its own words; else the product's"),
    sources: z.array(sourceSchema),
    nodes: z.array(nodeSchema),
    lines: z.array(lineSchema),
    coverage: z.array(coverageSchema).default([]),
    recommendations: z.array(recommendationSchema).default([]),
    patches: z.array(patchSchema).default([]),
  })
  .meta({ id: "Dataset" });
export type Dataset = z.infer<typeof datasetSchema>;

/** A dataset of which only the head is left: no row in any table. */
export const withoutRows = <Head extends Pick<Dataset, "id" | "title">>(head: Head) => ({
  ...head,
  sources: [],
  nodes: [],
  lines: [],
  coverage: [],
  recommendations: [],
  patches: [],
});
