import { accessSync, constants, statSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { DottedError } from "../../errors.ts";

const found = (path: string) => statSync(path, { throwIfNoEntry: false });

const mayWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Throws DottedError store-unavailable for a folder, of which SQLite only says that it cannot be opened. */
export const refuseFolder = (path: string): void => {
  if (found(path)?.isDirectory() === true)
    throw new DottedError("store-unavailable", `${path} is a folder; a store is a file: name one in it.`);
};

/** Whether a store is there that may be read and not written to: neither the file, nor a log beside it. */
export const isReadOnly = (path: string): boolean =>
  found(path) !== undefined && !(mayWrite(path) && mayWrite(dirname(path)));

/**
 * How SQLite is told of a file. One that may only be read is opened as one that does not change, since anything else
 * needs a log beside it; unless a log is there, in which its last rows may be.
 */
export const addressOf = (path: string): string => {
  const hasLog = (found(`${path}-wal`)?.size ?? 0) > 0;
  return isReadOnly(path) && !hasLog ? `${pathToFileURL(path).href}?immutable=1` : path;
};

/**
 * Watches that the file of a store stays the one that was opened: what is written to a file that was deleted is lost.
 * The answer throws DottedError store-unavailable.
 */
export const watchFile = (path: string): (() => void) => {
  const opened = found(path);
  return () => {
    const now = found(path);
    if (now?.ino === opened?.ino && now?.dev === opened?.dev) return;
    const what = now === undefined ? "was deleted" : "was replaced by another";
    throw new DottedError("store-unavailable", `The file of the store ${path} ${what}: start again.`);
  };
};
