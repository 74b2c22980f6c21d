import { DottedError } from "../../../graph/errors.ts";
import { documentKinds } from "../../../graph/record/document-kind.ts";
import type { Revision } from "../../../graph/record/revision.ts";
import type { KeptDocument, KeptRevision, WholeRecord } from "../../../graph/record/whole-record.ts";
import type { Store } from "../../../graph/store/store.ts";

/** Revisions asked for at once. */
const page = 500;

const historyOf = async (store: Store, id: string): Promise<Revision[]> => {
  const all: Revision[] = [];
  for (;;) {
    const before = all.at(-1)?.revision;
    const more = await store.history(id, { before, limit: page });
    all.push(...more);
    if (more.length < page) return all.reverse();
  }
};

/**
 * The rows that each revision after one up to another changed; undefined where they are not kept, as of the first: so
 * all are asked for at once, and half as many where one among them has none.
 */
const rowsOf = async (
  store: Store,
  id: string,
  after: number,
  to: number,
): Promise<KeptRevision["rows"][]> => {
  try {
    return await store.rowsBetween(id, after, to);
  } catch (error) {
    if (!(error instanceof DottedError) || error.code !== "not-found") throw error;
  }
  if (to - after <= 1) return [undefined];
  const middle = Math.floor((after + to) / 2);
  return [...(await rowsOf(store, id, after, middle)), ...(await rowsOf(store, id, middle, to))];
};

/** The entries of a history, the oldest first, each with its rows. */
const withRows = async (store: Store, id: string, entries: readonly Revision[]): Promise<KeptRevision[]> => {
  const kept: KeptRevision[] = [];
  for (let done = 0; done < entries.length; done += page) {
    const some = entries.slice(done, done + page);
    const [first, last] = [some[0]?.revision ?? 1, some.at(-1)?.revision ?? 0];
    const rows = await rowsOf(store, id, first - 1, last);
    kept.push(...some.map((entry, place) => ({ entry, rows: rows[place] })));
  }
  return kept;
};

const documentsOf = async (store: Store, id: string): Promise<KeptDocument[]> => {
  const lists = await Promise.all(documentKinds.map((kind) => store.documents(id, kind)));
  return lists
    .flat()
    .map(({ dataset: _, ...kept }) => kept)
    .sort((one, other) => (`${one.kind} ${one.id}` < `${other.kind} ${other.id}` ? -1 : 1));
};

/**
 * Everything that a store knows of a dataset but its audit. Throws DottedError not-found, and revision-conflict where
 * somebody wrote to it meanwhile.
 */
export const takeRecord = async (store: Store, id: string): Promise<WholeRecord> => {
  const { dataset, revision } = await store.read(id);
  const { changedAt, changedBy } = await store.summary(id);
  const revisions = await withRows(store, id, await historyOf(store, id));
  const layers = [];
  for (const about of (await store.layers(id)).toReversed()) layers.push(await store.layer(id, about));
  const documents = await documentsOf(store, id);
  if ((await store.summary(id)).revision !== revision)
    throw new DottedError("revision-conflict", `Somebody changed "${id}" while it was read: try again.`);
  return { dataset, revision, changedAt, changedBy, revisions, layers, documents };
};
