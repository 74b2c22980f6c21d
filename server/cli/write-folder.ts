import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { DottedError } from "../../graph/errors.ts";
import type { OutputFile } from "../../graph/exporters/csv-folder.ts";

const entriesOf = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/**
 * Writes files as a folder, all or nothing: into a folder beside it first, then under its name. A folder
 * that holds anything else than these files is left alone. Throws DottedError already-exists.
 */
export const writeFolder = async (folder: string, files: readonly OutputFile[]): Promise<void> => {
  const place = resolve(folder);
  const ours = new Set(files.map(({ name }) => name));
  const others = (await entriesOf(place)).filter((name) => !ours.has(name));
  if (others.length > 0)
    throw new DottedError(
      "already-exists",
      `${folder} holds other files (${others.slice(0, 3).join(", ")} …)`,
    );
  const beside = `${place}.part-${process.pid}`;
  try {
    await mkdir(beside, { recursive: true });
    for (const { name, bytes } of files) await writeFile(join(beside, name), bytes);
    await rm(place, { recursive: true, force: true });
    await rename(beside, place);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
};
