import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { z } from "zod";
import { DottedError } from "../../errors.ts";
import { createTables, version } from "./schema.ts";

export type Connection = InstanceType<typeof Database>;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether another writer is in the way. */
export const isBusy = (error: unknown): boolean => /locked|busy/i.test(reasonOf(error));

const isOfTheFile = (error: unknown): boolean =>
  error instanceof Error && "code" in error && /^(SQLITE_|E[A-Z]+$)/.test(String(error.code));

/** A fault of the file or its neighbours as one sentence; anything else is ours, or a bug, and goes through. */
export const toStoreError = (path: string, error: unknown): unknown => {
  if (!isOfTheFile(error)) return error;
  const reason = reasonOf(error);
  const why = isBusy(error) ? "another program is writing to it" : reason;
  return new DottedError("store-unavailable", `The store ${path} cannot be used: ${why}.`, [], error);
};

const pragma = (database: Connection, name: string): number => {
  const row: unknown = database.prepare(`PRAGMA ${name}`).get();
  const [value] = row instanceof Object ? Object.values(row) : [];
  return typeof value === "number" ? value : 0;
};

const tables = (database: Connection): string[] =>
  z
    .array(z.object({ name: z.string() }))
    .parse(database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all())
    .map(({ name }) => name);

const refuse = (code: "store-version" | "store-unavailable", message: string): never => {
  throw new DottedError(code, message);
};

/** Creates the tables in an empty file, and refuses files that are not ours to write to. */
const migrate = (database: Connection, path: string): void => {
  const found = pragma(database, "user_version");
  if (found > version)
    refuse("store-version", `The store ${path} was written by a newer version of Dotted Line.`);
  const known = tables(database);
  if (known.length === 0) database.exec(`${createTables} PRAGMA user_version = ${version}`);
  else if (!known.includes("dataset_rows"))
    refuse("store-unavailable", `The file ${path} is another program's database, not a store.`);
};

/** In one transaction, so that two programs may open a new file at once. */
const migrateAtOnce = (database: Connection, path: string): void => {
  database.exec("BEGIN IMMEDIATE");
  try {
    migrate(database, path);
    database.exec("COMMIT");
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  }
};

/**
 * Opens a store file, creating it and its folder where needed. Write-ahead logging, so that readers hardly
 * ever wait; a commit is on disk when it is answered. `wait` is for how many milliseconds SQLite itself
 * waits for another connection: not at all for a writer, since it waits on the very thread that may have
 * to finish.
 * @throws DottedError `store-unavailable` or `store-version`.
 */
export const openConnection = (path: string, wait: number): Connection => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const database = new Database(path);
    database.exec("PRAGMA busy_timeout = 5000");
    migrateAtOnce(database, path);
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    database.exec("PRAGMA foreign_keys = ON");
    database.exec(`PRAGMA busy_timeout = ${wait}`);
    return database;
  } catch (error) {
    throw toStoreError(path, error);
  }
};
