import { randomBytes } from "node:crypto";
import { DottedError } from "../../../errors.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { stopIfAsked } from "../../shared/refusals.ts";
import type { WriteOptions } from "../../store.ts";
import { batchesOf } from "./batches.ts";
import { currentSnapshot } from "./datasets.ts";
import type { Run, Sessions } from "./session.ts";

/** A key that nothing else has. */
export const randomKey = (): string => randomBytes(12).toString("hex");

/**
 * A unique key for every attempt to write a snapshot, so that two writers of the same revision do not share rows.
 * It is stored as the property `edition`.
 */
export const newSnapshotKey = (id: string, revision: number): string =>
  `${id}@${revision}.${randomBytes(3).toString("hex")}`;

/** Rows deleted in one transaction: little enough for a small server's memory. */
const deletedAtOnce = 5_000;

/** Removes all rows of a snapshot in batches; running it again goes on where it stopped. */
export const removeSnapshot = async ({ write }: Sessions, edition: string): Promise<void> => {
  for (const label of ["DottedNode", "DottedRow"]) {
    const cypher = `MATCH (n:${label} {edition: $edition}) WITH n LIMIT ${deletedAtOnce} DETACH DELETE n RETURN count(*) AS count`;
    for (let count: unknown = deletedAtOnce; count === deletedAtOnce; ) {
      const [row] = await write((run) => run(cypher, { edition }));
      count = row?.count;
    }
  }
  await write((run) => run("MATCH (s:Staging {edition: $edition}) DELETE s", { edition }));
};

/** A writer that has not advanced its counter of batches for so long is taken for dead: a batch takes seconds. */
const deadAfterMinutes = 10;

/** Removes snapshots of writers that died, and those that were replaced but not yet removed. */
export const removeAbandoned = async (sessions: Sessions, dataset: string, all = false): Promise<void> => {
  const stale = await sessions.read((run) =>
    run(
      `MATCH (s:Staging {dataset: $dataset})
       WHERE $all OR s.movedAt < timestamp() - $idle
       RETURN s.edition AS edition`,
      { dataset, all, idle: deadAfterMinutes * 60_000 },
    ),
  );
  for (const { edition } of stale) await removeSnapshot(sessions, String(edition));
};

/** The error of a writer whose dataset was removed while it wrote: to write it again would undo the removal. */
export class RemovedMeanwhile extends DottedError {
  constructor(dataset: string) {
    super(
      "revision-conflict",
      `dataset "${dataset}" was removed while it was being written; nothing of it was kept`,
    );
  }
}

/** Registers a snapshot under way, so that its rows can be found should its writer die. */
const register = ({ write }: Sessions, dataset: string, edition: string): Promise<unknown> =>
  write((run) =>
    run(
      "MERGE (s:Staging {edition: $edition}) SET s.dataset = $dataset, s.movedAt = timestamp(), s.batch = -1",
      { edition, dataset },
    ),
  );

/** Advances the counter to a batch. False where it is there already: the batch was written, but the answer lost. */
const advanceTo = async (run: Run, dataset: string, edition: string, place: number): Promise<boolean> => {
  const [row] = await run(
    `MATCH (s:Staging {edition: $edition})
     WITH s, s.batch < $place AS fresh
     SET s.batch = $place, s.movedAt = timestamp()
     RETURN fresh`,
    { edition, place },
  );
  if (row === undefined) throw new RemovedMeanwhile(dataset);
  return row.fresh === true;
};

/**
 * Writes all rows of a dataset as a snapshot that is not current. Each batch is a managed transaction that
 * first advances the snapshot's counter, so that a batch tried again after a lost answer is not written twice.
 * Returns the number of batches.
 * @throws DottedError `cancelled`, `revision-conflict`; the caller removes the snapshot then.
 */
export const writeSnapshot = async (
  sessions: Sessions,
  dataset: Dataset,
  edition: string,
  { onProgress, signal }: WriteOptions,
): Promise<number> => {
  stopIfAsked(signal);
  await register(sessions, dataset.id, edition);
  const batches = batchesOf(dataset, edition);
  const total = batches.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const [place, { cypher, rows }] of batches.entries()) {
    await sessions.write(async (run) => {
      if (await advanceTo(run, dataset.id, edition, place)) await run(cypher, { edition, rows });
    });
    done += rows.length;
    onProgress?.(done, total);
    await new Promise((resume) => setImmediate(resume));
    stopIfAsked(signal);
  }
  return batches.length;
};

/** Removes the mark of a snapshot under way, provided that all its batches are written. */
export const complete = async (
  run: Run,
  dataset: string,
  edition: string,
  batches: number,
): Promise<void> => {
  const whole = await run(
    "MATCH (s:Staging {edition: $edition}) WHERE s.batch = $last DELETE s RETURN 1 AS whole",
    { edition, last: batches - 1 },
  );
  if (whole.length === 0) throw new RemovedMeanwhile(dataset);
};

/**
 * Removes what a failed write left. Where the server is gone that is left to a later writer; the snapshot is not
 * current in any case.
 */
export const removeUnlessCurrent = async (
  sessions: Sessions,
  id: string,
  edition: string,
  fault: unknown,
): Promise<void> => {
  if (fault instanceof DottedError && fault.code === "store-unavailable") return;
  const found = await sessions.read((run) => currentSnapshot(run, id)).catch(() => undefined);
  if (found?.edition !== edition) await removeSnapshot(sessions, edition).catch(() => undefined);
};
