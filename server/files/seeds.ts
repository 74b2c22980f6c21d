import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mapById } from "../../graph/by-id.ts";
import { DottedError } from "../../graph/errors.ts";
import { baseName, type InputFile } from "../../graph/importers/importer.ts";
import { importFiles } from "../../graph/importers/index.ts";
import type { DatasetSummary, Store } from "../../graph/store/store.ts";
import { readFiles } from "./read-files.ts";

/** The dataset that commands take when none is named. */
export const defaultSeed = "un-integrated-missions-2008";

const folder = fileURLToPath(new URL("../../seeds", import.meta.url));

const markOf = (files: readonly InputFile[]): string => {
  const hash = createHash("sha256");
  for (const { name, bytes } of files) hash.update(baseName({ name })).update("\0").update(bytes);
  return `seed ${hash.digest("hex").slice(0, 12)}`;
};

const wasRemoved = async (store: Store, id: string): Promise<boolean> =>
  (await store.audit({ dataset: id, limit: 1 })).some(({ action }) => action === "dataset.remove");

/** Whether to write a seed: never over what people wrote, nor after they removed it. */
const wanted = async (
  store: Store,
  id: string,
  mark: string,
  there: DatasetSummary | undefined,
): Promise<boolean> =>
  there === undefined
    ? !(await wasRemoved(store, id))
    : there.changedBy.startsWith("seed ") && there.changedBy !== mark;

const seedOne = async (store: Store, id: string, there: DatasetSummary | undefined): Promise<void> => {
  const files = await readFiles([join(folder, id)]);
  const mark = markOf(files);
  if (!(await wanted(store, id, mark, there))) return;
  const { dataset } = importFiles(files, { dataset: id });
  const write = { actor: mark, expected: there?.revision ?? 0, note: { kind: "import" as const } };
  await store.write(dataset, write).catch((error: unknown) => {
    // Another process was first: the seed is there, which is all that is wanted.
    if (!(error instanceof DottedError) || error.code !== "revision-conflict") throw error;
  });
};

/** Sees to it that the seeds are in a store as this version ships them, each a folder under `seeds/`. */
export const ensureSeeds = async (store: Store): Promise<void> => {
  if (store.readOnly === true) return;
  const there = mapById(await store.datasets());
  const entries = await readdir(folder, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isDirectory()))
    await seedOne(store, name, there.get(name));
};
