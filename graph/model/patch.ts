import { z } from "zod";
import { idSchema, textSchema } from "./id.ts";
import { lineSchema } from "./line.ts";
import { nodeSchema } from "./node.ts";

const node = nodeSchema.shape;
const line = lineSchema.shape;

/**
 * What may be changed, and nothing filled in: a default inside an optional field would still be
 * applied, so that changing one field would silently reset all others. Hence every default is unwrapped.
 */
const nodeChanges = nodeSchema
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
const lineChanges = lineSchema
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

/**
 * One step of a patch. Steps apply in order; each has a precondition that it checks (see `applyPatch`).
 * A field that is not known is refused: a misspelt change would else silently not happen.
 */
export const operationSchema = z
  .discriminatedUnion("op", [
    z.strictObject({ op: z.literal("add-node"), node: nodeSchema.strict() }),
    z.strictObject({ op: z.literal("add-line"), line: lineSchema.strict() }),
    z.strictObject({ op: z.literal("change-node"), id: idSchema, changes: nodeChanges }),
    z.strictObject({ op: z.literal("change-line"), id: idSchema, changes: lineChanges }),
    z.strictObject({ op: z.literal("remove-node"), id: idSchema }),
    z.strictObject({ op: z.literal("remove-line"), id: idSchema }),
  ])
  .meta({ id: "Operation" });
export type Operation = z.infer<typeof operationSchema>;

/** A change that can be tried: usually what one recommendation asks for. */
export const patchSchema = z
  .object({
    id: idSchema,
    title: textSchema.min(1),
    recommendation: idSchema.optional(),
    note: textSchema.optional(),
    operations: z.array(operationSchema).min(1),
  })
  .meta({ id: "Patch" });
export type Patch = z.infer<typeof patchSchema>;
