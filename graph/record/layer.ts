import { z } from "zod";
import type { Dataset } from "../model/dataset.ts";
import { idSchema } from "../model/id.ts";
import { rowChangeSchema } from "./revision.ts";

/** One file as it was imported. */
export const layerFileSchema = z
  .object({ name: z.string(), bytes: z.number().int(), sha256: z.string() })
  .meta({ id: "LayerFile" });

/** What one import brought: from which files, read by what, when, by whom. */
export const layerSchema = z
  .object({
    name: idSchema,
    revision: z.number().int().positive().describe("The revision in which it was imported"),
    at: z.string(),
    by: z.string(),
    importer: z.string().optional(),
    files: z.array(layerFileSchema).default([]),
    date: z.string().optional().describe("The date that its facts describe"),
    mapping: z.unknown().optional(),
    asides: z
      .array(rowChangeSchema.extend({ why: z.string(), stands: z.boolean().optional() }))
      .default([])
      .describe(
        "Changes by hand to look at: what they were about is gone, or they stand and the files say something new there",
      ),
    joins: z.record(z.string(), z.string()).default({}).describe("Its nodes that are nodes of other layers"),
    nodes: z.number().int(),
    lines: z.number().int(),
  })
  .meta({ id: "Layer" });
export type Layer = z.infer<typeof layerSchema>;

/** A layer with its rows, as they were imported. Who writes it leaves the revision, time and name to the store. */
export type StoredLayer = { readonly about: Layer; readonly dataset: Dataset };
