import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { DottedError } from "../../errors.ts";
import { createTables, version } from "./schema.ts";

export type Connection = InstanceType<typeof Database>;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether another writer is in the way. */
export const isBusy = (error: unknown): boolean => /locked|busy/i.test(reasonOf(error));

/** A fault of the file or its neighbours as one sentence; anything that is already ours goes through. */
export const toStoreError = (path: string, error: unknown): unknown => {
  if (error instanceof DottedError) return error;
  const reason = reasonOf(error);
  const why = isBusy(error) ? "another program is writing to it" : reason;
  return new DottedError("store-unavailable", `The store ${path} cannot be used: ${why}.`, [], error);
};

const versionOf = (database: Connection): number => {
  const row: unknown = database.prepare("PRAGMA user_version").get();
  const [value] = row instanceof Object ? Object.values(row) : [];
  return typeof value === "number" ? value : 0;
};

/** Creates the tables in an empty file, in one transaction, so that two programs may open it at once. */
const migrate = (database: Connection, path: string): void => {
  database.exec("BEGIN IMMEDIATE");
  const found = versionOf(database);
  if (found > version) {
    database.exec("ROLLBACK");
    throw new DottedError(
      "store-version",
      `The store ${path} was written by a newer version of Dotted Line.`,
    );
  }
  if (found === 0) database.exec(`${createTables} PRAGMA user_version = ${version}`);
  database.exec("COMMIT");
};

/**
 * Opens a store file, creating it and its folder where needed. Write-ahead logging, so that readers never wait.
 * SQLite itself waits only while opening, since it waits on the very thread that may have to finish.
 * @throws DottedError `store-unavailable` or `store-version`.
 */
export const openConnection = (path: string): Connection => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const database = new Database(path);
    database.exec("PRAGMA busy_timeout = 5000");
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = NORMAL");
    database.exec("PRAGMA foreign_keys = ON");
    migrate(database, path);
    database.exec("PRAGMA busy_timeout = 0");
    return database;
  } catch (error) {
    throw toStoreError(path, error);
  }
};
