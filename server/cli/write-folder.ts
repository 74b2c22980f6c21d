import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { DottedError } from "../../graph/errors.ts";
import type { OutputFile } from "../../graph/exporters/csv-folder.ts";
import { isExport } from "../../graph/exporters/data-package.ts";

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** The names in a folder, undefined where there is none. Throws DottedError already-exists for what is no folder. */
const entriesOf = async (folder: string): Promise<string[] | undefined> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new DottedError(
      "already-exists",
      `${folder} is there and is no folder that can be read`,
      [],
      error,
    );
  }
};

/** Refuses to replace anything but an earlier export and nothing else: who wrote data by hand keeps it. */
const checkReplaceable = async (folder: string, names: readonly string[], ours: ReadonlySet<string>) => {
  const others = names.filter((name) => !ours.has(name));
  if (others.length > 0)
    throw new DottedError(
      "already-exists",
      `${folder} holds other files (${others.slice(0, 3).join(", ")} …)`,
    );
  const descriptor = await readFile(join(folder, "datapackage.json"), "utf8").catch(() => "");
  if (names.length > 0 && !isExport(descriptor))
    throw new DottedError(
      "already-exists",
      `${folder} holds data that is no earlier export; name another folder`,
    );
};

/** Puts a finished folder in the place of another, which comes back should that fail. */
const swap = async (finished: string, place: string): Promise<void> => {
  const old = `${finished}-old`;
  await rename(place, old);
  try {
    await rename(finished, place);
  } catch (error) {
    await rename(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
};

const writeAll = async (place: string, files: readonly OutputFile[], replacing: boolean): Promise<void> => {
  const beside = join(dirname(place), `.${basename(place)}-${randomBytes(6).toString("hex")}`);
  await mkdir(beside, { recursive: true });
  try {
    for (const { name, bytes } of files) await writeFile(join(beside, name), bytes);
    await (replacing ? swap(beside, place) : rename(beside, place));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
};

/**
 * Writes files as a folder, all or nothing: into a folder beside it first, then under its name. Replaces
 * an empty folder or an earlier export and nothing else.
 * Throws DottedError already-exists; bad-request where the place cannot be written.
 */
export const writeFolder = async (folder: string, files: readonly OutputFile[]): Promise<void> => {
  const place = resolve(folder);
  const names = await entriesOf(place);
  if (names !== undefined) await checkReplaceable(folder, names, new Set(files.map(({ name }) => name)));
  await writeAll(place, files, names !== undefined).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DottedError("bad-request", `${folder} cannot be written: ${reason}`, [], error);
  });
};
