import { setTimeout } from "node:timers/promises";
import { unknownDocument } from "../shared/refusals.ts";
import { refuseFaulty } from "../shared/whole.ts";
import type { Store } from "../store.ts";
import { insertAudit } from "./audit.ts";
import { bringRecord } from "./bring.ts";
import { type Connection, isBusy, openConnection, toReadError, toStoreError } from "./connection.ts";
import { deleteDocument, insertDocument } from "./documents.ts";
import { isReadOnly, watchFile } from "./file.ts";
import { selectHistory, selectLayer, selectLayers, selectRowsBetween } from "./history.ts";
import { readPart } from "./part.ts";
import { readSummaries, readSummary, selectAudit, selectDocument, selectDocuments } from "./read.ts";
import { selectDataset } from "./read-dataset.ts";
import { deleteDataset, insertDataset, updateDataset } from "./write.ts";

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

type DatasetCalls = Pick<Store, "datasets" | "summary" | "read" | "write" | "part" | "remove">;
type RecordCalls = Pick<Store, "change" | "history" | "rowsBetween" | "layers" | "layer" | "bring">;
type DocumentCalls = Pick<
  Store,
  "documents" | "document" | "putDocument" | "removeDocument" | "record" | "audit"
>;

/** How a store reads and writes: each call is a transaction of its own. */
type Access = {
  readonly read: <T>(work: (database: Connection) => T) => Promise<T>;
  readonly write: <T>(work: (database: Connection) => T | Promise<T>) => Promise<T>;
};

/** Datasets as a whole and in part. */
const datasetCalls = ({ read, write }: Access): DatasetCalls => ({
  datasets: () => read(readSummaries),
  summary: (id) => read((database) => readSummary(database, id)),
  read: (id) => read((database) => selectDataset(database, id)),
  write: async (dataset, options) => {
    refuseFaulty(dataset);
    return write((database) => insertDataset(database, dataset, options));
  },
  part: (id, wanted) => read((database) => readPart(database, id, wanted)),
  remove: (id, options) => write((database) => deleteDataset(database, id, options)),
});

/** Records: their changes, their layers and their history. */
const recordCalls = ({ read, write }: Access): RecordCalls => ({
  change: (id, rows, options) => write((database) => updateDataset(database, id, rows, options)),
  history: (id, filter) =>
    read((database) => {
      readSummary(database, id);
      return selectHistory(database, id, filter);
    }),
  rowsBetween: (id, after, to) => read((database) => selectRowsBetween(database, id, after, to)),
  layers: (id) => read((database) => selectLayers(database, id)),
  layer: (id, layer) => read((database) => selectLayer(database, id, layer)),
  bring: async (record, options) => {
    refuseFaulty(record.dataset);
    return write((database) => bringRecord(database, record, options));
  },
});

/** What people keep beside a dataset, and who did what. */
const documentCalls = ({ read, write }: Access): DocumentCalls => ({
  documents: (dataset, kind) => read((database) => selectDocuments(database, dataset, kind)),
  document: (dataset, kind, id) =>
    read((database) => {
      const found = selectDocument(database, dataset, kind, id);
      if (found === undefined) throw unknownDocument(kind, id);
      return found;
    }),
  putDocument: (dataset, kind, id, body, options) =>
    write((database) => insertDocument(database, dataset, kind, id, body, options)),
  removeDocument: (dataset, kind, id, options) =>
    write((database) => deleteDocument(database, dataset, kind, id, options)),
  record: (entry) => write((database) => insertAudit(database, entry)),
  audit: ({ dataset, limit }) => read((database) => selectAudit(database, dataset, limit)),
});

/**
 * The embedded store: one SQLite file, no server. Readers use one connection, writers another, so that a
 * reader never sees half a write.
 * @throws DottedError `store-unavailable`, `store-version`.
 */
export const openSqliteStore = async (path: string): Promise<Store> => {
  const [reader, writer] = [openConnection(path, 5_000), openConnection(path, 0)];
  const stillThere = watchFile(path);
  const inTurn = turnstile();
  const read: Access["read"] = async (work) => {
    try {
      return inSnapshot(reader, () => work(reader));
    } catch (error) {
      throw toReadError(path, error);
    }
  };
  const write: Access["write"] = (work) =>
    inTurn(async () => {
      stillThere();
      return transact(writer, () => work(writer)).catch((error: unknown) => {
        throw toStoreError(path, error);
      });
    });
  const access = { read, write };
  return {
    description: `sqlite:${path}`,
    readOnly: isReadOnly(path),
    ...datasetCalls(access),
    ...recordCalls(access),
    ...documentCalls(access),
    ping: async () => {
      stillThere();
      await read((database) => void database.prepare("SELECT 1").get());
    },
    close: () =>
      inTurn(async () => {
        writer.close();
        reader.close();
      }),
  };
};
