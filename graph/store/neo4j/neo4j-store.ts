import type { Store } from "../store.ts";
import { connect } from "./connect.ts";
import { bringWholeRecord } from "./store/bring.ts";
import { changeDataset } from "./store/change.ts";
import { currentSnapshotKey } from "./store/datasets.ts";
import {
  putDocumentIn,
  readAudit,
  readDocument,
  readDocuments,
  recordEntry,
  removeDocument,
} from "./store/documents.ts";
import { readHistory, readLayer, readLayers, readRowsBetween } from "./store/history.ts";
import { readWantedRows } from "./store/part.ts";
import { readDataset, summaries, summary } from "./store/read.ts";
import { prepareSchema } from "./store/schema.ts";
import { sessionsOn } from "./store/session.ts";
import { removeDataset, writeDataset } from "./store/write.ts";

/**
 * The store in a Neo4j: labels are node kinds, relationship types are line kinds, attributes are properties.
 * The driver finds a server that comes back by itself.
 * @throws DottedError `bad-request`, `store-unavailable`, `store-credentials`, `store-version`.
 */
export const openNeo4jStore = async (text: string): Promise<Store> => {
  const { driver, address } = await connect(text);
  const sessions = sessionsOn(driver, address);
  await prepareSchema(sessions).catch(async (error: unknown) => {
    await driver.close();
    throw error;
  });
  return {
    description: address.uri,
    datasets: () => summaries(sessions),
    summary: (id) => summary(sessions, id),
    read: (id) => readDataset(sessions, id),
    edition: (id) => currentSnapshotKey(sessions, id),
    write: (dataset, options) => writeDataset(sessions, dataset, options),
    part: (id, wanted) => readWantedRows(sessions, id, wanted),
    change: (id, rows, options) => changeDataset(sessions, id, rows, options),
    history: (id, filter) => readHistory(sessions, id, filter),
    rowsBetween: (id, after, to) => readRowsBetween(sessions, id, after, to),
    layers: (id) => readLayers(sessions, id),
    layer: (id, layer) => readLayer(sessions, id, layer),
    bring: (record, options) => bringWholeRecord(sessions, record, options),
    remove: (id, options) => removeDataset(sessions, id, options),
    documents: (dataset, kind) => readDocuments(sessions, dataset, kind),
    document: (dataset, kind, id) => readDocument(sessions, dataset, kind, id),
    putDocument: (dataset, kind, id, body, options) =>
      sessions.write((run) => putDocumentIn(run, dataset, { kind, id, body }, options)),
    removeDocument: (dataset, kind, id, options) => removeDocument(sessions, dataset, kind, id, options),
    record: (entry) => recordEntry(sessions, entry),
    audit: ({ dataset, limit }) => readAudit(sessions, dataset, limit),
    ping: async () => {
      await sessions.read((run) => run("RETURN 1"));
    },
    close: () => driver.close(),
  };
};
