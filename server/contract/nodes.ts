import { z } from "zod";
import { families, nodeKindIds } from "../../graph/kinds.ts";
import { lineSchema } from "../../graph/model/line.ts";
import { nodeSchema } from "../../graph/model/node.ts";
import { recommendationSchema } from "../../graph/model/recommendation.ts";
import { keysOf, levels } from "../../graph/vocabulary.ts";
import { flagSchema } from "./common.ts";
import { findingListSchema } from "./findings.ts";
import { storedNoteSchema } from "./notes.ts";
import { sliceQuerySchema } from "./slice-query.ts";
import { wordsSchema } from "./words.ts";

/** How a node is asked for: a slice, and whether its pay band is wanted. */
export const nodeQuerySchema = sliceQuerySchema.extend({
  brief: flagSchema.describe("Of its findings what a list shows"),
  most: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .optional()
    .describe(
      "So many of its lines of a family at most, those to its superiors first; `counts` has all of them",
    ),
  pay: z
    .enum(["true", "false"])
    .default("false")
    .describe("With its pay band, for who may import the dataset; otherwise it is left out"),
});

/** A node where another thing mentions it. */
export const nodeBriefSchema = z
  .object({
    id: z.string(),
    kind: z.enum(nodeKindIds),
    name: z.string(),
    short: z.string().optional(),
    level: z.enum(keysOf(levels)).optional(),
  })
  .meta({ id: "NodeBrief" });
export type NodeBrief = z.infer<typeof nodeBriefSchema>;

/** A line at a node, with who is at the other end. */
export const lineAtNodeSchema = z
  .object({ line: lineSchema, other: nodeBriefSchema })
  .meta({ id: "LineAtNode" });
export type LineAtNode = z.infer<typeof lineAtNodeSchema>;

/** How many lines a node has in a slice, whether or not all of them are given. */
const nodeCountsSchema = z
  .object({
    lines: z.number().int(),
    families: z.partialRecord(z.enum(keysOf(families)), z.number().int()),
    superiors: z.number().int().describe("Lines on which it answers to somebody"),
    reports: z.number().int().describe("How many answer to it"),
  })
  .meta({ id: "NodeCounts" });

/** Everything about one node in a slice. */
export const nodeDetailSchema = z
  .object({
    node: nodeSchema,
    out: z.array(lineAtNodeSchema),
    in: z.array(lineAtNodeSchema),
    counts: nodeCountsSchema,
    findings: findingListSchema,
    recommendations: z.array(recommendationSchema),
    notes: z.array(storedNoteSchema),
  })
  .meta({ id: "NodeDetail" });
export type NodeDetail = z.infer<typeof nodeDetailSchema>;

/** A citation with the source's own words for itself. */
const citedSchema = z
  .object({
    source: z.string(),
    locator: z.string(),
    title: z.string(),
    short: z.string(),
    url: z.string().optional(),
  })
  .meta({ id: "Cited" });

/** Everything about one line. `contested` are lines that deny it, that it denies, or that give another basis for the same. */
export const lineDetailSchema = z
  .object({
    line: lineSchema,
    from: nodeBriefSchema,
    to: nodeBriefSchema,
    hat: nodeBriefSchema.optional(),
    kind: z.object({
      label: wordsSchema,
      inverse: wordsSchema,
      meaning: wordsSchema,
      family: z.enum(keysOf(families)),
    }),
    sources: z.array(citedSchema),
    contested: z.array(lineSchema),
    notes: z.array(storedNoteSchema),
  })
  .meta({ id: "LineDetail" });
export type LineDetail = z.infer<typeof lineDetailSchema>;

export const searchQuerySchema = z.strictObject({
  q: z.string().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** Nodes that a search found, best first. */
const foundNodeSchema = nodeBriefSchema
  .extend({
    aliases: z.array(z.string()),
    holds: z.array(nodeBriefSchema).describe("Posts that a person holds"),
  })
  .meta({ id: "FoundNode" });
export type FoundNode = z.infer<typeof foundNodeSchema>;

export const searchResultSchema = z.array(foundNodeSchema).meta({ id: "SearchResult" });
