import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { DottedError } from "../graph/errors.ts";
import type { InputFile } from "../graph/importers/importer.ts";

const unreadable =
  (path: string) =>
  (cause: unknown): never => {
    throw new DottedError("bad-request", `${path} cannot be read`, [], cause);
  };

const filesAt = async (path: string): Promise<string[]> => {
  const found = await stat(path).catch(unreadable(path));
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true }).catch(unreadable(path));
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map(({ name }) => join(path, name))
    .sort();
};

/** The files named, and the files in the folders named (not in folders within). Throws DottedError bad-request. */
export const readFiles = async (paths: readonly string[]): Promise<InputFile[]> => {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  return Promise.all(
    files.map(async (path) => ({
      name: basename(path),
      bytes: await readFile(path).catch(unreadable(path)),
    })),
  );
};
