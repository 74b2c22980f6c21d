import { DottedError } from "../../../graph/errors.ts";
import { type Dataset, withoutRows } from "../../../graph/model/dataset.ts";
import { applyRows } from "../../../graph/record/apply-rows.ts";
import type { Revision, RowChange } from "../../../graph/record/revision.ts";
import { composed, reversed, rowChanges } from "../../../graph/record/rows.ts";
import type { HistoryFilter, Store } from "../../../graph/store/store.ts";
import type { DifferenceAnswer, History, RevisionDetail } from "../../contract/changes.ts";
import { differenceOf } from "./difference.ts";

/** A page of a record's history, the newest revision first. Throws DottedError not-found. */
export const historyPage = async (
  store: Store,
  dataset: string,
  { limit, before }: Omit<HistoryFilter, "by">,
): Promise<History> => {
  const revisions = await store.history(dataset, { limit: limit + 1, before });
  const page = revisions.slice(0, limit);
  const next = revisions.length > limit ? page.at(-1)?.revision : undefined;
  return { revisions: page, ...(next === undefined ? {} : { next }) };
};

/** One entry of the history. Throws DottedError not-found, saying which revisions there are. */
export const entryAt = async (store: Store, dataset: string, revision: number): Promise<Revision> => {
  const [entry] = await store.history(dataset, { before: revision + 1, limit: 1 });
  if (entry?.revision === revision) return entry;
  const { revision: last } = await store.summary(dataset);
  throw new DottedError(
    "not-found",
    `"${dataset}" has no revision ${revision} in its history; the last is ${last}`,
  );
};

/** What takes a record from one revision to another, either way. Throws DottedError not-found. */
export const rowsBetween = async (
  store: Store,
  dataset: string,
  from: number,
  to: number,
): Promise<RowChange[]> => {
  for (const revision of [from, to]) await entryAt(store, dataset, revision);
  const rows = composed(await store.rowsBetween(dataset, Math.min(from, to), Math.max(from, to)));
  return from <= to ? rows : reversed(rows);
};

/** A record as it was in a revision. Throws DottedError not-found. */
export const datasetAt = async (store: Store, id: string, revision: number): Promise<Dataset> => {
  const { dataset, revision: now } = await store.read(id);
  return applyRows(dataset, await rowsBetween(store, id, now, revision));
};

const isGap = (error: unknown): boolean => error instanceof DottedError && error.code === "not-found";

/** The rows that a revision changed. The first of a record keeps none: all that there was then was added. */
const rowsOf = async (store: Store, dataset: string, revision: number): Promise<RowChange[]> => {
  try {
    return (await store.rowsBetween(dataset, revision - 1, revision)).flat();
  } catch (error) {
    if (!isGap(error)) throw error;
    const then = await datasetAt(store, dataset, revision);
    return rowChanges(withoutRows({ id: then.id, title: then.title }), then);
  }
};

/** One revision with the rows it touched. Throws DottedError not-found. */
export const revisionDetail = async (
  store: Store,
  dataset: string,
  revision: number,
): Promise<RevisionDetail> => ({
  revision: await entryAt(store, dataset, revision),
  difference: differenceOf(await rowsOf(store, dataset, revision)),
});

/** What differs between two revisions. Throws DottedError not-found. */
export const revisionsCompared = async (
  store: Store,
  dataset: string,
  from: number,
  to: number,
): Promise<DifferenceAnswer> => differenceOf(await rowsBetween(store, dataset, from, to));
