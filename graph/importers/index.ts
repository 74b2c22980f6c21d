import { z } from "zod";
import { DottedError, type Problem, saidIn, saying, toldOf } from "../errors.ts";
import { binaryForm } from "./binary-forms.ts";
import { csvFolder } from "./csv-folder/index.ts";
import { gexfImporter, graphmlImporter } from "./graph-file/index.ts";
import {
  type Imported,
  type Importer,
  type ImportOptions,
  type InputFile,
  importRefused,
} from "./importer.ts";
import { onRecord } from "./on-record/index.ts";
import { orgTurtle } from "./org-turtle/index.ts";
import { popolo } from "./popolo/index.ts";
import { raci } from "./raci/index.ts";
import { encodingFaults } from "./shared/encoding.ts";
import { staffList } from "./staff-list/index.ts";
import type { Mapping } from "./staff-list/mapping.ts";
import { ukOrganogram } from "./uk-organogram/index.ts";
import { whatItIs } from "./what-it-is.ts";

/** Every format that can be read; the first that recognizes the files reads them. */
export const importers: readonly Importer[] = [
  csvFolder,
  ukOrganogram,
  orgTurtle,
  popolo,
  graphmlImporter,
  gexfImporter,
  raci,
  staffList,
];

/** Bytes of one file, some five times those of the largest organization that is known; a text takes several times as much to read. */
const longest = 128_000_000;

const checkSizes = (files: readonly InputFile[]): void => {
  const large = files.find(({ bytes }) => bytes.length > longest);
  if (large !== undefined)
    throw new DottedError("too-large", `${large.name} holds more than ${longest / 1_000_000} MB`);
};

/** Two files of one name: one would stand for both. */
const checkNames = (files: readonly InputFile[]): void => {
  const seen = new Set<string>();
  const repeated = files.filter(({ name }) => seen.size === seen.add(name).size);
  if (repeated.length > 0)
    throw importRefused(
      repeated.map((file) => ({
        code: "repeated-file",
        ...saying({
          en: "there are two files of this name: import their folders, or one after the other",
          fr: "il y a deux fichiers de ce nom : importez leurs dossiers, ou l'un après l'autre",
        }),
        file: file.name,
      })),
    );
};

/** What is to be told of the letters of files that an importer takes in any encoding. */
const lettersTold = (files: readonly InputFile[], importer: Importer): Problem[] =>
  importer === csvFolder
    ? []
    : files.filter(({ bytes }) => binaryForm(bytes) === undefined).flatMap(encodingFaults);

/** A refusal of files with what was told of them before: the list that somebody misses may be on a hidden sheet. */
const refusedWith = (error: unknown, told: readonly Problem[]): unknown => {
  if (!(error instanceof DottedError) || told.length === 0) return error;
  return new DottedError(error.code, saidIn(error), toldOf([...error.problems, ...told]), error.cause);
};

/** What an importer did not foresee is still a fault of the data, not of the program. */
const toldError = (error: unknown): unknown => {
  if (error instanceof z.ZodError)
    return importRefused(
      error.issues.map(({ message, path }) => ({ code: "bad-value", message, field: path.join(".") })),
    );
  if (error instanceof RangeError)
    return new DottedError("bad-data", "The data is nested too deeply to be read.", [], error);
  return error;
};

/** Who would read files: the first that recognizes them, and for a mapping who reads by one. */
export const importerOf = (
  files: readonly InputFile[],
  { mapping, beside }: Pick<ImportOptions, "mapping" | "beside"> = {},
): Importer | undefined => {
  if (mapping !== undefined && !namesNoColumn(mapping)) return staffList;
  // a staff list may have the columns of a sheet of committees, and none those of a matrix
  const sheets = beside === undefined ? undefined : onRecord(beside);
  const candidates = sheets === undefined ? importers : [sheets.matrices, ...importers, sheets.committees];
  return candidates.find((candidate) => candidate.recognizes(files));
};

/** Whether a mapping leaves columns to the format and says only what its lines are, as for a published organogram. */
const namesNoColumn = ({ columns }: Mapping): boolean => Object.keys(columns).length === 0;

/**
 * Reads files of any known format, picked by their content. Throws bad-data: `unknown-format` with what each file is,
 * or whatever problems the format's importer finds, all of them; too-large for a file that cannot be held.
 */
export const importFiles = (
  files: readonly InputFile[],
  options: ImportOptions = {},
): Imported & { readonly importer: string } => {
  checkSizes(files);
  checkNames(files);
  const before = files.flatMap(({ told = [] }) => told);
  try {
    const importer = importerOf(files, options);
    if (importer !== undefined) {
      const { dataset, warnings } = importer.read(files, options);
      const told = toldOf([...before, ...lettersTold(files, importer), ...warnings]);
      return { dataset, warnings: told, importer: importer.id };
    }
  } catch (error) {
    throw refusedWith(toldError(error), before);
  }
  const known = {
    en: importers.map(({ title }) => title.en).join("; "),
    fr: importers.map(({ title }) => title.fr).join(" ; "),
  };
  const problems = [...before, ...whatItIs(files, known)];
  const words = {
    en: "These files are in no format that can be read.",
    fr: "Ces fichiers ne sont dans aucun format que l'on sache lire.",
  };
  throw new DottedError("bad-data", words, problems);
};
