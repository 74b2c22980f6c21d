import type { AuditEntry } from "../store.ts";
import type { Connection } from "./connection.ts";

/** Records what was done, inside the transaction that does it. */
export const insertAudit = (database: Connection, entry: AuditEntry): void => {
  database
    .prepare("INSERT INTO audit (at, dataset, entry) VALUES (?, ?, ?)")
    .run(entry.at, entry.dataset ?? null, JSON.stringify(entry));
};
