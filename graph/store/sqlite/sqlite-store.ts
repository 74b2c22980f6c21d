import { setTimeout } from "node:timers/promises";
import { DottedError } from "../../errors.ts";
import { checkRevision } from "../shared/revision.ts";
import { refuseFaulty } from "../shared/whole.ts";
import type { Store, WriteOptions } from "../store.ts";
import { type Connection, isBusy, openConnection, toStoreError } from "./connection.ts";
import { readAudit, readDataset, readDocument, readDocuments, readSummaries, revisionOf } from "./read.ts";
import { insertAudit, removeDataset, writeDataset } from "./write.ts";

/**
 * One writer at a time inside this program: SQLite allows no more, and its driver would wait for the other on
 * the very thread that has to finish.
 */
const turnstile = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
};

/** How long a writer waits for another program's, which may be loading a large dataset, and how often it asks. */
const patience = { milliseconds: 30_000, between: 20 };

/** Begins to write, waiting for other writers without holding up the thread. */
const begin = async (database: Connection): Promise<void> => {
  const deadline = Date.now() + patience.milliseconds;
  for (;;) {
    try {
      database.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      if (Date.now() > deadline || !isBusy(error)) throw error;
      await setTimeout(patience.between);
    }
  }
};

const transact = async <T>(database: Connection, work: () => T | Promise<T>): Promise<T> => {
  await begin(database);
  try {
    const result = await work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    // A full disk, for one, has SQLite roll back by itself.
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  }
};

/** Reads of one moment: another program may commit between two statements. */
const inSnapshot = <T>(database: Connection, work: () => T): T => {
  database.exec("BEGIN");
  try {
    return work();
  } finally {
    if (database.inTransaction) database.exec("COMMIT");
  }
};

const putDocument = (
  database: Connection,
  dataset: string,
  kind: string,
  id: string,
  body: unknown,
  options: WriteOptions,
): number => {
  if (revisionOf(database, dataset) === 0)
    throw new DottedError("not-found", `there is no dataset "${dataset}"`);
  const found = readDocument(database, dataset, kind, id)?.revision ?? 0;
  checkRevision(`${kind} "${id}"`, found, options.expected);
  const [revision, at] = [found + 1, new Date().toISOString()];
  database
    .prepare(
      "INSERT OR REPLACE INTO documents (dataset, kind, id, revision, body, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
    )
    .run(dataset, kind, id, revision, JSON.stringify(body), at, options.actor);
  insertAudit(database, { at, actor: options.actor, action: `${kind}.put`, dataset, subject: id, revision });
  return revision;
};

const missing = (kind: string, id: string): DottedError =>
  new DottedError("not-found", `there is no ${kind} "${id}"`);

const removeDocument = (
  database: Connection,
  dataset: string,
  kind: string,
  id: string,
  options: WriteOptions,
): void => {
  const found = readDocument(database, dataset, kind, id)?.revision;
  if (found === undefined) throw missing(kind, id);
  checkRevision(`${kind} "${id}"`, found, options.expected);
  database.prepare("DELETE FROM documents WHERE dataset = ? AND kind = ? AND id = ?").run(dataset, kind, id);
  insertAudit(database, {
    at: new Date().toISOString(),
    actor: options.actor,
    action: `${kind}.remove`,
    dataset,
    subject: id,
    revision: found,
  });
};

/**
 * The embedded store: one SQLite file, no server. Readers use one connection, writers another, so that a
 * reader never sees half a write.
 * @throws DottedError `store-unavailable`, `store-version`.
 */
export const openSqliteStore = async (path: string): Promise<Store> => {
  const [reader, writer] = [openConnection(path, 5_000), openConnection(path, 0)];
  const inTurn = turnstile();
  const read = async <T>(work: (database: Connection) => T): Promise<T> => {
    try {
      return inSnapshot(reader, () => work(reader));
    } catch (error) {
      throw toStoreError(path, error);
    }
  };
  const write = <T>(work: (database: Connection) => T | Promise<T>): Promise<T> =>
    inTurn(() =>
      transact(writer, () => work(writer)).catch((error: unknown) => {
        throw toStoreError(path, error);
      }),
    );
  return {
    description: `sqlite:${path}`,
    datasets: () => read(readSummaries),
    read: (id) => read((database) => readDataset(database, id)),
    write: async (dataset, options) => {
      refuseFaulty(dataset);
      return write((database) => writeDataset(database, dataset, options));
    },
    remove: (id, options) => write((database) => removeDataset(database, id, options)),
    documents: (dataset, kind) => read((database) => readDocuments(database, dataset, kind)),
    document: (dataset, kind, id) =>
      read((database) => {
        const found = readDocument(database, dataset, kind, id);
        if (found === undefined) throw missing(kind, id);
        return found;
      }),
    putDocument: (dataset, kind, id, body, options) =>
      write((database) => putDocument(database, dataset, kind, id, body, options)),
    removeDocument: (dataset, kind, id, options) =>
      write((database) => removeDocument(database, dataset, kind, id, options)),
    record: (entry) => write((database) => insertAudit(database, entry)),
    audit: ({ dataset, limit }) => read((database) => readAudit(database, dataset, limit)),
    ping: () => read((database) => void database.prepare("SELECT 1").get()),
    close: () =>
      inTurn(async () => {
        writer.close();
        reader.close();
      }),
  };
};
