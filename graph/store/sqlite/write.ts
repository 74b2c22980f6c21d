import { DottedError } from "../../errors.ts";
import { type Dataset, withoutRows } from "../../model/dataset.ts";
import type { RowChange } from "../../record/revision.ts";
import { rowChanges } from "../../record/rows.ts";
import { packJsonAside } from "../shared/packed.ts";
import { checkRevision } from "../shared/revision.ts";
import { type Head, headOf, headSchema } from "../shared/whole.ts";
import type { RecordWriteOptions, WriteOptions } from "../store.ts";
import { insertAudit } from "./audit.ts";
import type { Connection } from "./connection.ts";
import { insertDocument } from "./documents.ts";
import { insertRevision } from "./history.ts";
import { readCounted, revisionOf } from "./read.ts";
import { changeRows, replaceRows, stopIfAsked } from "./rows.ts";

/** What a row of the table of datasets says, beside its revision. */
type Summary = { readonly head: Head; readonly nodes: number; readonly lines: number };
type Stamp = { readonly revision: number; readonly at: string; readonly actor: string };

/** Writes what a dataset says of itself. */
export const putSummary = (database: Connection, { head, nodes, lines }: Summary, stamp: Stamp): void => {
  database
    .prepare(
      `INSERT INTO datasets (id, revision, nodes, lines, head, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, nodes = excluded.nodes, lines = excluded.lines,
         head = excluded.head, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    )
    .run(head.id, stamp.revision, nodes, lines, JSON.stringify(head), stamp.at, stamp.actor);
};

/** The rows of the layer that a write brings, packed while its other rows are written. */
const packedLayer = ({ layer }: RecordWriteOptions): Promise<string> | undefined => {
  const body = layer === undefined ? undefined : packJsonAside(layer.dataset);
  body?.catch(() => undefined); // a write that fails before it is awaited tells its own fault
  return body;
};

/** Keeps what a write did, and the documents that come with it. */
const finishWrite = async (
  database: Connection,
  id: string,
  options: RecordWriteOptions,
  done: Parameters<typeof insertRevision>[3],
  layer: Promise<string> | undefined,
): Promise<void> => {
  insertRevision(database, id, options, done, await layer);
  for (const document of options.documents ?? [])
    insertDocument(database, id, document.kind, document.id, document.body, { actor: options.actor });
};

/**
 * Writes a dataset inside an open transaction; the caller commits or rolls back. Returns the new revision.
 * @throws DottedError `revision-conflict`, `cancelled`.
 */
export const insertDataset = async (
  database: Connection,
  dataset: Dataset,
  options: RecordWriteOptions,
): Promise<number> => {
  stopIfAsked(options.signal);
  const found = revisionOf(database, dataset.id);
  checkRevision(`dataset "${dataset.id}"`, found, options.expected);
  const head = headOf(dataset);
  const heading =
    found === 0 ? [] : rowChanges(withoutRows(readCounted(database, dataset.id).head), withoutRows(head));
  const stamp = { revision: found + 1, at: new Date().toISOString(), actor: options.actor };
  putSummary(database, { head, nodes: dataset.nodes.length, lines: dataset.lines.length }, stamp);
  const layer = packedLayer(options);
  const changed = await replaceRows(database, dataset, found === 0, options);
  const rows = found === 0 ? { added: changed.length } : [...heading, ...changed];
  await finishWrite(database, dataset.id, options, { ...stamp, rows }, layer);
  return stamp.revision;
};

/**
 * Changes some rows of a dataset inside an open transaction. Returns the new revision.
 * @throws DottedError `not-found`, `revision-conflict`, `cancelled`.
 */
export const updateDataset = async (
  database: Connection,
  id: string,
  rows: readonly RowChange[],
  options: RecordWriteOptions & { readonly expected: number },
): Promise<number> => {
  stopIfAsked(options.signal);
  const { revision: found, ...before } = readCounted(database, id);
  checkRevision(`dataset "${id}"`, found, options.expected);
  const heading = rows.find(({ table }) => table === "record")?.after;
  const head = heading === undefined ? before.head : headSchema.parse({ ...heading, id });
  const layer = packedLayer(options);
  const grown = await changeRows(database, id, rows, options);
  const stamp = { revision: found + 1, at: new Date().toISOString(), actor: options.actor };
  const [nodes, lines] = [before.nodes + grown.nodes, before.lines + grown.lines];
  putSummary(database, { head, nodes, lines }, stamp);
  await finishWrite(database, id, options, { ...stamp, rows }, layer);
  return stamp.revision;
};

/** Removes a dataset with everything on it but its audit entries. */
export const deleteDataset = (database: Connection, id: string, options: WriteOptions): void => {
  const found = revisionOf(database, id);
  if (found === 0) throw new DottedError("not-found", `there is no dataset "${id}"`);
  checkRevision(`dataset "${id}"`, found, options.expected);
  for (const table of ["documents", "dataset_rows", "revisions", "layers"])
    database.prepare(`DELETE FROM ${table} WHERE dataset = ?`).run(id);
  database.prepare("DELETE FROM datasets WHERE id = ?").run(id);
  insertAudit(database, {
    at: new Date().toISOString(),
    actor: options.actor,
    action: "dataset.remove",
    dataset: id,
    revision: found,
  });
};
