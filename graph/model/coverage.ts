import { z } from "zod";
import { lineKindIds, nodeKindIds } from "../kinds.ts";
import { confidences, coverageClaims, keysOf, scopes, unreadFields } from "../vocabulary.ts";
import { partialDateSchema } from "./date.ts";
import { idSchema } from "./id.ts";
import { rowList } from "./row-list.ts";
import { citationSchema } from "./source.ts";
import { proseSchema, textSchema } from "./text.ts";

/**
 * What is known about the lines that are not there: for one node or for all nodes of a kind, the lines
 * of one kind in one direction and scope. Absence means something only where a row says `complete` or
 * `nobody`; elsewhere unknown is never absent.
 */
export const coverageSchema = z
  .object({
    id: idSchema,
    node: idSchema.optional().describe("One node; else `nodeKind` says which kind"),
    nodeKind: z.enum(nodeKindIds).optional(),
    lineKind: z.enum(lineKindIds).optional().describe("A kind of line; else `field` says what of the node"),
    direction: z.enum(["out", "in"]).optional().describe("Lines leaving the node, or arriving at it"),
    field: z
      .enum(keysOf(unreadFields))
      .optional()
      .describe("What the source says of the node itself and cannot be read; such a row is `unresolved`"),
    scope: z.enum(keysOf(scopes)).default("general"),
    says: z
      .enum(keysOf(coverageClaims))
      .default("complete")
      .describe(
        "Whether all lines are on record, there are none, the thing is lacking, or the question is open",
      ),
    value: textSchema
      .min(1)
      .optional()
      .describe("What the source says where the record has nothing: a reference that leads nowhere"),
    reason: proseSchema.optional().describe("What the row rests on, in words that a finding can repeat"),
    confidence: z.enum(keysOf(confidences)).default("stated"),
    since: partialDateSchema.optional(),
    until: partialDateSchema.optional(),
    note: proseSchema.optional(),
    sources: rowList(citationSchema).default([]),
  })
  .refine((row) => (row.node === undefined) !== (row.nodeKind === undefined), {
    message: "give either a node or a node kind",
    path: ["node"],
  })
  .refine((row) => (row.lineKind === undefined) !== (row.field === undefined), {
    message: "give either a kind of line or a field",
    path: ["lineKind"],
  })
  .refine((row) => (row.lineKind === undefined) === (row.direction === undefined), {
    message: "a kind of line has a direction",
    path: ["direction"],
  })
  .refine((row) => row.field === undefined || row.says === "unresolved", {
    message: "of a field only what cannot be read is said",
    path: ["says"],
  })
  .meta({ id: "Coverage" });
export type Coverage = z.infer<typeof coverageSchema>;
