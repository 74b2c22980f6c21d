import { z } from "zod";
import { sliceSchema } from "../../graph/index/slice.ts";
import { lineKindIds, nodeKindIds } from "../../graph/kinds.ts";
import { idSchema } from "../../graph/model/id.ts";
import {
  bases,
  clarities,
  confidences,
  degrees,
  keysOf,
  levels,
  polarities,
  scopes,
  states,
} from "../../graph/vocabulary.ts";
import { listOf } from "./common.ts";
import { sliceQuerySchema } from "./slice-query.ts";

/** A slice, and which part of it: the surroundings of one node, or the first `limit` nodes. */
export const viewQuerySchema = sliceQuerySchema.extend({
  focus: z.string().min(1).max(200).optional().describe("Only this node and what is near it"),
  branch: idSchema.optional().describe("Only this node, what hangs under it and its way up"),
  around: listOf(idSchema).describe("Only these nodes, those right under them and their ways up"),
  depth: z.coerce.number().int().min(1).max(20).default(1).describe("How near: steps from the focus"),
  limit: z.coerce.number().int().min(1).max(100_000).default(20_000).describe("Most nodes to give"),
});

const hatSchema = z.object({
  id: z.string(),
  name: z.string(),
  short: z.string().optional(),
  confidence: z.enum(keysOf(confidences)),
});

/** A node as the canvas needs it. `hats` are those it wears in this slice. */
export const viewNodeSchema = z
  .object({
    id: z.string(),
    kind: z.enum(nodeKindIds),
    name: z.string(),
    short: z.string().optional(),
    level: z.enum(keysOf(levels)).optional(),
    pillar: z.string().optional(),
    state: z.enum(keysOf(states)).optional(),
    class: z.boolean(),
    hats: z.array(hatSchema),
    below: z.number().int().optional().describe("How many hang under it on the whole record, where any do"),
  })
  .meta({ id: "ViewNode" });
export type ViewNode = z.infer<typeof viewNodeSchema>;

/** A line as the canvas needs it. `upper` says which end is the superior one. */
export const viewLineSchema = z
  .object({
    id: z.string(),
    kind: z.enum(lineKindIds),
    from: z.string(),
    to: z.string(),
    upper: z.enum(["to", "from", "none"]),
    basis: z.enum(keysOf(bases)),
    scopes: z.array(z.enum(keysOf(scopes))),
    polarity: z.enum(keysOf(polarities)),
    confidence: z.enum(keysOf(confidences)),
    clarity: z.enum(keysOf(clarities)).optional(),
    degree: z.enum(keysOf(degrees)).optional(),
    hat: z.string().optional(),
  })
  .meta({ id: "ViewLine" });
export type ViewLine = z.infer<typeof viewLineSchema>;

/** What is in a slice of a dataset. `truncated` says how much of the slice the limit left out. */
export const viewSchema = z
  .object({
    dataset: z.string(),
    revision: z.number().int(),
    slice: sliceSchema,
    nodes: z.array(viewNodeSchema),
    lines: z.array(viewLineSchema),
    truncated: z.object({ nodes: z.number().int(), lines: z.number().int() }),
  })
  .meta({ id: "View" });
export type View = z.infer<typeof viewSchema>;
