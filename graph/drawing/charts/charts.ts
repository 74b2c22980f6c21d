import { z } from "zod";
import { languages } from "../../language.ts";
import { idSchema } from "../../model/id.ts";
import { textSchema } from "../../model/text.ts";
import { pageNames } from "../plate/pages.ts";

const rowSchema = z.object({
  label: textSchema.min(1),
  value: z.number().nonnegative().nullable().describe("null where it is not recorded"),
  note: textSchema.default("").describe("Said after the number: `P-4 12, P-3 7`"),
  untold: textSchema.optional().describe("What stands in the place of null: usually that it is not recorded"),
});
export type ChartRow = z.infer<typeof rowSchema>;

const common = {
  id: idSchema,
  title: textSchema.min(1),
  heads: z
    .array(textSchema)
    .min(2)
    .max(3)
    .describe("What the columns are called where it is told as a table"),
  rows: z.array(rowSchema).min(1),
  shown: z.number().int().positive().optional().describe("Only so many rows are drawn; notes have all"),
};

/**
 * Numbers under each other, bars, the same of several beside each other, or who stands how to whom; a matrix has the same as
 * rows, for tables.
 */
export const chartSchema = z
  .discriminatedUnion("form", [
    z.object({ form: z.literal("numbers"), ...common }),
    z.object({ form: z.literal("bars"), ...common }),
    z.object({ form: z.literal("pyramid"), ...common }),
    z.object({
      form: z.literal("beside"),
      ...common,
      barred: z.boolean().describe("Whether numbers have bars; figures of different kinds have none"),
      cells: z
        .array(z.array(rowSchema.shape.value))
        .describe("By row, then by what stands beside each other, as `heads` are after the first"),
    }),
    z.object({
      form: z.literal("matrix"),
      ...common,
      names: z.array(textSchema.min(1)).min(1),
      cells: z.array(z.array(z.number().nonnegative())).describe("By row, then by column, as `names` are"),
    }),
  ])
  .meta({ id: "Chart" });
export type Chart = z.infer<typeof chartSchema>;

/** What is counted, as charts that say everything themselves: drawing needs nothing else. */
export const chartsSchema = z
  .object({
    title: textSchema.min(1).describe("The message, as a sentence"),
    subtitle: textSchema.default(""),
    date: textSchema.default("").describe("The date the facts describe"),
    slice: textSchema.default("").describe("What is counted: bases, scopes, families, in words"),
    language: z.enum(languages).default("en"),
    charts: z.array(chartSchema).min(1),
    works: z
      .array(z.object({ short: textSchema.min(1), text: textSchema.min(1), url: textSchema.default("") }))
      .default([])
      .describe("The sources that were counted, by their short form and in full"),
  })
  .meta({ id: "Charts" });
export type Charts = z.infer<typeof chartsSchema>;

/** Charts to be made into a file, on what page; a poster has all of them on one sheet. */
export const chartBriefingSchema = z
  .object({
    name: idSchema.describe("Stem of the file name"),
    page: z.enum(pageNames).default("A4"),
    poster: z.boolean().default(false),
    charts: chartsSchema,
  })
  .meta({ id: "ChartBriefing" });
export type ChartBriefing = z.infer<typeof chartBriefingSchema>;
