import { z } from "zod";
import { lineKindIds, nodeKindIds } from "../kinds.ts";
import { keysOf, scopes } from "../vocabulary.ts";
import { idSchema, textSchema } from "./id.ts";
import { citationSchema } from "./source.ts";

/**
 * Where recording is complete, so that absence means something: for one node or for all nodes of a
 * kind, the lines of one kind in one direction and scope. Elsewhere unknown is never absent.
 */
export const coverageSchema = z
  .object({
    id: idSchema,
    node: idSchema.optional().describe("One node; else `nodeKind` says which kind"),
    nodeKind: z.enum(nodeKindIds).optional(),
    lineKind: z.enum(lineKindIds),
    direction: z.enum(["out", "in"]).describe("Lines leaving the node, or arriving at it"),
    scope: z.enum(keysOf(scopes)).default("general"),
    note: textSchema.optional(),
    sources: z.array(citationSchema).default([]),
  })
  .refine((row) => (row.node === undefined) !== (row.nodeKind === undefined), {
    message: "give either a node or a node kind",
    path: ["node"],
  })
  .meta({ id: "Coverage" });
export type Coverage = z.infer<typeof coverageSchema>;
