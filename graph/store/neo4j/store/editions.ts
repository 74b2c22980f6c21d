import { randomBytes } from "node:crypto";
import { DottedError } from "../../../errors.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { WriteOptions } from "../../store.ts";
import { batchesOf } from "./batches.ts";
import type { Sessions } from "./session.ts";

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

/** Removes what writers that died left behind: editions announced more than an hour ago, or superseded. */
export const sweep = async (sessions: Sessions, dataset: string): Promise<void> => {
  const stale = await sessions.read((run) =>
    run("MATCH (s:Staging {dataset: $dataset}) WHERE s.startedAt < $before RETURN s.edition AS edition", {
      dataset,
      before: Date.now() - 3_600_000,
    }),
  );
  for (const { edition } of stale) await removeEdition(sessions, String(edition));
};

/**
 * Writes all rows of a dataset under an edition that is not live. Each batch is a managed transaction that first
 * moves the edition's counter, so that a batch tried again after a lost answer is not written twice.
 * @throws DottedError `cancelled`; the caller removes the edition then.
 */
export const writeEdition = async (
  { write }: Sessions,
  dataset: Dataset,
  edition: string,
  { onProgress, signal }: WriteOptions,
): Promise<void> => {
  stopIfAsked(signal);
  await write((run) =>
    run("MERGE (s:Staging {edition: $edition}) SET s.dataset = $dataset, s.startedAt = $now, s.batch = -1", {
      edition,
      dataset: dataset.id,
      now: Date.now(),
    }),
  );
  const batches = batchesOf(dataset, edition);
  const total = batches.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const [place, { cypher, rows }] of batches.entries()) {
    await write(async (run) => {
      const fresh = await run(
        "MATCH (s:Staging {edition: $edition}) WHERE s.batch < $place SET s.batch = $place RETURN 1 AS fresh",
        { edition, place },
      );
      if (fresh.length > 0) await run(cypher, { edition, rows });
    });
    done += rows.length;
    onProgress?.(done, total);
    await new Promise((resume) => setImmediate(resume));
    stopIfAsked(signal);
  }
};
