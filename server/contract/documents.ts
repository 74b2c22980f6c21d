import { z } from "zod";
import { tableNames } from "../../graph/model/checks/problem.ts";
import { idSchema } from "../../graph/model/id.ts";
import { proseSchema } from "../../graph/model/text.ts";
import { stampSchema } from "./common.ts";
import { fileNameSchema } from "./file-name.ts";

/** A file that a source is, to have its text kept: PDF, Word (.docx), a web page or plain text. */
export const attachBodySchema = z
  .strictObject({
    source: idSchema.describe("The source of the record that the file is"),
    name: fileNameSchema,
    base64: z.string().describe("The bytes in base64"),
  })
  .meta({ id: "AttachBody" });
export type AttachBody = z.infer<typeof attachBodySchema>;

/** A source's text as it is kept: page by page, where it has pages. */
export const sourceTextSchema = z.strictObject({
  file: fileNameSchema,
  pages: z.array(z.string()).min(1),
});
export type SourceText = z.infer<typeof sourceTextSchema>;

export const attachedTextSchema = sourceTextSchema
  .extend({ source: idSchema, ...stampSchema.shape })
  .meta({ id: "AttachedText" });
export type AttachedText = z.infer<typeof attachedTextSchema>;

/** The texts of a record without the texts themselves. */
export const attachedListSchema = z
  .array(
    attachedTextSchema
      .omit({ pages: true })
      .extend({ pages: z.number().int(), characters: z.number().int() }),
  )
  .meta({ id: "AttachedList" });
export type AttachedList = z.infer<typeof attachedListSchema>;

/** A place in a source's own words, and the rows that were made of it. */
export const passageBodySchema = z
  .strictObject({
    source: idSchema,
    quote: proseSchema.min(1).max(5_000),
    rows: z
      .array(z.strictObject({ table: z.enum(tableNames), id: idSchema }))
      .max(500)
      .default([]),
  })
  .meta({ id: "PassageBody" });
export type PassageBody = z.infer<typeof passageBodySchema>;

/** Where a quote stands in the text that is kept of its source; absent where there is none. */
const quotePlaceSchema = z.object({
  page: z.number().int().positive().describe("Counted from 1"),
  from: z.number().int().nonnegative().describe("Characters of the page before it"),
  to: z.number().int().nonnegative(),
});
export type QuotePlace = z.infer<typeof quotePlaceSchema>;

export const passageSchema = passageBodySchema
  .extend({ id: idSchema, place: quotePlaceSchema.optional(), ...stampSchema.shape })
  .meta({ id: "Passage" });
export type Passage = z.infer<typeof passageSchema>;
export const passageListSchema = z.array(passageSchema).meta({ id: "PassageList" });
