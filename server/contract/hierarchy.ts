import { z } from "zod";
import { nodeKindIds } from "../../graph/kinds.ts";
import { idSchema } from "../../graph/model/id.ts";
import { flagSchema, listOf } from "./common.ts";
import { nodeBriefSchema } from "./nodes.ts";
import { sliceQuerySchema } from "./slice-query.ts";
import { tieKinds } from "./tie-kinds.ts";

/** Which branch of the hierarchy, and how finely: what is smaller than one part in `parts` of it is told as a number. */
export const hierarchyQuerySchema = sliceQuerySchema.extend({
  root: idSchema.optional().describe("Who stands at the top; everybody when left out"),
  holding: idSchema
    .optional()
    .describe("The largest branch in which this one is large enough to be told by itself; not with `root`"),
  findings: flagSchema.describe("Also tell findings, which may have to be looked for first"),
  ties: listOf(z.enum(tieKinds)).describe("Also tell lines beside the hierarchy between its cells"),
  parts: z.coerce.number().int().min(10).max(4_000).default(1_200),
});

const cellSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(nodeKindIds),
    above: z.number().int().describe("Place of the one above in this list; -1 at the top"),
    size: z.number().int().describe("How many it is with all that hang under it, on the whole record"),
    rest: z.number().int().describe("How many of those right under it are too small to be told"),
    reports: z.number().int().describe("How many answer to it directly"),
    layers: z.number().int().describe("Layers under it"),
    findings: z
      .number()
      .int()
      .optional()
      .describe("Findings about it and about those under it, where asked for"),
    gap: z.number().int().optional().describe("The widest gap between paper and practice in the branch"),
    unit: nodeBriefSchema
      .optional()
      .describe(
        "The unit it is part of, where it is drawn above that: most of those under it are of other units",
      ),
    vacant: z.number().int().describe("Posts in the branch that are said to be vacant"),
  })
  .meta({ id: "HierarchyCell" });
export type HierarchyCell = z.infer<typeof cellSchema>;

const tieSchema = z
  .object({
    kind: z.enum(tieKinds),
    from: z.number().int().describe("Place of the cell that answers"),
    to: z.number().int().describe("Place of the cell it answers to"),
    lines: z.number().int().describe("How many lines of the record it stands for"),
  })
  .meta({ id: "HierarchyTie" });
export type HierarchyTie = z.infer<typeof tieSchema>;

/** A branch of the hierarchy from its top down, each cell after the one above it. Numbers are those of the whole record. */
export const hierarchySchema = z
  .object({
    root: nodeBriefSchema.optional(),
    way: z.array(nodeBriefSchema).describe("Those above the top of the branch, nearest first"),
    size: z.number().int().describe("How many the branch holds"),
    cells: z.array(cellSchema),
    ties: z.array(tieSchema).describe("Lines beside the hierarchy, where asked for"),
    untold: z.number().int().describe("Lines beside the hierarchy that are left out, since others are more"),
  })
  .meta({ id: "Hierarchy" });
export type Hierarchy = z.infer<typeof hierarchySchema>;
