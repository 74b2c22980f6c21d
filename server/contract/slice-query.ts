import { z } from "zod";
import type { Slice } from "../../graph/index/slice.ts";
import { families } from "../../graph/kinds.ts";
import { partialDateSchema } from "../../graph/model/date.ts";
import { bases, confidences, keysOf, scopes } from "../../graph/vocabulary.ts";
import { listOf } from "./common.ts";
import { languageSchema } from "./words.ts";

/** A slice and a language in a query string; lists are written `formal,practice`. */
export const sliceQuerySchema = z.strictObject({
  bases: listOf(z.enum(keysOf(bases))).describe("Bases to keep; all when empty"),
  scopes: listOf(z.enum(keysOf(scopes))).describe("Scopes to keep; all when empty"),
  families: listOf(z.enum(keysOf(families))).describe("Families of lines to keep; all when empty"),
  at: partialDateSchema.optional().describe("What held at this date: YYYY, YYYY-MM or YYYY-MM-DD"),
  confidence: z.enum(keysOf(confidences)).default("background").describe("Leave out what is less sure"),
  lang: languageSchema,
});
export type SliceQuery = z.infer<typeof sliceQuerySchema>;

/** The slice in a query. */
export const sliceOf = ({ bases, scopes, families, at, confidence }: SliceQuery): Slice => ({
  bases,
  scopes,
  families,
  confidence,
  ...(at === undefined ? {} : { at }),
});
