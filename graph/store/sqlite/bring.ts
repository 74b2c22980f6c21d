import type { WholeRecord } from "../../record/whole-record.ts";
import { packJson } from "../shared/packed.ts";
import { alreadyThere } from "../shared/revision.ts";
import { headOf } from "../shared/whole.ts";
import type { WriteOptions } from "../store.ts";
import { insertAudit } from "./audit.ts";
import type { Connection } from "./connection.ts";
import { insertLayer } from "./history.ts";
import { layerBlocksInto } from "./layer-blocks.ts";
import { revisionOf } from "./read.ts";
import { putSummary } from "./write.ts";
import { blocksInto, writeBlocks } from "./write-blocks.ts";

const bringHistory = (database: Connection, { dataset: { id }, revisions }: WholeRecord): void => {
  const entryInto = database.prepare(
    "INSERT INTO revisions (dataset, revision, actor, entry, rows) VALUES (?, ?, ?, ?, ?)",
  );
  for (const { entry, rows } of revisions)
    entryInto.run(
      id,
      entry.revision,
      entry.by,
      JSON.stringify(entry),
      rows === undefined ? null : packJson(rows),
    );
};

const bringLayers = async (
  database: Connection,
  { dataset: { id }, layers }: WholeRecord,
  { signal }: WriteOptions,
): Promise<void> => {
  for (const layer of layers) {
    insertLayer(database, id, layer);
    await writeBlocks(layer.dataset, { signal }, layerBlocksInto(database, id, layer.about));
  }
};

const bringDocuments = (database: Connection, { dataset, documents }: WholeRecord): void => {
  const into = database.prepare(
    "INSERT INTO documents (dataset, kind, id, revision, body, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  for (const { kind, id, revision, body, changedAt, changedBy } of documents)
    into.run(dataset.id, kind, id, revision, JSON.stringify(body), changedAt, changedBy);
};

/**
 * Brings a whole record into an open transaction, exactly as it was elsewhere: rows, revision, history, layers and
 * documents. Throws DottedError already-exists, cancelled.
 */
export const bringRecord = async (
  database: Connection,
  record: WholeRecord,
  options: WriteOptions,
): Promise<void> => {
  const { dataset, revision, changedAt, changedBy } = record;
  if (revisionOf(database, dataset.id) > 0) throw alreadyThere(dataset.id);
  const summary = { head: headOf(dataset), nodes: dataset.nodes.length, lines: dataset.lines.length };
  putSummary(database, summary, { revision, at: changedAt, actor: changedBy });
  await writeBlocks(dataset, options, blocksInto(database, dataset.id));
  bringHistory(database, record);
  await bringLayers(database, record, options);
  bringDocuments(database, record);
  insertAudit(database, {
    at: new Date().toISOString(),
    actor: options.actor,
    action: "dataset.write",
    dataset: dataset.id,
    revision,
    detail: "from a bundle, with its history",
  });
};
