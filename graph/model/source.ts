import { z } from "zod";
import { partialDateSchema } from "./date.ts";
import { idSchema } from "./id.ts";
import { proseSchema, textSchema } from "./text.ts";

/** A document or data file that rows cite. */
export const sourceSchema = z
  .object({
    id: idSchema,
    title: textSchema.min(1),
    short: textSchema.min(1).describe("How a footnote names it: `report 2008`"),
    date: partialDateSchema.optional(),
    publisher: textSchema.optional(),
    url: textSchema.optional(),
    note: proseSchema.optional(),
  })
  .meta({ id: "Source" });
export type Source = z.infer<typeof sourceSchema>;

/** One place in one source: `report-2008#8` in a spreadsheet cell. */
export const citationSchema = z
  .object({
    source: idSchema,
    locator: textSchema.describe("Section, endnote, paragraph or page; may be empty"),
  })
  .meta({ id: "Citation" });
export type Citation = z.infer<typeof citationSchema>;
