import { DottedError, type Problem } from "../../errors.ts";
import { slug } from "../../text/slug.ts";
import { baseName, type Importer, type ImportOptions, type InputFile } from "../importer.ts";
import { drawMatrices } from "../raci/draw-matrices.ts";
import { looksLikeMatrix } from "../raci/matrix.ts";
import type { Gather } from "../shared/gather.ts";
import { headerOf, stemOf } from "../shared/header.ts";
import { idGiver } from "../shared/id-giver.ts";
import { buildStaffLists, type MappedSheet } from "./build.ts";
import { missingIn } from "./entry.ts";
import { type Guess, guessMapping, headerScore } from "./guess.ts";
import type { Mapping } from "./mapping.ts";
import { firstRowsOf, type StaffSheet, sheetOf, sheetRows } from "./sheet.ts";

/** Fields a header has to be known for before a file is taken for a staff list at all. */
const leastFields = 3;

const firstSheet = (file: InputFile): StaffSheet | undefined => {
  try {
    return sheetOf(baseName(file), firstRowsOf(file), headerScore);
  } catch (error) {
    if (error instanceof DottedError) return undefined; // no table at all
    throw error;
  }
};

const looksLikeStaff = (file: InputFile): boolean => {
  const sheet = firstSheet(file);
  if (sheet === undefined || headerScore(sheet.header) < leastFields) return false;
  return guessMapping(sheet).mapping.columns.superior !== undefined;
};

const wholeSheet = (file: InputFile): StaffSheet => sheetOf(baseName(file), sheetRows(file), headerScore);

/** The mapping that the files of a staff list seem to have; undefined where none of them is one. */
export const guessIn = (files: readonly InputFile[]): Guess | undefined => {
  const file = files.find(looksLikeStaff);
  return file === undefined ? undefined : guessMapping(wholeSheet(file));
};

const guessTold = (file: string, { mapping, doubts }: Guess): Problem[] => [
  ...doubts.map(({ en }) => ({ file, code: "unsure-mapping", message: en })),
  ...Object.entries(mapping.columns).map(([field, column]) => ({
    file,
    field: column,
    code: "guessed-column",
    message: `taken for: ${field}`,
  })),
];

const unsure = (file: string, guess: Guess): DottedError =>
  new DottedError(
    "bad-data",
    `What the columns of ${file} say is not sure: write the mapping down (--write-mapping FILE), correct it and give it (--mapping FILE).`,
    guessTold(file, guess),
  );

/** The mapping of a sheet: the given one where its columns are there, else the guess, where it can be relied on. */
const mappingOf = (sheet: StaffSheet, given: Mapping | undefined): Mapping => {
  if (given === undefined) {
    const guess = guessMapping(sheet);
    if (guess.doubts.length > 0) throw unsure(sheet.file, guess);
    return guess.mapping;
  }
  const missing = missingIn(sheet, given);
  if (missing.length === 0) return given;
  throw new DottedError(
    "bad-data",
    `The mapping names columns that ${sheet.file} does not have.`,
    missing.map((field) => ({
      file: sheet.file,
      field,
      code: "missing-column",
      message: `there is no such column; there are: ${sheet.header.join(", ")}`,
    })),
  );
};

const hasColumns = (file: InputFile, mapping: Mapping): boolean => {
  const sheet = firstSheet(file);
  return sheet !== undefined && missingIn(sheet, mapping).length === 0;
};

/** The files that are staff lists: with a mapping those that have its columns, and all of them where none has. */
const listsIn = (files: readonly InputFile[], { mapping }: ImportOptions): readonly InputFile[] => {
  if (mapping === undefined) return files.filter(looksLikeStaff);
  const lists = files.filter((file) => hasColumns(file, mapping));
  return lists.length === 0 ? files : lists;
};

const sheetsOf = (files: readonly InputFile[], { mapping }: ImportOptions): MappedSheet[] => {
  const give = idGiver();
  return files.map((file) => {
    const sheet = wholeSheet(file);
    return { sheet, mapping: mappingOf(sheet, mapping), source: give(file.name, slug(sheet.file, 180)) };
  });
};

/** Columns that are read and share their header with another, which is not read. */
const warnOfRepeated = ({ file, header }: StaffSheet, { columns }: Mapping, warn: Gather["warn"]): void => {
  for (const column of new Set(Object.values(columns)))
    if (header.indexOf(column) !== header.lastIndexOf(column))
      warn(
        { file },
        column,
        "repeated-column",
        `several columns are called "${column}": the first was read, the others were not; give each its own name`,
      );
};

/**
 * A staff list of any make: a table whose columns say of each post who holds it and to whom it answers. Columns are
 * known by their headers and contents, or by a mapping. RACI sheets that come with it are about its posts.
 */
export const staffList: Importer = {
  id: "staff-list",
  title: {
    en: "staff list (CSV or XLSX with a column for the superior)",
    fr: "liste du personnel (CSV ou XLSX avec une colonne pour le supérieur)",
  },
  recognizes: (files) => files.some(looksLikeStaff),
  read: (files, options) => {
    const lists = listsIn(files, options);
    const header = headerOf(lists[0] === undefined ? "" : stemOf(lists[0]), options);
    const sheets = sheetsOf(lists, options);
    const { gathered, give, coverage } = buildStaffLists(sheets);
    for (const { sheet, mapping } of sheets) warnOfRepeated(sheet, mapping, gathered.warn);
    const others = files.filter((one) => !lists.includes(one));
    const matrices = others.filter(looksLikeMatrix);
    const drawn = drawMatrices(matrices, gathered, give);
    for (const file of others.filter((one) => !matrices.includes(one)))
      gathered.warn(
        { file: baseName(file) },
        undefined,
        "unread-file",
        "the table is neither a staff list nor a RACI sheet, and was not read",
      );
    return gathered.finish({
      ...header,
      sources: [
        ...sheets.map(({ sheet, source }) => ({
          id: source,
          title: `Staff list (${sheet.file})`,
          short: sheet.file,
        })),
        ...drawn.sources,
      ],
      coverage: [...coverage, ...drawn.coverage],
      recommendations: [],
      patches: [],
    });
  },
};
