import neo4j from "neo4j-driver";
import { DottedError } from "../../../errors.ts";
import { tableNames } from "../../../model/checks/problem.ts";
import { type Dataset, datasetSchema } from "../../../model/dataset.ts";
import type { RowChange } from "../../../record/revision.ts";
import { rowChanges } from "../../../record/rows.ts";
import { actionOf } from "../../shared/entry.ts";
import { checkRevision } from "../../shared/revision.ts";
import { type Head, headOf, refuseFaulty, sortedById } from "../../shared/whole.ts";
import type { AuditEntry, RecordWriteOptions, WriteOptions } from "../../store.ts";
import { underAuditLock } from "./audit-lock.ts";
import { currentSnapshot, unknownDataset } from "./datasets.ts";
import { keepRevision } from "./history.ts";
import { readDataset } from "./read.ts";
import type { Run, Sessions } from "./session.ts";
import {
  complete,
  newSnapshotKey,
  RemovedMeanwhile,
  removeAbandoned,
  removeSnapshot,
  removeUnlessCurrent,
  writeSnapshot,
} from "./snapshots.ts";

type Counts = { readonly nodes: number; readonly lines: number };
type Stamp = {
  readonly edition: string;
  readonly revision: number;
  readonly at: string;
  readonly actor: string;
};

/** What the node of a dataset says. */
export const summaryOf = (head: Head, { nodes, lines }: Counts, { edition, revision, at, actor }: Stamp) => ({
  id: head.id,
  title: head.title,
  date: head.date ?? null,
  edition,
  revision: neo4j.int(revision),
  nodes: neo4j.int(nodes),
  lines: neo4j.int(lines),
  changedAt: at,
  changedBy: actor,
  head: JSON.stringify(head),
});

/** Marks a replaced snapshot as one to be removed, now or by a later writer. */
const retire = (run: Run, dataset: string, edition: string): Promise<unknown> =>
  run("MERGE (s:Staging {edition: $edition}) SET s.dataset = $dataset, s.movedAt = 0", { edition, dataset });

type Published = { entry?: AuditEntry; result: { revision: number; replaced?: string | undefined } };
/** What is to be published, the revision that it was compared with, and what differed. */
type Written = {
  readonly edition: string;
  readonly batches: number;
  readonly over: number;
  readonly rows: readonly RowChange[] | { readonly added: number };
};

/** Makes a snapshot the current one. Where it is already, the first answer was lost and this is the second try. */
const publish = async (
  run: Run,
  dataset: Dataset,
  { edition, batches, over, rows }: Written,
  options: RecordWriteOptions,
): Promise<Published> => {
  const { actor } = options;
  const before = await currentSnapshot(run, dataset.id);
  if (before?.edition === edition) return { result: { revision: before.revision } };
  if (before === undefined && over > 0) throw new RemovedMeanwhile(dataset.id);
  checkRevision(`dataset "${dataset.id}"`, before?.revision ?? 0, over);
  await complete(run, dataset.id, edition, batches);
  const [revision, at] = [over + 1, new Date().toISOString()];
  const counts = { nodes: dataset.nodes.length, lines: dataset.lines.length };
  const summary = summaryOf(headOf(dataset), counts, { edition, revision, at, actor });
  await run("MERGE (d:Dataset {id: $summary.id}) SET d = $summary", { summary });
  if (before !== undefined) await retire(run, dataset.id, before.edition);
  const entry = await keepRevision(run, dataset.id, options, { at, revision, rows });
  return {
    entry: { at, actor, action: actionOf(entry), dataset: dataset.id, revision },
    result: { revision, replaced: before?.edition },
  };
};

type Before = { readonly dataset: Dataset; readonly revision: number } | undefined;

const readBefore = (sessions: Sessions, id: string): Promise<Before> =>
  readDataset(sessions, id).catch((error: unknown) => {
    if (error instanceof DottedError && error.code === "not-found") return undefined;
    throw error;
  });

const rowsWritten = (before: Before, dataset: Dataset): Written["rows"] =>
  before === undefined
    ? { added: tableNames.reduce((sum, table) => sum + dataset[table].length, 0) }
    : rowChanges(before.dataset, sortedById(datasetSchema.parse(dataset)));

const writeOnce = async (
  sessions: Sessions,
  dataset: Dataset,
  options: RecordWriteOptions,
  known?: Before,
): Promise<number> => {
  const before = known ?? (await readBefore(sessions, dataset.id));
  const over = before?.revision ?? 0;
  checkRevision(`dataset "${dataset.id}"`, over, options.expected);
  await removeAbandoned(sessions, dataset.id);
  const edition = newSnapshotKey(dataset.id, over + 1);
  const rows = rowsWritten(before, dataset);
  try {
    const batches = await writeSnapshot(sessions, dataset, edition, options);
    const { revision, replaced } = await sessions.write((run) =>
      underAuditLock(run, () => publish(run, dataset, { edition, batches, over, rows }, options)),
    );
    // The write is done: should the server go now, a later writer removes the old snapshot.
    if (replaced !== undefined) await removeSnapshot(sessions, replaced).catch(() => undefined);
    return revision;
  } catch (error) {
    await removeUnlessCurrent(sessions, dataset.id, edition, error);
    throw error;
  }
};

/** So often a write that minds no revision is tried again over what another writer stored meanwhile. */
const attempts = 5;

const isLate = (error: unknown, { expected }: RecordWriteOptions): boolean =>
  expected === undefined &&
  error instanceof DottedError &&
  error.code === "revision-conflict" &&
  !(error instanceof RemovedMeanwhile);

/**
 * Writes a dataset as a new snapshot and makes it the current one; returns the new revision. The revision is looked at
 * first as well, so that a late writer learns of it before writing all rows. `known` is the dataset as it was just
 * read, where the writer has it.
 * @throws DottedError `bad-data`, `revision-conflict`, `cancelled`, `store-unavailable`.
 */
export const writeDataset = async (
  sessions: Sessions,
  dataset: Dataset,
  options: RecordWriteOptions,
  known?: Before,
): Promise<number> => {
  refuseFaulty(dataset);
  for (let attempt = 1; ; attempt++)
    try {
      return await writeOnce(sessions, dataset, options, attempt === 1 ? known : undefined);
    } catch (error) {
      if (attempt === attempts || !isLate(error, options)) throw error;
    }
};

const takeDown = async (run: Run, id: string, { actor, expected }: WriteOptions) => {
  const found = await currentSnapshot(run, id);
  if (found === undefined) throw unknownDataset(id);
  const { revision, edition } = found;
  checkRevision(`dataset "${id}"`, revision, expected);
  await run("MATCH (d:Dataset {id: $id}) DELETE d", { id });
  for (const label of ["DottedDocument", "DottedRevision", "DottedLayer"])
    await run(`MATCH (n:${label} {dataset: $id}) DELETE n`, { id });
  await retire(run, id, edition);
  const at = new Date().toISOString();
  return { entry: { at, actor, action: "dataset.remove", dataset: id, revision }, result: undefined };
};

/** Removes a dataset with all its snapshots, also those somebody is writing just now: their writers are told. */
export const removeDataset = async (sessions: Sessions, id: string, options: WriteOptions): Promise<void> => {
  await sessions.write((run) => underAuditLock(run, () => takeDown(run, id, options)));
  await removeAbandoned(sessions, id, true);
};
