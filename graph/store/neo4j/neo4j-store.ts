import type { Store } from "../store.ts";
import { connect } from "./connect.ts";
import { liveEdition } from "./store/datasets.ts";
import {
  putDocument,
  readAudit,
  readDocument,
  readDocuments,
  recordEntry,
  removeDocument,
} from "./store/documents.ts";
import { readDataset, summaries } from "./store/read.ts";
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
    read: (id) => readDataset(sessions, id),
    edition: (id) => liveEdition(sessions, id),
    write: (dataset, options) => writeDataset(sessions, dataset, options),
    remove: (id, options) => removeDataset(sessions, id, options),
    documents: (dataset, kind) => readDocuments(sessions, dataset, kind),
    document: (dataset, kind, id) => readDocument(sessions, dataset, kind, id),
    putDocument: (dataset, kind, id, body, options) =>
      putDocument(sessions, dataset, kind, id, body, options),
    removeDocument: (dataset, kind, id, options) => removeDocument(sessions, dataset, kind, id, options),
    record: (entry) => recordEntry(sessions, entry),
    audit: ({ dataset, limit }) => readAudit(sessions, dataset, limit),
    ping: async () => {
      await sessions.read((run) => run("RETURN 1"));
    },
    close: () => driver.close(),
  };
};
