import { z } from "zod";
import { coverageSchema } from "../../graph/model/coverage.ts";
import { idSchema } from "../../graph/model/id.ts";
import { sourceSchema } from "../../graph/model/source.ts";
import { datasetSummarySchema } from "../../graph/store/store.ts";
import { flagSchema } from "./common.ts";
import { faultSchema } from "./problem.ts";

export const datasetListSchema = z.array(datasetSummarySchema).meta({ id: "DatasetList" });

const countsSchema = z.record(z.string(), z.number().int());

/** A dataset without its rows. `counts` has a number for each kind that occurs. */
export const datasetDetailSchema = datasetSummarySchema
  .extend({
    description: z.string().optional(),
    licence: z.string().optional(),
    sources: z.array(sourceSchema),
    coverage: z.array(coverageSchema),
    counts: z.object({ nodes: countsSchema, lines: countsSchema }),
    recommendations: z.number().int(),
    patches: z.number().int(),
    warnings: z.array(faultSchema).describe("What is odd in the data without keeping it from being stored"),
  })
  .meta({ id: "DatasetDetail" });
export type DatasetDetail = z.infer<typeof datasetDetailSchema>;

/** Files of one dataset, their bytes in base64: a folder of CSV files, a zip of one, or another importer's files. */
export const importBodySchema = z
  .strictObject({
    files: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(500),
          base64: z.string().describe("The bytes in base64"),
        }),
      )
      .min(1)
      .max(1_000),
  })
  .meta({ id: "ImportBody" });
export type ImportBody = z.infer<typeof importBodySchema>;

export const importQuerySchema = z.strictObject({
  dryRun: flagSchema.describe("Check everything, store nothing"),
});

/** What an import did, or with `dryRun` would do. `revision` is absent when nothing was stored. */
export const importResultSchema = z
  .object({
    dataset: idSchema,
    dryRun: z.boolean(),
    revision: z.number().int().optional(),
    nodes: z.number().int(),
    lines: z.number().int(),
    warnings: z.array(faultSchema),
  })
  .meta({ id: "ImportResult" });
export type ImportResult = z.infer<typeof importResultSchema>;
