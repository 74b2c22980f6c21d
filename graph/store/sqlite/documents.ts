import { DottedError } from "../../errors.ts";
import { unknownDocument } from "../shared/refusals.ts";
import { checkRevision } from "../shared/revision.ts";
import type { WriteOptions } from "../store.ts";
import { insertAudit } from "./audit.ts";
import type { Connection } from "./connection.ts";
import { revisionOf, selectDocument } from "./read.ts";

/**
 * Puts a document inside an open transaction; returns its new revision.
 * @throws DottedError `not-found`, `revision-conflict`.
 */
export const insertDocument = (
  database: Connection,
  dataset: string,
  kind: string,
  id: string,
  body: unknown,
  options: WriteOptions,
): number => {
  if (revisionOf(database, dataset) === 0)
    throw new DottedError("not-found", `there is no dataset "${dataset}"`);
  const found = selectDocument(database, dataset, kind, id)?.revision ?? 0;
  checkRevision(`${kind} "${id}"`, found, options.expected);
  const [revision, at] = [found + 1, new Date().toISOString()];
  database
    .prepare(
      "INSERT OR REPLACE INTO documents (dataset, kind, id, revision, body, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
    )
    .run(dataset, kind, id, revision, JSON.stringify(body), at, options.actor);
  insertAudit(database, { at, actor: options.actor, action: `${kind}.put`, dataset, subject: id, revision });
  return revision;
};

/**
 * Removes a document inside an open transaction.
 * @throws DottedError `not-found`, `revision-conflict`.
 */
export const deleteDocument = (
  database: Connection,
  dataset: string,
  kind: string,
  id: string,
  options: WriteOptions,
): void => {
  const found = selectDocument(database, dataset, kind, id)?.revision;
  if (found === undefined) throw unknownDocument(kind, id);
  checkRevision(`${kind} "${id}"`, found, options.expected);
  database.prepare("DELETE FROM documents WHERE dataset = ? AND kind = ? AND id = ?").run(dataset, kind, id);
  insertAudit(database, {
    at: new Date().toISOString(),
    actor: options.actor,
    action: `${kind}.remove`,
    dataset,
    subject: id,
    revision: found,
  });
};
