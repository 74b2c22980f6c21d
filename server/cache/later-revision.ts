import { DottedError } from "../../graph/errors.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { applyRows } from "../../graph/record/apply-rows.ts";
import { composed } from "../../graph/record/rows.ts";
import type { Store } from "../../graph/store/store.ts";

/** A dataset as it was read: in which revision, and when that was written. */
export type DatasetReading = {
  readonly dataset: Dataset;
  readonly revision: number;
  readonly changedAt: string;
};

/** More rows than this are read with everything else: putting them in takes as long. */
const mostRows = 5_000;

/** Whether a reading is of this very history: a dataset may have been removed and begun anew meanwhile. */
const isSameHistory = async (
  store: Store,
  { dataset, revision, changedAt }: DatasetReading,
): Promise<boolean> => {
  const [entry] = await store.history(dataset.id, { before: revision + 1, limit: 1 });
  return entry?.revision === revision && entry.at === changedAt;
};

/**
 * A dataset at a later revision, made of an earlier reading and the rows that changed since, which are few where people
 * edit: rows that stay are the same objects. Undefined where it has to be read as a whole.
 */
export const laterRevision = async (
  store: Store,
  reading: DatasetReading,
  revision: number,
): Promise<Dataset | undefined> => {
  if (revision <= reading.revision) return undefined;
  try {
    if (!(await isSameHistory(store, reading))) return undefined;
    const rows = composed(await store.rowsBetween(reading.dataset.id, reading.revision, revision));
    return rows.length > mostRows ? undefined : applyRows(reading.dataset, rows);
  } catch (error) {
    if (error instanceof DottedError && error.code === "not-found") return undefined; // no rows are kept of it
    throw error;
  }
};
