import { z } from "zod";
import { nodeKindIds } from "../kinds.ts";
import { confidences, keysOf, levels, states } from "../vocabulary.ts";
import { partialDateSchema } from "./date.ts";
import { idSchema, textSchema } from "./id.ts";
import { citationSchema } from "./source.ts";

/** An identifier in somebody's scheme, as org:identifier and Popolo have it. */
export const identifierSchema = z
  .object({ scheme: idSchema, value: textSchema.min(1) })
  .meta({ id: "Identifier" });

/** Whoever or whatever lines join. `class: true` marks one node that stands for many. */
export const nodeSchema = z
  .object({
    id: idSchema,
    kind: z.enum(nodeKindIds),
    name: textSchema.min(1),
    short: textSchema.optional().describe("Acronym or short form for boxes"),
    aliases: z.array(textSchema.min(1)).default([]),
    classification: textSchema.optional(),
    level: z.enum(keysOf(levels)).optional(),
    pillar: textSchema.optional().describe("Pillar or group for silo measures: political, security …"),
    state: z.enum(keysOf(states)).optional(),
    class: z.boolean().default(false),
    members: z
      .enum(["known", "unknown"])
      .optional()
      .describe("For a class: whether its members are recorded"),
    fte: z.number().nonnegative().optional().describe("Full-time equivalents"),
    hatsMin: z
      .number()
      .int()
      .nonnegative()
      .optional()
      .describe("Least number of hats the source gives a post"),
    hatsMax: z
      .number()
      .int()
      .nonnegative()
      .optional()
      .describe("Greatest number of hats the source gives a post"),
    separate: z.boolean().default(false).describe("The source says its standing apart is deliberate"),
    since: partialDateSchema.optional(),
    until: partialDateSchema.optional(),
    identifiers: z.array(identifierSchema).default([]),
    note: textSchema.optional(),
    confidence: z.enum(keysOf(confidences)).default("stated"),
    sources: z.array(citationSchema).default([]),
  })
  .meta({ id: "Node" });
export type Node = z.infer<typeof nodeSchema>;
