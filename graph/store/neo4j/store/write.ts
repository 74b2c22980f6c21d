import neo4j from "neo4j-driver";
import { DottedError } from "../../../errors.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { checkRevision } from "../../shared/revision.ts";
import { refuseFaulty } from "../../shared/whole.ts";
import type { AuditEntry, WriteOptions } from "../../store.ts";
import { live, unknownDataset } from "./datasets.ts";
import { newEdition, removeEdition, sweep, swept, writeEdition } from "./editions.ts";
import { recorded } from "./ledger.ts";
import type { Run, Sessions } from "./session.ts";

const summaryOf = (dataset: Dataset, edition: string, revision: number, actor: string) => {
  const { id, title, description, licence, date } = dataset;
  return {
    id,
    title,
    date: date ?? null,
    edition,
    revision: neo4j.int(revision),
    nodes: neo4j.int(dataset.nodes.length),
    lines: neo4j.int(dataset.lines.length),
    changedAt: new Date().toISOString(),
    changedBy: actor,
    head: JSON.stringify({ id, title, description, licence, date }),
  };
};

/** Announces a replaced edition as one to be removed, now or by a later writer. */
const retire = (run: Run, dataset: string, edition: string): Promise<unknown> =>
  run("MERGE (s:Staging {edition: $edition}) SET s.dataset = $dataset, s.movedAt = 0", { edition, dataset });

/** Takes an edition off the announced ones, provided that all its batches are written. */
const complete = async (run: Run, dataset: string, edition: string, batches: number): Promise<void> => {
  const whole = await run(
    "MATCH (s:Staging {edition: $edition}) WHERE s.batch = $last DELETE s RETURN 1 AS whole",
    { edition, last: batches - 1 },
  );
  if (whole.length === 0) throw swept(dataset);
};

type Outcome = { entry?: AuditEntry; result: { revision: number; replaced?: string | undefined } };

/** Makes an edition live. Where it is so already, the first answer was lost and this is the second try. */
const goLive = async (
  run: Run,
  dataset: Dataset,
  { edition, batches }: { edition: string; batches: number },
  { actor, expected }: WriteOptions,
): Promise<Outcome> => {
  const before = await live(run, dataset.id);
  if (before?.edition === edition) return { result: { revision: before.revision } };
  checkRevision(`dataset "${dataset.id}"`, before?.revision ?? 0, expected);
  await complete(run, dataset.id, edition, batches);
  const revision = (before?.revision ?? 0) + 1;
  const summary = summaryOf(dataset, edition, revision, actor);
  await run("MERGE (d:Dataset {id: $summary.id}) SET d = $summary", { summary });
  if (before !== undefined) await retire(run, dataset.id, before.edition);
  return {
    entry: { at: summary.changedAt, actor, action: "dataset.write", dataset: dataset.id, revision },
    result: { revision, replaced: before?.edition },
  };
};

/**
 * Removes what a failed write left. Where the server is gone that has to wait for a later writer's sweep;
 * the edition is not live in any case.
 */
const dropUnlessLive = async (
  sessions: Sessions,
  id: string,
  edition: string,
  fault: unknown,
): Promise<void> => {
  if (fault instanceof DottedError && fault.code === "store-unavailable") return;
  const found = await sessions.read((run) => live(run, id)).catch(() => undefined);
  if (found?.edition !== edition) await removeEdition(sessions, edition).catch(() => undefined);
};

/**
 * Writes a dataset as a new edition and makes it live; returns the new revision. The revision is looked at
 * first as well, so that a late writer learns of it before writing all rows.
 * @throws DottedError `bad-data`, `revision-conflict`, `cancelled`, `store-unavailable`.
 */
export const writeDataset = async (
  sessions: Sessions,
  dataset: Dataset,
  options: WriteOptions,
): Promise<number> => {
  refuseFaulty(dataset);
  const found = (await sessions.read((run) => live(run, dataset.id)))?.revision ?? 0;
  checkRevision(`dataset "${dataset.id}"`, found, options.expected);
  await sweep(sessions, dataset.id);
  const edition = newEdition(dataset.id, found + 1);
  try {
    const batches = await writeEdition(sessions, dataset, edition, options);
    const { revision, replaced } = await sessions.write((run) =>
      recorded(run, () => goLive(run, dataset, { edition, batches }, options)),
    );
    // The write is done: should the server go now, a later writer removes the old edition.
    if (replaced !== undefined) await removeEdition(sessions, replaced).catch(() => undefined);
    return revision;
  } catch (error) {
    await dropUnlessLive(sessions, dataset.id, edition, error);
    throw error;
  }
};

const takeDown = async (run: Run, id: string, { actor, expected }: WriteOptions) => {
  const found = await live(run, id);
  if (found === undefined) throw unknownDataset(id);
  const { revision, edition } = found;
  checkRevision(`dataset "${id}"`, revision, expected);
  await run("MATCH (d:Dataset {id: $id}) DELETE d", { id });
  await run("MATCH (n:DottedDocument {dataset: $id}) DELETE n", { id });
  await retire(run, id, edition);
  const at = new Date().toISOString();
  return { entry: { at, actor, action: "dataset.remove", dataset: id, revision }, result: undefined };
};

/** Removes a dataset with all its editions, also those somebody is writing just now: their writers are told. */
export const removeDataset = async (sessions: Sessions, id: string, options: WriteOptions): Promise<void> => {
  await sessions.write((run) => recorded(run, () => takeDown(run, id, options)));
  await sweep(sessions, id, true);
};
