import { z } from "zod";
import { keysOf, requests } from "../vocabulary.ts";
import { idSchema } from "./id.ts";
import { lineSchema } from "./line.ts";
import { nodeSchema } from "./node.ts";
import { proseSchema, textSchema } from "./text.ts";

const node = nodeSchema.shape;
const line = lineSchema.shape;

/**
 * What may be changed, and nothing filled in: a default inside an optional field would still be
 * applied, so that changing one field would silently reset all others. Hence every default is unwrapped.
 */
export const nodeChanges = nodeSchema
  .omit({ id: true, kind: true })
  .extend({
    aliases: node.aliases.unwrap(),
    class: node.class.unwrap(),
    separate: node.separate.unwrap(),
    identifiers: node.identifiers.unwrap(),
    confidence: node.confidence.unwrap(),
    sources: node.sources.unwrap(),
  })
  .partial()
  .strict();
export const lineChanges = lineSchema
  .omit({ id: true, kind: true, from: true, to: true })
  .extend({
    basis: line.basis.unwrap(),
    scopes: line.scopes.unwrap(),
    polarity: line.polarity.unwrap(),
    authority: line.authority.unwrap(),
    confidence: line.confidence.unwrap(),
  })
  .partial()
  .strict();

/** How the source asks for a step; left out, it asks for the change itself. */
export const asked = {
  asks: z
    .enum(keysOf(requests))
    .optional()
    .describe("How far the source goes in asking for it; nothing means change"),
  onlyIf: textSchema.optional().describe("What has to be so for it, where the source says"),
};

/**
 * One step of a patch. Steps apply in order; each has a precondition that it checks (see `applyPatch`).
 * A field that is not known is refused: a misspelt change would else silently not happen.
 */
export const operationSchema = z
  .discriminatedUnion("op", [
    z.strictObject({ op: z.literal("add-node"), node: nodeSchema.strict(), ...asked }),
    z.strictObject({ op: z.literal("add-line"), line: lineSchema.strict(), ...asked }),
    z.strictObject({ op: z.literal("change-node"), id: idSchema, changes: nodeChanges, ...asked }),
    z.strictObject({ op: z.literal("change-line"), id: idSchema, changes: lineChanges, ...asked }),
    z.strictObject({ op: z.literal("remove-node"), id: idSchema, ...asked }),
    z.strictObject({ op: z.literal("remove-line"), id: idSchema, ...asked }),
  ])
  .meta({ id: "Operation" });
export type Operation = z.infer<typeof operationSchema>;

/** A change that can be tried: usually what one recommendation asks for. */
export const patchSchema = z
  .object({
    id: idSchema,
    title: textSchema.min(1),
    recommendation: idSchema.optional(),
    note: proseSchema.optional(),
    operations: z.array(operationSchema).min(1),
  })
  .meta({ id: "Patch" });
export type Patch = z.infer<typeof patchSchema>;
