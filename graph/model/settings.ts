import { z } from "zod";
import { languages } from "../language.ts";
import { keysOf, levels, scopes } from "../vocabulary.ts";
import { gradeLadderIds } from "./grade-ladders.ts";
import { textSchema } from "./text.ts";

const word = textSchema.min(1).max(200);

const once = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): boolean =>
  new Set(rows.map(keyOf)).size === rows.length;

const lanesSchema = z
  .array(z.strictObject({ level: z.enum(keysOf(levels)), name: word }))
  .refine((rows) => once(rows, ({ level }) => level), { message: "a level has two lanes" });

const scopesSchema = z
  .array(z.strictObject({ scope: z.enum(keysOf(scopes)), name: word }))
  .refine((rows) => once(rows, ({ scope }) => scope), { message: "a scope has two names" });

/**
 * What a record says in its own words, and how it wants to be judged. Whatever is left out is as the product has it.
 * Options of detectors are checked by who knows the detectors.
 */
export const settingsSchema = z
  .strictObject({
    language: z.enum(languages).optional().describe("Language of names and titles in the record"),
    lanes: lanesSchema.optional().describe("Lanes of the picture in their order, by name"),
    pillars: z.array(word).max(200).optional(),
    scopes: scopesSchema.optional().describe("Scopes in the record's own words"),
    grades: z.array(word).max(200).optional().describe("Grades in use, the highest first"),
    gradesFrom: z
      .enum(gradeLadderIds)
      .optional()
      .describe("The published order that `grades` was taken from, as the source names none of its own"),
    detectors: z
      .record(z.string().max(100), z.record(z.string().max(100), z.unknown()))
      .optional()
      .describe("Options of detectors, by id: thresholds that hold for this record"),
  })
  .meta({ id: "Settings" });
export type Settings = z.infer<typeof settingsSchema>;
