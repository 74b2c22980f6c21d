import { z } from "zod";
import { coverageSchema } from "../../graph/model/coverage.ts";
import { idSchema } from "../../graph/model/id.ts";
import { lineSchema } from "../../graph/model/line.ts";
import { nodeSchema } from "../../graph/model/node.ts";
import { sourceSchema } from "../../graph/model/source.ts";
import { partFields } from "./common.ts";

/** The tables of a record that are written row by row. */
export const writtenTables = ["nodes", "lines", "sources", "coverage"] as const;

export const rowsQuerySchema = z.strictObject({
  table: z.enum(writtenTables),
  words: z.string().max(200).default("").describe("Only rows in which every one of these words stands"),
  ...partFields,
});
export type RowsChoice = z.output<typeof rowsQuerySchema>;

/** Rows of one table of a record as they stand, a part at a time. `names` has the names of the nodes they mention. */
export const rowsSchema = z
  .object({
    revision: z.number().int(),
    total: z.number().int(),
    rows: z.array(z.union([lineSchema, nodeSchema, sourceSchema, coverageSchema])),
    names: z.record(z.string(), z.string()),
  })
  .meta({ id: "RecordRows" });
export type RecordRows = z.infer<typeof rowsSchema>;

/** Ids asked for: for each the first that nothing in the record has, nor another of them. */
export const idsBodySchema = z
  .strictObject({ ids: z.array(idSchema).min(1).max(5_000) })
  .meta({ id: "IdsBody" });
export const idsSchema = z.object({ ids: z.array(idSchema) }).meta({ id: "FreeIds" });
export type FreeIds = z.infer<typeof idsSchema>;
