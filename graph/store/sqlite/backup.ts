import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { z } from "zod";
import { DottedError } from "../../errors.ts";
import { unusedId } from "../../text/slug.ts";
import { isBusy, openConnection, toStoreError } from "./connection.ts";
import { refuseFolder } from "./file.ts";
import { storeVersion } from "./schema.ts";

/** The files that SQLite keeps beside a store. */
const beside = ["-wal", "-shm", "-journal"] as const;

const refuse = (message: string): DottedError => new DottedError("store-unavailable", message);

const integritySchema = z.array(z.object({ integrity_check: z.literal("ok") })).length(1);

/** Checks that a file is a whole store of a version that is known, without writing to it. */
const checkStore = (path: string): void => {
  if (!existsSync(path)) throw new DottedError("not-found", `there is no file ${path}`);
  refuseFolder(path);
  const database = new Database(path, { readonly: true });
  try {
    const found = z
      .object({ user_version: z.number() })
      .parse(database.prepare("PRAGMA user_version").get()).user_version;
    if (found > storeVersion)
      throw new DottedError(
        "store-version",
        `The backup ${path} was made by a newer version of Dotted Line.`,
      );
    if (!integritySchema.safeParse(database.prepare("PRAGMA integrity_check").all()).success)
      throw refuse(`The backup ${path} is damaged: nothing was restored.`);
    const tables = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'dataset_rows'")
      .all();
    if (tables.length === 0) throw refuse(`The file ${path} is no backup of a store: nothing was restored.`);
  } catch (error) {
    if (error instanceof DottedError) throw error;
    throw refuse(`The file ${path} is no backup of a store, or is damaged: nothing was restored.`);
  } finally {
    database.close();
  }
};

/**
 * Writes a store as it stands into a new file, while it may be read and written: one moment of it, whole.
 * Throws DottedError already-exists where there is a file of that name, store-unavailable.
 */
export const backupSqlite = (path: string, target: string): void => {
  if (!existsSync(path)) throw new DottedError("not-found", `there is no store ${path}`);
  if (existsSync(target))
    throw new DottedError("already-exists", `${target} is there already: name another file`);
  const part = `${target}.part-${process.pid}`;
  const database = openConnection(path, 30_000);
  try {
    mkdirSync(dirname(target), { recursive: true });
    database.prepare("VACUUM INTO ?").run(part);
    checkStore(part);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error instanceof DottedError ? error : toStoreError(target, error);
  } finally {
    database.close();
  }
};

/** Throws DottedError where another program has a store open: leaving the log needs it alone, and writes it out. */
const checkAlone = (path: string): void => {
  const database = openConnection(path, 0);
  try {
    database.prepare("PRAGMA journal_mode = DELETE").get();
  } catch (error) {
    if (!isBusy(error)) throw toStoreError(path, error);
    throw refuse(`The store ${path} is in use: stop the server, and restore then.`);
  } finally {
    database.close();
  }
};

/** Keeps a store beside itself under a name that nothing has. Gives that name. */
const movedAside = (path: string): string => {
  const name = unusedId(`${path}.before-restore`, existsSync);
  renameSync(path, name);
  return name;
};

/**
 * Puts a backup in the place of a store, which is kept beside it under another name. Gives that name, undefined where
 * there was no store. Throws DottedError not-found, store-unavailable for what is damaged or no backup and for a store
 * that is in use, store-version.
 */
export const restoreSqlite = (backup: string, path: string): string | undefined => {
  checkStore(backup);
  const had = existsSync(path);
  if (had) checkAlone(path);
  const part = `${path}.part-${process.pid}`;
  let old: string | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(backup, part);
    if (had) old = movedAside(path);
    for (const ending of beside) rmSync(`${path}${ending}`, { force: true });
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    if (old !== undefined && !existsSync(path)) renameSync(old, path);
    throw toStoreError(path, error);
  }
  return old;
};
