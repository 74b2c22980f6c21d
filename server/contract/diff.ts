import { z } from "zod";
import { partialDateSchema } from "../../graph/model/date.ts";
import { idSchema } from "../../graph/model/id.ts";
import { lineSchema } from "../../graph/model/line.ts";
import { nodeSchema } from "../../graph/model/node.ts";
import { flagSchema } from "./common.ts";

/** Two dates of one dataset, or this dataset against another. */
export const diffQuerySchema = z.strictObject({
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  brief: flagSchema.describe("Leave out what only has other sources"),
  against: idSchema.optional().describe("Another dataset: what it has that this one has not"),
});

const changedFieldSchema = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() });

const changedNodeSchema = z.object({
  id: z.string(),
  before: nodeSchema,
  after: nodeSchema,
  fields: z.array(changedFieldSchema),
});
const changedLineSchema = z.object({
  id: z.string(),
  before: lineSchema,
  after: lineSchema,
  fields: z.array(changedFieldSchema),
});

/**
 * What differs in structure, matched by id; against another dataset, also people and posts known again by name, unit
 * and holder, in the ids of this one. `moved`: the same actor under another superior.
 */
export const diffSchema = z
  .object({
    nodes: z.object({
      added: z.array(nodeSchema),
      removed: z.array(nodeSchema),
      changed: z.array(changedNodeSchema),
    }),
    lines: z.object({
      added: z.array(lineSchema),
      removed: z.array(lineSchema),
      changed: z.array(changedLineSchema),
      moved: z.array(z.object({ before: lineSchema, after: lineSchema })),
    }),
    names: z.record(z.string(), z.string()).describe("Names of what the lines end at, on either side, by id"),
    elsewhere: z
      .record(z.string(), z.string())
      .describe(
        "The id in the other dataset of what has another one here, since its own is that of something else",
      ),
  })
  .meta({ id: "Diff" });
export type NamedDifference = z.infer<typeof diffSchema>;
export type DiffResult = Pick<NamedDifference, "nodes" | "lines">;
