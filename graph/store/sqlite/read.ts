import { z } from "zod";
import { DottedError } from "../../errors.ts";
import { documentKinds } from "../../record/document-kind.ts";
import { type Head, headSchema } from "../shared/whole.ts";
import { type AuditEntry, auditEntrySchema, type DatasetSummary, type StoredDocument } from "../store.ts";
import type { Connection } from "./connection.ts";

const datasetRow = z.object({
  revision: z.number(),
  nodes: z.number(),
  lines: z.number(),
  head: z.string(),
  changed_at: z.string(),
  changed_by: z.string(),
});
const documentRow = z.object({
  dataset: z.string(),
  kind: z.enum(documentKinds),
  id: z.string(),
  revision: z.number(),
  body: z.string(),
  changed_at: z.string(),
  changed_by: z.string(),
});

const rowsOf = (database: Connection, sql: string, ...values: unknown[]): unknown[] =>
  z.array(z.unknown()).parse(database.prepare(sql).all(...values));

const summary = (row: unknown): DatasetSummary => {
  const {
    revision,
    nodes,
    lines,
    head,
    changed_at: changedAt,
    changed_by: changedBy,
  } = datasetRow.parse(row);
  const { id, title, date } = headSchema.parse(JSON.parse(head));
  return { id, title, ...(date === undefined ? {} : { date }), revision, nodes, lines, changedAt, changedBy };
};

export const readSummaries = (database: Connection): DatasetSummary[] =>
  rowsOf(database, "SELECT * FROM datasets ORDER BY id").map(summary);

const rowOfDataset = (database: Connection, id: string): unknown => {
  const [row] = rowsOf(database, "SELECT * FROM datasets WHERE id = ?", id);
  if (row === undefined) throw new DottedError("not-found", `there is no dataset "${id}"`);
  return row;
};

/** @throws DottedError `not-found`. */
export const readSummary = (database: Connection, id: string): DatasetSummary =>
  summary(rowOfDataset(database, id));

/** What a dataset says of itself, how many nodes and lines it has, and its revision. Throws DottedError not-found. */
export const readCounted = (
  database: Connection,
  id: string,
): { readonly head: Head; readonly nodes: number; readonly lines: number; readonly revision: number } => {
  const { head, nodes, lines, revision } = datasetRow.parse(rowOfDataset(database, id));
  return { head: headSchema.parse(JSON.parse(head)), nodes, lines, revision };
};

/** The revision of a dataset, 0 where there is none. */
export const revisionOf = (database: Connection, id: string): number => {
  const [row] = rowsOf(database, "SELECT revision FROM datasets WHERE id = ?", id);
  return row === undefined ? 0 : z.object({ revision: z.number() }).parse(row).revision;
};

const document = (row: unknown): StoredDocument => {
  const { changed_at: changedAt, changed_by: changedBy, body, ...rest } = documentRow.parse(row);
  return { ...rest, body: JSON.parse(body), changedAt, changedBy };
};

export const selectDocuments = (database: Connection, dataset: string, kind: string): StoredDocument[] =>
  rowsOf(database, "SELECT * FROM documents WHERE dataset = ? AND kind = ? ORDER BY id", dataset, kind).map(
    document,
  );

export const selectDocument = (
  database: Connection,
  dataset: string,
  kind: string,
  id: string,
): StoredDocument | undefined => {
  const [row] = rowsOf(
    database,
    "SELECT * FROM documents WHERE dataset = ? AND kind = ? AND id = ?",
    dataset,
    kind,
    id,
  );
  return row === undefined ? undefined : document(row);
};

export const selectAudit = (database: Connection, dataset: string | undefined, limit: number): AuditEntry[] =>
  rowsOf(
    database,
    "SELECT entry FROM audit WHERE ?1 IS NULL OR dataset = ?1 ORDER BY place DESC LIMIT ?2",
    dataset ?? null,
    limit,
  ).map((row) => auditEntrySchema.parse(JSON.parse(z.object({ entry: z.string() }).parse(row).entry)));
