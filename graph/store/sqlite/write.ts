import { setImmediate } from "node:timers/promises";
import { DottedError } from "../../errors.ts";
import type { Dataset } from "../../model/dataset.ts";
import { checkRevision } from "../shared/revision.ts";
import type { AuditEntry, WriteOptions } from "../store.ts";
import type { Connection } from "./connection.ts";
import { parts, revisionOf } from "./read.ts";

/** Rows written between two looks at the clock: the page and the cancel button stay alive meanwhile. */
const batch = 2_000;

const stopIfAsked = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new DottedError("cancelled", "the write was cancelled; nothing of it was kept");
};

export const insertAudit = (database: Connection, entry: AuditEntry): void => {
  database
    .prepare("INSERT INTO audit (at, dataset, entry) VALUES (?, ?, ?)")
    .run(entry.at, entry.dataset ?? null, JSON.stringify(entry));
};

const rowsOf = (dataset: Dataset): { part: string; id: string; row: object }[] =>
  parts.flatMap((part) => dataset[part].map((row) => ({ part, id: row.id, row })));

/** Replaces the rows of a dataset inside an open transaction, pausing between batches. */
const replaceRows = async (database: Connection, dataset: Dataset, options: WriteOptions): Promise<void> => {
  const rows = rowsOf(dataset);
  database.prepare("DELETE FROM dataset_rows WHERE dataset = ?").run(dataset.id);
  const insert = database.prepare("INSERT INTO dataset_rows (dataset, part, id, body) VALUES (?, ?, ?, ?)");
  for (let done = 0; done < rows.length; done += batch) {
    for (const { part, id, row } of rows.slice(done, done + batch))
      insert.run(dataset.id, part, id, JSON.stringify(row));
    options.onProgress?.(Math.min(done + batch, rows.length), rows.length);
    await setImmediate();
    stopIfAsked(options.signal);
  }
};

const putHead = (
  database: Connection,
  dataset: Dataset,
  revision: number,
  at: string,
  actor: string,
): void => {
  const { id, title, description, licence, date } = dataset;
  database
    .prepare(
      `INSERT INTO datasets (id, revision, nodes, lines, head, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, nodes = excluded.nodes, lines = excluded.lines,
         head = excluded.head, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    )
    .run(
      id,
      revision,
      dataset.nodes.length,
      dataset.lines.length,
      JSON.stringify({ id, title, description, licence, date }),
      at,
      actor,
    );
};

/**
 * Writes a dataset inside an open transaction; the caller commits or rolls back. Returns the new revision.
 * @throws DottedError `revision-conflict`, `cancelled`.
 */
export const writeDataset = async (
  database: Connection,
  dataset: Dataset,
  options: WriteOptions,
): Promise<number> => {
  stopIfAsked(options.signal);
  const found = revisionOf(database, dataset.id);
  checkRevision(`dataset "${dataset.id}"`, found, options.expected);
  const [revision, at] = [found + 1, new Date().toISOString()];
  putHead(database, dataset, revision, at, options.actor);
  await replaceRows(database, dataset, options);
  insertAudit(database, { at, actor: options.actor, action: "dataset.write", dataset: dataset.id, revision });
  return revision;
};

/** Removes a dataset with everything on it but its audit entries. */
export const removeDataset = (database: Connection, id: string, options: WriteOptions): void => {
  const found = revisionOf(database, id);
  if (found === 0) throw new DottedError("not-found", `there is no dataset "${id}"`);
  checkRevision(`dataset "${id}"`, found, options.expected);
  for (const table of ["documents", "dataset_rows"])
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
