import { z } from "zod";
import { lineKindIds } from "../kinds.ts";
import {
  authorities,
  bases,
  clarities,
  confidences,
  degrees,
  keysOf,
  polarities,
  scopes,
} from "../vocabulary.ts";
import { partialDateSchema } from "./date.ts";
import { idSchema } from "./id.ts";
import { rowList } from "./row-list.ts";
import { citationSchema } from "./source.ts";
import { proseSchema, textSchema } from "./text.ts";

/** One line between two nodes, in one basis, for some scopes, under at most one hat, with where it is said. */
export const lineSchema = z
  .object({
    id: idSchema,
    kind: z.enum(lineKindIds),
    from: idSchema,
    to: idSchema,
    basis: z.enum(keysOf(bases)).default("unspecified"),
    scopes: rowList(z.enum(keysOf(scopes))).default(["general"]),
    hat: idSchema.optional(),
    polarity: z.enum(keysOf(polarities)).default("asserted"),
    authority: rowList(z.enum(keysOf(authorities))).default([]),
    degree: z.enum(keysOf(degrees)).optional(),
    clarity: z.enum(keysOf(clarities)).optional(),
    quantifier: textSchema.optional().describe("For classes: all, majority, some"),
    condition: textSchema.optional().describe("When the line holds, where the source limits it"),
    confidence: z.enum(keysOf(confidences)).default("stated"),
    since: partialDateSchema.optional(),
    until: partialDateSchema.optional(),
    note: proseSchema.optional(),
    sources: rowList(citationSchema).min(1, "every line needs at least one source"),
  })
  .meta({ id: "Line" });
export type Line = z.infer<typeof lineSchema>;
