import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { DottedError } from "../../graph/errors.ts";
import type { InputFile } from "../../graph/importers/importer.ts";
import { whyUnread } from "../../graph/why-unread.ts";

const unreadable =
  (path: string) =>
  (cause: unknown): never => {
    throw new DottedError("bad-request", whyUnread(path, cause), [], cause);
  };

type Found = { readonly path: string; readonly name: string };

/** A file, or the files in a folder: these keep the folder's name, so that files of two folders can be told apart. */
const filesAt = async (path: string): Promise<Found[]> => {
  const found = await stat(path).catch(unreadable(path));
  if (!found.isDirectory()) return [{ path, name: basename(path) }];
  const entries = await readdir(path, { withFileTypes: true }).catch(unreadable(path));
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map(({ name }) => ({ path: join(path, name), name: `${basename(resolve(path))}/${name}` }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
};

/** The files named, and the files in the folders named (not in folders within). Throws DottedError bad-request. */
export const readFiles = async (paths: readonly string[]): Promise<InputFile[]> => {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  return Promise.all(
    files.map(async ({ path, name }) => ({ name, bytes: await readFile(path).catch(unreadable(path)) })),
  );
};
