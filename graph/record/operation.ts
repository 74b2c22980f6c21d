import { z } from "zod";
import { lineKindIds, nodeKindIds } from "../kinds.ts";
import { coverageSchema } from "../model/coverage.ts";
import { datasetSchema } from "../model/dataset.ts";
import { idSchema } from "../model/id.ts";
import { lineSchema } from "../model/line.ts";
import { nodeSchema } from "../model/node.ts";
import { asked, lineChanges, nodeChanges, patchSchema } from "../model/patch.ts";
import { recommendationSchema } from "../model/recommendation.ts";
import { rowList } from "../model/row-list.ts";
import { settingsSchema } from "../model/settings.ts";
import { citationSchema, sourceSchema } from "../model/source.ts";

const optionalFields = (shape: z.ZodRawShape): string[] =>
  Object.entries(shape).flatMap(([name, field]) => (field instanceof z.ZodOptional ? [name] : []));

/** Names of optional fields that are to be empty again: a change that leaves a field out leaves it as it is. */
const emptied = (shape: z.ZodRawShape) =>
  z
    .array(z.enum(optionalFields(shape)))
    .optional()
    .describe("Fields that are to be empty again");

/** A line that says no source gets that of the change, else that its writer says so. */
const line = lineSchema.extend({ sources: rowList(citationSchema).default([]) }).strict();

const heading = datasetSchema.pick({ title: true, description: true, licence: true, date: true });

/**
 * One step of a change to the record: every step a reform may have, and what only a record needs. What is put is added,
 * or stands for what had its id before.
 */
export const recordOperationSchema = z
  .discriminatedUnion("op", [
    z.strictObject({ op: z.literal("add-node"), node: nodeSchema.strict(), ...asked }),
    z.strictObject({ op: z.literal("add-line"), line, ...asked }),
    z.strictObject({
      op: z.literal("change-node"),
      id: idSchema,
      changes: nodeChanges.extend({ kind: z.enum(nodeKindIds).optional() }).default({}),
      unset: emptied(nodeSchema.shape),
      ...asked,
    }),
    z.strictObject({
      op: z.literal("change-line"),
      id: idSchema,
      changes: lineChanges
        .extend({
          kind: z.enum(lineKindIds).optional(),
          from: idSchema.optional(),
          to: idSchema.optional().describe("Another end: the line moves"),
        })
        .default({}),
      unset: emptied(lineSchema.shape),
      ...asked,
    }),
    z.strictObject({
      op: z.literal("remove-node"),
      id: idSchema,
      withLines: z.boolean().optional().describe("Its lines go too; else one that has lines stays"),
      ...asked,
    }),
    z.strictObject({ op: z.literal("remove-line"), id: idSchema, ...asked }),
    z.strictObject({ op: z.literal("put-source"), source: sourceSchema.strict() }),
    z.strictObject({ op: z.literal("remove-source"), id: idSchema }),
    z.strictObject({ op: z.literal("put-coverage"), coverage: coverageSchema }),
    z.strictObject({ op: z.literal("remove-coverage"), id: idSchema }),
    z.strictObject({ op: z.literal("put-recommendation"), recommendation: recommendationSchema.strict() }),
    z.strictObject({ op: z.literal("remove-recommendation"), id: idSchema }),
    z.strictObject({ op: z.literal("put-patch"), patch: patchSchema.strict() }),
    z.strictObject({ op: z.literal("remove-patch"), id: idSchema }),
    z.strictObject({
      op: z.literal("change-record"),
      changes: heading.partial().strict().default({}),
      unset: emptied(heading.shape),
    }),
    z.strictObject({ op: z.literal("put-settings"), settings: settingsSchema }),
  ])
  .meta({ id: "RecordOperation" });
export type RecordOperation = z.infer<typeof recordOperationSchema>;
