import { randomBytes } from "node:crypto";
import { DottedError } from "../../../errors.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { WriteOptions } from "../../store.ts";
import { batchesOf } from "./batches.ts";
import type { Run, Sessions } from "./session.ts";

/** A key of its own for every attempt to write: two writers after the same revision do not meet. */
export const newEdition = (id: string, revision: number): string =>
  `${id}@${revision}.${randomBytes(3).toString("hex")}`;

const stopIfAsked = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new DottedError("cancelled", "the write was cancelled; nothing of it was kept");
};

/** Rows deleted in one transaction: little enough for a small server's memory. */
const handful = 5_000;

/** Removes every trace of an edition, in handfuls; running it again goes on where it stopped. */
export const removeEdition = async ({ write }: Sessions, edition: string): Promise<void> => {
  for (const label of ["DottedNode", "DottedRow"]) {
    const cypher = `MATCH (n:${label} {edition: $edition}) WITH n LIMIT ${handful} DETACH DELETE n RETURN count(*) AS count`;
    for (let count: unknown = handful; count === handful; ) {
      const [row] = await write((run) => run(cypher, { edition }));
      count = row?.count;
    }
  }
  await write((run) => run("MATCH (s:Staging {edition: $edition}) DELETE s", { edition }));
};

/** A writer that has not moved its edition's counter for so long is dead: a batch takes seconds. */
const deadAfterMinutes = 10;

/** Removes what writers that died left behind, and editions that were replaced but not yet removed. */
export const sweep = async (sessions: Sessions, dataset: string, all = false): Promise<void> => {
  const stale = await sessions.read((run) =>
    run(
      `MATCH (s:Staging {dataset: $dataset})
       WHERE $all OR s.movedAt < timestamp() - $patience
       RETURN s.edition AS edition`,
      { dataset, all, patience: deadAfterMinutes * 60_000 },
    ),
  );
  for (const { edition } of stale) await removeEdition(sessions, String(edition));
};

/** The error of a writer whose edition was swept under it. */
export const swept = (dataset: string): DottedError =>
  new DottedError(
    "revision-conflict",
    `dataset "${dataset}" was removed while it was being written; nothing of it was kept`,
  );

/** Announces an edition, so that its rows can be found should its writer die. */
const announce = ({ write }: Sessions, dataset: string, edition: string): Promise<unknown> =>
  write((run) =>
    run(
      "MERGE (s:Staging {edition: $edition}) SET s.dataset = $dataset, s.movedAt = timestamp(), s.batch = -1",
      { edition, dataset },
    ),
  );

/** Moves the edition's counter to a batch. False where it is there already: the batch was written, the answer lost. */
const moveTo = async (run: Run, dataset: string, edition: string, place: number): Promise<boolean> => {
  const [row] = await run(
    `MATCH (s:Staging {edition: $edition})
     WITH s, s.batch < $place AS fresh
     SET s.batch = $place, s.movedAt = timestamp()
     RETURN fresh`,
    { edition, place },
  );
  if (row === undefined) throw swept(dataset);
  return row.fresh === true;
};

/**
 * Writes all rows of a dataset under an edition that is not live. Each batch is a managed transaction that
 * first moves the edition's counter, so that a batch tried again after a lost answer is not written twice.
 * Returns the number of batches.
 * @throws DottedError `cancelled`, `revision-conflict`; the caller removes the edition then.
 */
export const writeEdition = async (
  sessions: Sessions,
  dataset: Dataset,
  edition: string,
  { onProgress, signal }: WriteOptions,
): Promise<number> => {
  stopIfAsked(signal);
  await announce(sessions, dataset.id, edition);
  const batches = batchesOf(dataset, edition);
  const total = batches.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const [place, { cypher, rows }] of batches.entries()) {
    await sessions.write(async (run) => {
      if (await moveTo(run, dataset.id, edition, place)) await run(cypher, { edition, rows });
    });
    done += rows.length;
    onProgress?.(done, total);
    await new Promise((resume) => setImmediate(resume));
    stopIfAsked(signal);
  }
  return batches.length;
};
