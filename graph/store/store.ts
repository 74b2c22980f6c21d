import { z } from "zod";
import type { TableName } from "../model/checks/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import { idSchema } from "../model/id.ts";
import type { DocumentKind } from "../record/document-kind.ts";
import type { StoredLayer } from "../record/layer.ts";
import type { LayerRef, Revision, RevisionNote, RowChange } from "../record/revision.ts";
import type { KeptDocument, WholeRecord } from "../record/whole-record.ts";

/** What a list of datasets shows without reading them. `revision` counts the writes of this dataset, from 1. */
export const datasetSummarySchema = z
  .object({
    id: idSchema,
    title: z.string(),
    date: z.string().optional(),
    revision: z.number().int().positive(),
    nodes: z.number().int().nonnegative(),
    lines: z.number().int().nonnegative(),
    changedAt: z.string(),
    changedBy: z.string(),
  })
  .meta({ id: "DatasetSummary" });
export type DatasetSummary = z.infer<typeof datasetSummarySchema>;

/** A document as kept: its body is JSON whose schema belongs to whoever writes it. */
export type StoredDocument = KeptDocument & { readonly dataset: string };

/** Who did what to what and when; written in the same transaction as the change itself. */
export const auditEntrySchema = z
  .object({
    at: z.string(),
    actor: z.string(),
    action: z.string().describe("dataset.write, dataset.remove, scenario.put, query.run …"),
    dataset: z.string().optional(),
    subject: z.string().optional(),
    revision: z.number().int().optional(),
    detail: z.string().optional(),
  })
  .meta({ id: "AuditEntry" });
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** How a write is made: by whom, over which revision (0 = must not exist yet), watched and stopped by whom. */
export type WriteOptions = {
  readonly actor: string;
  /** The revision the writer saw; another one there now means "revision-conflict". Absent: write whatever is there. */
  readonly expected?: number | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** A document that is put together with a write of its record, whatever its revision. */
export type DocumentBeside = Pick<StoredDocument, "kind" | "id" | "body">;

/** How a record is written: what its history says of it, the layer that it brings, and documents kept with it, if any. */
export type RecordWriteOptions = WriteOptions & {
  readonly note?: RevisionNote | undefined;
  readonly layer?: StoredLayer | undefined;
  readonly documents?: readonly DocumentBeside[] | undefined;
};

/**
 * Which rows of a dataset are wanted: those of some ids in any table, lines that have some nodes at an end or as their
 * hat, and rows of some tables that mention an id.
 */
export type PartWanted = {
  readonly ids: ReadonlySet<string>;
  readonly ends?: ReadonlySet<string> | undefined;
  readonly mentioning: readonly { readonly id: string; readonly tables: readonly TableName[] }[];
};

/** Which revisions are wanted, the newest first: those before one, those of one writer, so many at most. */
export type HistoryFilter = {
  readonly before?: number | undefined;
  readonly by?: string | undefined;
  readonly limit: number;
};

/**
 * Where datasets and what people add to them are kept. Every write is all or nothing, conditional on
 * the expected revision, and audited. One contract suite runs on every implementation.
 * Errors: not-found, revision-conflict, cancelled, store-unavailable.
 */
export interface Store {
  /** What kind of store this is, without credentials: `sqlite:/path/file.db`, `neo4j://host:7687`. */
  readonly description: string;
  /** It may be read here and not written to; left out where it may, or where only trying tells. */
  readonly readOnly?: boolean;
  datasets(): Promise<DatasetSummary[]>;
  /** One dataset without reading it. */
  summary(id: string): Promise<DatasetSummary>;
  /** The dataset exactly as written (row order by id) with its revision. */
  read(id: string): Promise<{ readonly dataset: Dataset; readonly revision: number }>;
  /** In a Neo4j: the key that the dataset's rows have now, which Cypher twins take as `$edition`. */
  edition?(id: string): Promise<string>;
  /**
   * Replaces or creates the dataset; returns its new revision. Nothing of it is visible before it is complete. Its
   * history keeps which rows it changed. Its rows are as their schemas made them: a store need not make them so again.
   */
  write(dataset: Dataset, options: RecordWriteOptions): Promise<number>;
  /** A dataset without most of its rows: at least those that are wanted, with the revision. */
  part(id: string, wanted: PartWanted): Promise<{ readonly dataset: Dataset; readonly revision: number }>;
  /**
   * Changes some rows of a dataset over the revision that is `expected`, which the writer has checked them against;
   * returns the new one.
   */
  change(
    id: string,
    rows: readonly RowChange[],
    options: RecordWriteOptions & { readonly expected: number },
  ): Promise<number>;
  /** Revisions of a dataset, the newest first. */
  history(id: string, filter: HistoryFilter): Promise<Revision[]>;
  /**
   * The rows that each revision after `after` up to `to` changed, in their order. Throws not-found where a revision
   * keeps none: the first of a dataset, or one from before histories were kept.
   */
  rowsBetween(id: string, after: number, to: number): Promise<RowChange[][]>;
  /** What is known of every layer that was imported, however long ago, the newest first. */
  layers(id: string): Promise<StoredLayer["about"][]>;
  /** A layer as it was imported. */
  layer(id: string, layer: LayerRef): Promise<StoredLayer>;
  /** Brings a whole record in, exactly as it was in another store. Throws already-exists. */
  bring(record: WholeRecord, options: WriteOptions): Promise<void>;
  /** Removes the dataset and every document on it; nothing of it stays but its audit entries. */
  remove(id: string, options: WriteOptions): Promise<void>;
  documents(dataset: string, kind: DocumentKind): Promise<StoredDocument[]>;
  document(dataset: string, kind: DocumentKind, id: string): Promise<StoredDocument>;
  putDocument(
    dataset: string,
    kind: DocumentKind,
    id: string,
    body: unknown,
    options: WriteOptions,
  ): Promise<number>;
  removeDocument(dataset: string, kind: DocumentKind, id: string, options: WriteOptions): Promise<void>;
  /** Adds an entry that belongs to no write, such as a query that was run. */
  record(entry: AuditEntry): Promise<void>;
  /** The latest entries first, at most `limit`. */
  audit(filter: { readonly dataset?: string | undefined; readonly limit: number }): Promise<AuditEntry[]>;
  /** Resolves when the store answers; throws store-unavailable with one clear sentence otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
