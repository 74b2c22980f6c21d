import { z } from "zod";
import { partialDateSchema } from "../../graph/model/date.ts";
import { idSchema } from "../../graph/model/id.ts";
import { settingsSchema } from "../../graph/model/settings.ts";
import { citationSchema } from "../../graph/model/source.ts";
import { proseSchema, textSchema } from "../../graph/model/text.ts";
import { recordOperationSchema } from "../../graph/record/operation.ts";
import { recordTables, revisionSchema } from "../../graph/record/revision.ts";
import { datasetParamsSchema } from "./common.ts";

const reasonSchema = proseSchema.max(2_000).default("").describe("Why; shown in the history");
const revisionNumber = z.coerce.number().int().positive();

/**
 * A change of the record. `expected` is the revision its writer saw: rows that others changed since are not written
 * over; changes of other rows go through.
 */
export const changeBodySchema = z
  .strictObject({
    operations: z.array(recordOperationSchema).min(1).max(5_000),
    reason: reasonSchema,
    source: citationSchema.optional().describe("Cited by lines of the change that cite nothing themselves"),
    expected: z.number().int().positive().describe("The revision that its writer saw"),
  })
  .meta({ id: "ChangeBody" });
export type ChangeBody = z.infer<typeof changeBodySchema>;

const fieldSchema = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() });

/** A row that a revision added (no `before`), removed (no `after`) or changed. */
export const rowDifferenceSchema = z
  .object({
    table: z.enum(recordTables),
    id: z.string(),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
    fields: z.array(fieldSchema).describe("What differs, where the row is there before and after"),
  })
  .meta({ id: "RowDifference" });
export type RowDifference = z.infer<typeof rowDifferenceSchema>;

/** The first rows of a difference, and how many there are in all. A line `moved` has another superior. */
export const differenceSchema = z
  .object({
    added: z.number().int(),
    removed: z.number().int(),
    changed: z.number().int(),
    moved: z.number().int().describe("Of the lines changed, those with another superior"),
    rows: z.array(rowDifferenceSchema).describe("The first five hundred"),
  })
  .meta({ id: "Difference" });
export type DifferenceAnswer = z.infer<typeof differenceSchema>;

/** One revision with the rows it touched. */
export const revisionDetailSchema = z
  .object({ revision: revisionSchema, difference: differenceSchema })
  .meta({ id: "RevisionDetail" });
export type RevisionDetail = z.infer<typeof revisionDetailSchema>;

/** What a change, an undo or a restore answers: the new revision, which is the `ETag`, and what it did. */
export const changedSchema = z
  .object({ dataset: z.string(), revision: z.number().int(), change: revisionDetailSchema })
  .meta({ id: "RecordChanged" });
export type RecordChanged = z.infer<typeof changedSchema>;

export const historyQuerySchema = z.strictObject({
  before: revisionNumber.optional().describe("Only revisions before this one: the next page"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Revisions, the newest first; `next` is the `before` of the following page. */
export const historySchema = z
  .object({ revisions: z.array(revisionSchema), next: z.number().int().optional() })
  .meta({ id: "History" });
export type History = z.infer<typeof historySchema>;

export const revisionParamsSchema = datasetParamsSchema.extend({ revision: revisionNumber });

export const revisionsQuerySchema = z.strictObject({
  from: revisionNumber.describe("The earlier revision"),
  to: revisionNumber.describe("The later one"),
});

export const restoreBodySchema = z
  .strictObject({ revision: z.number().int().positive(), reason: reasonSchema })
  .meta({ id: "RestoreBody" });

export const undoBodySchema = z
  .strictObject({ reason: reasonSchema })
  .default({ reason: "" })
  .meta({ id: "UndoBody" });

/** A new, empty record. Without an id one is made of the title. */
export const newDatasetSchema = z
  .strictObject({
    id: idSchema.optional(),
    title: textSchema.min(1).max(500),
    date: partialDateSchema.optional(),
    settings: settingsSchema.optional(),
  })
  .meta({ id: "NewDataset" });
export type NewDataset = z.infer<typeof newDatasetSchema>;

export const settingsAnswerSchema = z
  .object({ revision: z.number().int(), settings: settingsSchema })
  .meta({ id: "SettingsAnswer" });
