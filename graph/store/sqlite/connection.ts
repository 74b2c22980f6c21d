import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { z } from "zod";
import { DottedError } from "../../errors.ts";
import { addressOf, isReadOnly, refuseFolder } from "./file.ts";
import { createTables, storeVersion, upgrades } from "./schema.ts";
import { UnreadableRows } from "./unreadable-rows.ts";

export type Connection = InstanceType<typeof Database>;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether another writer is in the way. */
export const isBusy = (error: unknown): boolean => /locked|busy/i.test(reasonOf(error));

const rawCode = (error: Error): number =>
  "rawCode" in error && typeof error.rawCode === "number" ? error.rawCode : 0;

/** SQLite's own number for "may only be read"; what stands above the lowest byte of a code says more of the same. */
const readOnlyCode = 8;

/** The driver's own words where SQLite cannot open a file, for want of rights or of a folder. */
const isUnopened = (error: Error): boolean => error.message.startsWith("ConnectionFailed");

/** A fault of the file, of the disk or of rights: any of SQLite's but a wrong statement, and any of the system's. */
const isOfTheFile = (error: unknown): error is Error => {
  if (!(error instanceof Error) || !("code" in error)) return false;
  const code = String(error.code);
  return (
    isUnopened(error) || /^E[A-Z]+$/.test(code) || (error.name === "SqliteError" && code !== "SQLITE_ERROR")
  );
};

const whyOf = (error: Error): string => {
  if (isBusy(error)) return "another program is writing to it";
  if ((rawCode(error) & 0xff) === readOnlyCode) return "it may be read here, and not written to";
  return isUnopened(error) ? "it cannot be opened or created there" : reasonOf(error);
};

/** What was packed and cannot be unpacked. */
const isOfPacking = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("Z_");

const unreadable = (path: string, what: string, error: unknown): DottedError =>
  new DottedError("store-unavailable", `The store ${path} holds ${what}.`, [], error);

const oneRow = "a row that cannot be read";

/**
 * A fault of the file or its neighbours as one sentence, and packed rows that are damaged, which writing meets as well;
 * anything else is ours, or a bug, and goes through.
 */
export const toStoreError = (path: string, error: unknown): unknown => {
  if (error instanceof UnreadableRows)
    return unreadable(
      path,
      `${error.message}. They were damaged or changed since they were written; a backup has them as they were`,
      error,
    );
  if (isOfPacking(error)) return unreadable(path, oneRow, error);
  return isOfTheFile(error)
    ? new DottedError("store-unavailable", `The store ${path} cannot be used: ${whyOf(error)}.`, [], error)
    : error;
};

/** The same for what reading meets: a row that another program wrote, or half a disk. */
export const toReadError = (path: string, error: unknown): unknown =>
  error instanceof SyntaxError || error instanceof z.ZodError
    ? unreadable(path, oneRow, error)
    : toStoreError(path, error);

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
  if (found > storeVersion)
    refuse("store-version", `The store ${path} was written by a newer version of Dotted Line.`);
  const known = tables(database);
  if (known.length === 0) database.exec(`${createTables} PRAGMA user_version = ${storeVersion}`);
  else if (!known.includes("dataset_rows"))
    refuse("store-unavailable", `The file ${path} is another program's database, not a store.`);
  else
    for (let from = found; from < storeVersion; from++)
      database.exec(`${upgrades[from] ?? ""} PRAGMA user_version = ${from + 1}`);
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

/** Whether a file is a store as this version writes it: then nothing has to be written to read it. */
const isReady = (database: Connection): boolean =>
  pragma(database, "user_version") === storeVersion && tables(database).includes("dataset_rows");

const usesLog = (database: Connection): boolean =>
  z.object({ journal_mode: z.literal("wal") }).safeParse(database.prepare("PRAGMA journal_mode").get())
    .success;

const prepare = (database: Connection, path: string): void => {
  if (!isReady(database)) migrateAtOnce(database, path);
  if (!usesLog(database)) database.exec("PRAGMA journal_mode = WAL");
};

/**
 * Opens a store file, creating it and its folder where needed. Write-ahead logging, so that readers hardly
 * ever wait; a commit is on disk when it is answered. A file that is a store already is opened without waiting for
 * who writes to it, and one that may only be read is read. `wait` is for how many milliseconds SQLite itself
 * waits for another connection: not at all for a writer, since it waits on the very thread that may have
 * to finish.
 * @throws DottedError `store-unavailable` or `store-version`.
 */
export const openConnection = (path: string, wait: number): Connection => {
  try {
    refuseFolder(path);
    mkdirSync(dirname(path), { recursive: true });
    const database = new Database(addressOf(path));
    database.exec("PRAGMA busy_timeout = 5000");
    if (!isReadOnly(path)) prepare(database, path);
    else if (!isReady(database)) migrate(database, path);
    database.exec("PRAGMA synchronous = FULL");
    database.exec("PRAGMA foreign_keys = ON");
    database.exec(`PRAGMA busy_timeout = ${wait}`);
    return database;
  } catch (error) {
    throw toStoreError(path, error);
  }
};
