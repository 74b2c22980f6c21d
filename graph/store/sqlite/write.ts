import { DottedError } from "../../errors.ts";
import { tableNames } from "../../model/checks/problem.ts";
import { type Dataset, withoutRows } from "../../model/dataset.ts";
import type { RowChange } from "../../record/revision.ts";
import { rowChanges } from "../../record/rows.ts";
import { stopIfAsked } from "../shared/refusals.ts";
import { checkRevision } from "../shared/revision.ts";
import { type Head, headOf, headSchema } from "../shared/whole.ts";
import type { RecordWriteOptions, WriteOptions } from "../store.ts";
import { insertAudit } from "./audit.ts";
import type { Connection } from "./connection.ts";
import { insertDocument } from "./documents.ts";
import { insertRevision } from "./history.ts";
import { layerBlocksInto } from "./layer-blocks.ts";
import { readCounted, revisionOf } from "./read.ts";
import { changeRows, replaceRows } from "./rows.ts";
import { blocksInto, writeBlocks } from "./write-blocks.ts";

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

/** Keeps the rows of the layer that a write brings, and tells nobody of its progress: the record's own rows do. */
const keepLayer = async (
  database: Connection,
  id: string,
  { layer, signal }: RecordWriteOptions,
  revision: number,
): Promise<void> => {
  if (layer === undefined) return;
  await writeBlocks(
    layer.dataset,
    { signal },
    layerBlocksInto(database, id, { name: layer.about.name, revision }),
  );
};

/** Keeps what a write did, and the documents that come with it. */
const finishWrite = (
  database: Connection,
  id: string,
  options: RecordWriteOptions,
  done: Parameters<typeof insertRevision>[3],
): void => {
  insertRevision(database, id, options, done);
  for (const document of options.documents ?? [])
    insertDocument(database, id, document.kind, document.id, document.body, { actor: options.actor });
};

/** Writes the rows of a dataset that is new; says how many. Where its layer is all that there is, both have the same blocks. */
const writeNew = async (
  database: Connection,
  dataset: Dataset,
  options: RecordWriteOptions,
  revision: number,
) => {
  const { layer } = options;
  const put = blocksInto(database, dataset.id);
  if (layer?.dataset === dataset) {
    const keep = layerBlocksInto(database, dataset.id, { name: layer.about.name, revision });
    await writeBlocks(dataset, options, (block) => {
      put(block);
      keep(block);
    });
  } else {
    await writeBlocks(dataset, options, put);
    await keepLayer(database, dataset.id, options, revision);
  }
  return { added: tableNames.reduce((sum, table) => sum + dataset[table].length, 0) };
};

/** Writes a dataset over what is there; gives the rows that it changed. */
const writeOver = async (
  database: Connection,
  dataset: Dataset,
  before: Head,
  options: RecordWriteOptions,
  revision: number,
): Promise<RowChange[]> => {
  const heading = rowChanges(withoutRows(before), withoutRows(headOf(dataset)));
  const rows = await replaceRows(database, dataset, options);
  await keepLayer(database, dataset.id, options, revision);
  return [...heading, ...rows];
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
  const before = found === 0 ? undefined : readCounted(database, dataset.id).head;
  const stamp = { revision: found + 1, at: new Date().toISOString(), actor: options.actor };
  const { nodes, lines } = dataset;
  putSummary(database, { head: headOf(dataset), nodes: nodes.length, lines: lines.length }, stamp);
  const rows =
    before === undefined
      ? await writeNew(database, dataset, options, stamp.revision)
      : await writeOver(database, dataset, before, options, stamp.revision);
  finishWrite(database, dataset.id, options, { ...stamp, rows });
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
  const grown = await changeRows(database, id, rows, options);
  await keepLayer(database, id, options, found + 1);
  const stamp = { revision: found + 1, at: new Date().toISOString(), actor: options.actor };
  const [nodes, lines] = [before.nodes + grown.nodes, before.lines + grown.lines];
  putSummary(database, { head, nodes, lines }, stamp);
  finishWrite(database, id, options, { ...stamp, rows });
  return stamp.revision;
};

/** Removes a dataset with everything on it but its audit entries. */
export const deleteDataset = (database: Connection, id: string, options: WriteOptions): void => {
  const found = revisionOf(database, id);
  if (found === 0) throw new DottedError("not-found", `there is no dataset "${id}"`);
  checkRevision(`dataset "${id}"`, found, options.expected);
  for (const table of ["documents", "dataset_rows", "row_blocks", "revisions", "layer_blocks", "layers"])
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
