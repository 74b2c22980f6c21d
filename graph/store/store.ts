import { z } from "zod";
import type { Dataset } from "../model/dataset.ts";
import { idSchema } from "../model/id.ts";

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

/** The kinds of small documents that people add to a dataset. */
export const documentKinds = ["scenario", "note", "disposition", "saved-query"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A document as kept: its body is JSON whose schema belongs to whoever writes it. */
export type StoredDocument = {
  readonly kind: DocumentKind;
  readonly dataset: string;
  readonly id: string;
  readonly revision: number;
  readonly body: unknown;
  readonly changedAt: string;
  readonly changedBy: string;
};

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

/**
 * Where datasets and what people add to them are kept. Every write is all or nothing, conditional on
 * the expected revision, and audited. One contract suite runs on every implementation.
 * Errors: not-found, revision-conflict, cancelled, store-unavailable.
 */
export interface Store {
  /** What kind of store this is, without credentials: `sqlite:/path/file.db`, `neo4j://host:7687`. */
  readonly description: string;
  datasets(): Promise<DatasetSummary[]>;
  /** The dataset exactly as written (row order by id) with its revision. */
  read(id: string): Promise<{ readonly dataset: Dataset; readonly revision: number }>;
  /** In a Neo4j: the key that the dataset's rows have now, which Cypher twins take as `$edition`. */
  edition?(id: string): Promise<string>;
  /** Replaces or creates the dataset; returns its new revision. Nothing of it is visible before it is complete. */
  write(dataset: Dataset, options: WriteOptions): Promise<number>;
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
