import { z } from "zod";
import { languages } from "../../graph/language.ts";
import { coverageSchema } from "../../graph/model/coverage.ts";
import { partialDateSchema } from "../../graph/model/date.ts";
import { idSchema } from "../../graph/model/id.ts";
import { sourceSchema } from "../../graph/model/source.ts";
import { textSchema } from "../../graph/model/text.ts";
import { datasetSummarySchema } from "../../graph/store/store.ts";
import { differenceSchema, rowDifferenceSchema } from "./changes.ts";
import { flagSchema, listOf } from "./common.ts";
import { duplicateSchema, setAsideSchema } from "./layers.ts";
import { faultSchema } from "./problem.ts";

export const datasetListSchema = z.array(datasetSummarySchema).meta({ id: "DatasetList" });

const countsSchema = z.record(z.string(), z.number().int());

/** A date at which something begins or ends: how many nodes and lines have it as their first or last. */
const happeningSchema = z
  .object({ date: partialDateSchema, begins: z.number().int(), ends: z.number().int() })
  .meta({ id: "Happening" });
export type Happening = z.infer<typeof happeningSchema>;

/** A dataset without its rows. `counts` has a number for each kind that occurs. */
export const datasetDetailSchema = datasetSummarySchema
  .extend({
    description: z.string().optional(),
    licence: z.string().optional(),
    language: z
      .enum(languages)
      .optional()
      .describe("Language of names, titles and notes, where the record says it"),
    sources: z.array(sourceSchema),
    coverage: z.array(coverageSchema),
    counts: z.object({ nodes: countsSchema, lines: countsSchema }),
    recommendations: z.number().int(),
    patches: z.number().int(),
    happenings: z
      .array(happeningSchema)
      .describe("Dates at which something begins or ends, in order; months or years where there are many"),
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
          name: textSchema.min(1).max(500).describe("May hold the folders it lay in"),
          base64: z.string().describe("The bytes in base64"),
        }),
      )
      .min(1)
      .max(1_000),
  })
  .meta({ id: "ImportBody" });
export type ImportBody = z.infer<typeof importBodySchema>;

/** What becomes of what the files named before and name no more. */
export const leftChoices = ["remove", "end"] as const;

/** A node of the files, and the node of the record that it is. */
export const joinSchema = z
  .string()
  .regex(/^[^=\s]+=[^=\s]+$/, "a node of the files and the node of the record that it is: `theirs=ours`");

/** Which layer of the record files are, and what becomes of what is in it already. */
export const layerFields = {
  layer: idSchema.optional().describe("Which layer of the record the files are; the first when absent"),
  left: z
    .enum(leftChoices)
    .default("remove")
    .describe(
      "What was in this layer and is no more: goes, or ends before the files' date, at which what is new begins",
    ),
};

export const importQuerySchema = z.strictObject({
  dryRun: flagSchema.describe("Check everything, store nothing"),
  ...layerFields,
  join: listOf(joinSchema).describe("Nodes of the files that are nodes of other layers: `theirs=ours,…`"),
});

export type ImportQuery = z.infer<typeof importQuerySchema>;

/** Joins as an object: which node of the files is which of the record. */
export const joinsOf = (joins: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    joins.map((text) => [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1)]),
  );

/** What an import did, or with `dryRun` would do. `revision` is absent when nothing was stored. */
export const importResultSchema = z
  .object({
    dataset: idSchema,
    dryRun: z.boolean(),
    revision: z.number().int().optional(),
    nodes: z.number().int(),
    lines: z.number().int(),
    warnings: z.array(faultSchema),
    layer: z.string().optional().describe("The layer that the files are"),
    difference: differenceSchema.optional().describe("Against the record that was there"),
    kept: z
      .array(rowDifferenceSchema)
      .optional()
      .describe("What was changed by hand and stands: as the files have it, and as it is"),
    setAside: z
      .array(setAsideSchema)
      .describe(
        "Changes by hand to look at: their ground is gone, or the files say something new under them",
      ),
    twins: z.array(duplicateSchema).describe("Nodes that may be nodes of other layers, and are not joined"),
  })
  .meta({ id: "ImportResult" });
export type ImportResult = z.infer<typeof importResultSchema>;
