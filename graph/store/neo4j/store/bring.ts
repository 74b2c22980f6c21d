import neo4j from "neo4j-driver";
import type { KeptDocument, KeptRevision, WholeRecord } from "../../../record/whole-record.ts";
import { packJson } from "../../shared/packed.ts";
import { alreadyThere } from "../../shared/revision.ts";
import { headOf, refuseFaulty } from "../../shared/whole.ts";
import type { AuditEntry, WriteOptions } from "../../store.ts";
import { underAuditLock } from "./audit-lock.ts";
import { currentSnapshot } from "./datasets.ts";
import type { Run, Sessions } from "./session.ts";
import {
  complete,
  newSnapshotKey,
  removeAbandoned,
  removeUnlessCurrent,
  writeSnapshot,
} from "./snapshots.ts";
import { summaryOf } from "./write.ts";

/** Rows created by one statement. */
const size = 500;

const createAll = async (run: Run, label: string, rows: readonly object[]): Promise<void> => {
  for (let done = 0; done < rows.length; done += size)
    await run(`UNWIND $rows AS row CREATE (n:${label}) SET n = row`, { rows: rows.slice(done, done + size) });
};

const revisionRow = (dataset: string, { entry, rows }: KeptRevision) => ({
  dataset,
  revision: neo4j.int(entry.revision),
  actor: entry.by,
  entry: JSON.stringify(entry),
  ...(rows === undefined ? {} : { rows: packJson(rows) }),
});

const layerRow = ({ about, dataset }: WholeRecord["layers"][number]) => ({
  dataset: dataset.id,
  revision: neo4j.int(about.revision),
  name: about.name,
  about: JSON.stringify(about),
  body: packJson(dataset),
});

const documentRow = (dataset: string, { revision, body, ...document }: KeptDocument) => ({
  ...document,
  dataset,
  revision: neo4j.int(revision),
  body: JSON.stringify(body),
});

type Brought = { readonly entry?: AuditEntry; readonly result: undefined };

/** Makes a snapshot the current one, with its history beside it. Where it is already, the first answer was lost. */
const publishRecord = async (
  run: Run,
  record: WholeRecord,
  { edition, batches }: { readonly edition: string; readonly batches: number },
  { actor }: WriteOptions,
): Promise<Brought> => {
  const { dataset, revision, changedAt, changedBy, revisions, layers, documents } = record;
  const before = await currentSnapshot(run, dataset.id);
  if (before?.edition === edition) return { result: undefined };
  if (before !== undefined) throw alreadyThere(dataset.id);
  await complete(run, dataset.id, edition, batches);
  const counts = { nodes: dataset.nodes.length, lines: dataset.lines.length };
  const summary = summaryOf(headOf(dataset), counts, { edition, revision, at: changedAt, actor: changedBy });
  await run("MERGE (d:Dataset {id: $summary.id}) SET d = $summary", { summary });
  const of = <Row>(rows: readonly Row[], row: (dataset: string, one: Row) => object): object[] =>
    rows.map((one) => row(dataset.id, one));
  await createAll(run, "DottedRevision", of(revisions, revisionRow));
  await createAll(run, "DottedLayer", layers.map(layerRow));
  await createAll(run, "DottedDocument", of(documents, documentRow));
  const at = new Date().toISOString();
  const detail = "from a bundle, with its history";
  return {
    entry: { at, actor, action: "dataset.write", dataset: dataset.id, revision, detail },
    result: undefined,
  };
};

/**
 * Brings a whole record in, exactly as it was elsewhere: rows, revision, history, layers and documents.
 * @throws DottedError `bad-data`, `already-exists`, `cancelled`, `store-unavailable`.
 */
export const bringWholeRecord = async (
  sessions: Sessions,
  record: WholeRecord,
  options: WriteOptions,
): Promise<void> => {
  const { dataset, revision } = record;
  refuseFaulty(dataset);
  if ((await sessions.read((run) => currentSnapshot(run, dataset.id))) !== undefined)
    throw alreadyThere(dataset.id);
  await removeAbandoned(sessions, dataset.id);
  const edition = newSnapshotKey(dataset.id, revision);
  try {
    const batches = await writeSnapshot(sessions, dataset, edition, options);
    await sessions.write((run) =>
      underAuditLock(run, () => publishRecord(run, record, { edition, batches }, options)),
    );
  } catch (error) {
    await removeUnlessCurrent(sessions, dataset.id, edition, error);
    throw error;
  }
};
