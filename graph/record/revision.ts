import { z } from "zod";
import { tableNames } from "../model/checks/problem.ts";
import { idSchema } from "../model/id.ts";
import { citationSchema } from "../model/source.ts";
import { recordOperationSchema } from "./operation.ts";

/** Tables of a record; `record` has one row: title, description, licence, date and settings. */
export const recordTables = [...tableNames, "record"] as const;
export type RecordTable = (typeof recordTables)[number];

/** A row before and after a revision; one of them is absent where the row was added or removed. */
export type RowChange = {
  readonly table: RecordTable;
  readonly id: string;
  readonly before?: object | undefined;
  readonly after?: object | undefined;
};

/** A change of a row as it is kept. */
export const rowChangeSchema = z.object({
  table: z.enum(recordTables),
  id: z.string(),
  before: z.looseObject({}).optional(),
  after: z.looseObject({}).optional(),
});
export const rowChangesSchema = z.array(rowChangeSchema);

/** How a revision came about. */
export const revisionKinds = ["create", "import", "edit", "restore", "undo", "redo"] as const;

const layerRefSchema = z
  .object({
    name: idSchema,
    revision: z.number().int().positive().describe("The revision in which it was imported"),
  })
  .meta({ id: "LayerRef" });
export type LayerRef = z.infer<typeof layerRefSchema>;

/** One entry of a record's history, without its rows. */
export const revisionSchema = z
  .object({
    revision: z.number().int().positive(),
    kind: z.enum(revisionKinds),
    at: z.string(),
    by: z.string(),
    reason: z.string().default(""),
    source: citationSchema.optional().describe("Where what was changed is said"),
    of: z.number().int().positive().optional().describe("The revision that is undone, redone or restored"),
    layer: idSchema.optional().describe("The layer that was imported"),
    layers: z.array(layerRefSchema).default([]).describe("The layers of the record from this revision on"),
    operations: z.array(recordOperationSchema).default([]).describe("The steps of an edit"),
    rows: z
      .object({
        added: z.number().int().nonnegative(),
        removed: z.number().int().nonnegative(),
        changed: z.number().int().nonnegative(),
      })
      .describe("How many rows it touched"),
  })
  .meta({ id: "Revision" });
export type Revision = z.infer<typeof revisionSchema>;

/** What is said of a write, where it is more than that somebody wrote. */
export type RevisionNote = Partial<Omit<Revision, "revision" | "at" | "by" | "rows">>;
