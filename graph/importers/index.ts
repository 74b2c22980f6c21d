import { DottedError } from "../errors.ts";
import { csvFolder } from "./csv-folder/index.ts";
import type { Imported, Importer, ImportOptions, InputFile } from "./importer.ts";
import { orgTurtle } from "./org-turtle/index.ts";
import { popolo } from "./popolo/index.ts";
import { ukOrganogram } from "./uk-organogram/index.ts";

/** Every format that can be read; the first that recognizes the files reads them. */
export const importers: readonly Importer[] = [csvFolder, ukOrganogram, orgTurtle, popolo];

/**
 * Reads files of any known format, picked by their content.
 * Throws bad-data: `unknown-format`, or whatever problems the format's importer finds, all of them.
 */
export const importFiles = (files: readonly InputFile[], options: ImportOptions = {}): Imported => {
  const importer = importers.find((candidate) => candidate.recognizes(files));
  if (importer !== undefined) return importer.read(files, options);
  const known = importers.map(({ title }) => title.en).join("; ");
  throw new DottedError("bad-data", "These files are in no format that can be read.", [
    { code: "unknown-format", message: `known formats: ${known}`, file: files[0]?.name },
  ]);
};
