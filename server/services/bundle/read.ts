import type { z } from "zod";
import { rowTables } from "../../../graph/csv/tables.ts";
import { DottedError, type Problem, saying, toldOf } from "../../../graph/errors.ts";
import type { InputFile } from "../../../graph/importers/importer.ts";
import type { WholeRecord } from "../../../graph/record/whole-record.ts";
import { sha256 } from "../../../graph/sha256.ts";
import { readImport } from "../read-import.ts";
import { checkRecord } from "./check.ts";
import { damageIn } from "./damage.ts";
import {
  bundleFormatSchema,
  bundleParts,
  bundleVersion,
  type Descriptor,
  descriptorName,
  descriptorSchema,
  folder,
  markSchema,
} from "./schema.ts";

export type Files = ReadonlyMap<string, Uint8Array>;

const jsonIn = (bytes: Uint8Array | undefined): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined; // no JSON, as the schema will say
  }
};

const damaged = (problems: readonly Problem[]): DottedError =>
  new DottedError(
    "bad-data",
    {
      en: "The bundle is damaged or cut off: nothing was imported.",
      fr: "L'archive est endommagée ou tronquée : rien n'a été importé.",
    },
    toldOf(problems),
  );

const fileMissing = { en: "the file is missing", fr: "le fichier manque" } as const;
const fileChanged = {
  en: "the file is not as it was written",
  fr: "le fichier n'est plus tel qu'il a été écrit",
} as const;

const partNames = Object.values(bundleParts).map(({ name }) => name);

/** Whether files are a bundle, be it one that is damaged: its descriptor says so, or tables lie beside a history. */
const isBundle = (files: Files): boolean => {
  const calledSo = bundleFormatSchema.safeParse(jsonIn(files.get(descriptorName))).success;
  return (
    calledSo || (files.has(`${folder}${rowTables.nodes.file}`) && partNames.some((name) => files.has(name)))
  );
};

/** Files of a bundle by their names in it; undefined where the files are no bundle. */
export const bundleIn = (files: readonly InputFile[]): Files | undefined => {
  const names = [descriptorName, ...partNames];
  const inside = files.flatMap((file) => {
    const own = names.find((name) => file.name === name || file.name.endsWith(`/${name}`));
    return own === undefined ? [] : [file.name.slice(0, -own.length)];
  });
  const bundles = [...new Set(inside)].map(
    (root): Files =>
      new Map(
        files
          .filter(({ name }) => name.startsWith(root))
          .map(({ name, bytes }) => [name.slice(root.length), bytes]),
      ),
  );
  return bundles.find(isBundle);
};

const checkVersion = (files: Files): void => {
  const json = jsonIn(files.get(descriptorName));
  const mark = markSchema.safeParse(json);
  if (!mark.success && !files.has(descriptorName))
    throw damaged([{ file: descriptorName, code: "missing-file", ...saying(fileMissing) }]);
  if (!mark.success) throw damaged(damageIn(descriptorName, mark.error, json));
  const { version } = mark.data;
  if (version > bundleVersion)
    throw new DottedError(
      "bad-data",
      `The bundle was written by a newer version of Dotted Line (bundles of version ${version}; this one reads ${bundleVersion}): nothing was imported.`,
    );
};

const checkFiles = (files: Files, { files: listed }: Descriptor): void => {
  const wrong = listed.flatMap(({ name, bytes, sha256: sum }): Problem[] => {
    const there = files.get(name);
    if (there === undefined) return [{ file: name, code: "missing-file", ...saying(fileMissing) }];
    if (there.length === bytes && sha256(there) === sum) return [];
    return [{ file: name, code: "changed-file", ...saying(fileChanged) }];
  });
  if (wrong.length > 0) throw damaged(wrong);
};

const part = <Schema extends z.ZodType>(
  files: Files,
  { name, schema }: { readonly name: string; readonly schema: Schema },
): z.output<Schema> => {
  const json = jsonIn(files.get(name));
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  throw damaged(damageIn(name, read.error, json));
};

/** The CSV files of the dataset that the descriptor lists: others in the folder are none of the bundle's. */
const tablesIn = (files: Files, { files: listed }: Descriptor): InputFile[] => {
  const names = new Set(listed.map(({ name }) => name));
  return [...files]
    .filter(([name]) => names.has(name) && name.startsWith(folder))
    .map(([name, bytes]) => ({ name, bytes }));
};

/** Throws DottedError bad-request where a bundle is wanted under another id than its own. */
export const checkAsked = (id: string, wanted: string | undefined): void => {
  if (wanted === undefined || wanted === "" || wanted === id) return;
  throw new DottedError("bad-request", `A bundle keeps its history under its own id: import it as "${id}".`);
};

/**
 * Reads a whole record out of a bundle. Throws bad-data with every file that is missing or not as it was written, and
 * with everything in which the files contradict each other.
 */
export const readBundle = (files: Files): WholeRecord => {
  checkVersion(files);
  const descriptor = part(files, { name: descriptorName, schema: descriptorSchema });
  checkFiles(files, descriptor);
  const { dataset } = readImport(tablesIn(files, descriptor));
  if (dataset.id !== descriptor.dataset)
    throw damaged([
      { file: descriptorName, code: "bad-value", message: `it is about "${descriptor.dataset}"` },
    ]);
  const { revision, changedAt, changedBy } = descriptor;
  const record = {
    dataset,
    revision,
    changedAt,
    changedBy,
    revisions: part(files, bundleParts.history),
    layers: part(files, bundleParts.layers),
    documents: part(files, bundleParts.documents),
  };
  checkRecord(record);
  return record;
};
