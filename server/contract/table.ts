import { z } from "zod";
import { lineKindIds, nodeKindIds } from "../../graph/kinds.ts";
import { keysOf, states } from "../../graph/vocabulary.ts";
import { flagSchema, partFields } from "./common.ts";
import { sliceQuerySchema } from "./slice-query.ts";
import { tableSorts } from "./table-columns.ts";

/** Which rows of the table: a part of all actors of a slice in some order. */
export const tableQuerySchema = sliceQuerySchema.extend({
  sort: z.enum(tableSorts).default("name"),
  down: flagSchema.describe("Greatest first"),
  words: z.string().max(200).default("").describe("Only those whose name holds all of these words"),
  ...partFields,
});

const endSchema = z.object({ id: z.string(), name: z.string() });

/** An actor with its place in the hierarchy. What is not recorded is absent. */
export const tableRowSchema = z
  .object({
    id: z.string(),
    kind: z.enum(nodeKindIds),
    name: z.string(),
    short: z.string().optional(),
    state: z.enum(keysOf(states)).optional(),
    superior: endSchema.optional().describe("The one it answers to, paper before what is not said"),
    within: endSchema
      .extend({ by: z.enum(lineKindIds).describe("The kind of line") })
      .optional()
      .describe(
        "Where it answers to nobody on record: what it stands under otherwise, as a part of it or led by it",
      ),
    practice: endSchema.optional().describe("The one above in practice"),
    gap: z
      .number()
      .int()
      .optional()
      .describe("Steps along the hierarchy on paper from the superior there to the one in practice"),
    reports: z.number().int().describe("How many answer to it directly"),
    below: z.number().int().describe("How many hang under it, directly or not"),
    layers: z.number().int().describe("Layers under it"),
    fte: z.number().optional(),
    grade: z.string().optional().describe("Grade of a post, sort of a unit"),
    findings: z.number().int().describe("Findings about it"),
  })
  .meta({ id: "TableRow" });
export type TableRow = z.infer<typeof tableRowSchema>;

export const postTableSchema = z
  .object({ total: z.number().int().describe("Rows there are"), rows: z.array(tableRowSchema) })
  .meta({ id: "Table" });
export type Table = z.infer<typeof postTableSchema>;
