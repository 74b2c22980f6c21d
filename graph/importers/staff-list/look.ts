import { DottedError } from "../../errors.ts";
import type { Words } from "../../vocabulary.ts";
import { readAs } from "../committees/look.ts";
import { committeeSheetIn, looksLikeCommittees } from "../committees/sheet.ts";
import type { InputFile } from "../importer.ts";
import { isByRow } from "./doubts.ts";
import { guessMapping } from "./guess.ts";
import { likeness } from "./likeness.ts";
import { listSheet } from "./list-sheet.ts";
import { type Mapping, mappingSchema, type StaffField, type Sureness, staffFieldIds } from "./mapping.ts";
import { type GuessedColumns, isReliable, referenceOf } from "./references.ts";
import type { StaffSheet } from "./sheet.ts";
import { wholesOf } from "./together.ts";

/** One column of a table, with what it is taken for. */
export type ColumnLook = {
  readonly header: string;
  /** Its first values that differ. */
  readonly samples: readonly string[];
  readonly field?: StaffField | undefined;
  readonly sure?: Sureness | undefined;
  /** What it says, in a table that no mapping is for. */
  readonly as?: Words | undefined;
};

/** A table as it is before it is read: what each column is taken for, and what speaks against relying on that. */
export type TableLook = {
  readonly file: string;
  readonly rows: number;
  /** Whether it is another table than a staff list, whose columns are known by their headers alone. */
  readonly beside?: boolean | undefined;
  readonly columns: readonly ColumnLook[];
  readonly mapping: Mapping;
  readonly doubts: readonly Words[];
};

const samplesShown = 3;

const samplesOf = ({ rows }: StaffSheet, column: number): string[] => {
  const samples = new Set<string>();
  for (const { cells } of rows) {
    const value = (cells[column] ?? "").trim();
    if (value !== "") samples.add(value);
    if (samples.size === samplesShown) break;
  }
  return [...samples];
};

const columnsOf = (sheet: StaffSheet, { columns }: Mapping): GuessedColumns =>
  new Map(
    staffFieldIds.flatMap((field): [StaffField, number][] => {
      const at = sheet.header.indexOf(columns[field] ?? "\u0000");
      return at < 0 ? [] : [[field, at]];
    }),
  );

const sureOf = (sheet: StaffSheet, field: StaffField, at: number, columns: GuessedColumns): Sureness => {
  const named = field === "superior" || field === "second";
  const resolved = named ? referenceOf(sheet, at, columns) : undefined;
  if (resolved !== undefined && (!isReliable(resolved) || isByRow(sheet, at, resolved))) return "doubtful";
  return likeness(sheet.header[at] ?? "", field) > 20 ? "sure" : "likely";
};

/** A table as what it is taken for by all tables of its heading. */
const lookAt = (sheet: StaffSheet, whole: StaffSheet, given: Mapping | undefined): TableLook => {
  const { mapping, doubts } = given === undefined ? guessMapping(whole) : { mapping: given, doubts: [] };
  const columns = columnsOf(sheet, mapping);
  const fields = new Map([...columns].map(([field, at]) => [at, field]));
  return {
    file: sheet.file,
    rows: sheet.rows.length,
    mapping,
    doubts,
    columns: sheet.header.map((header, at) => {
      const field = fields.get(at);
      const sure = field === undefined || given !== undefined ? undefined : sureOf(whole, field, at, columns);
      return { header, samples: samplesOf(sheet, at), field, sure };
    }),
  };
};

/** Columns a table has at least to be one. */
const leastColumns = 2;

const tableOf = (file: InputFile): StaffSheet[] => {
  try {
    const sheet = listSheet(file);
    return sheet.header.filter((cell) => cell !== "").length < leastColumns ? [] : [sheet];
  } catch (error) {
    if (error instanceof DottedError) return []; // no table at all
    throw error;
  }
};

const committeesOf = (file: InputFile): TableLook[] => {
  const sheet = looksLikeCommittees(file) ? committeeSheetIn(file) : undefined;
  if (sheet === undefined) return [];
  const columns = sheet.header.map((header, at) => ({
    header,
    samples: samplesOf(sheet, at),
    as: readAs(sheet, at),
  }));
  const mapping = mappingSchema.parse({ columns: {} });
  return [{ file: sheet.file, rows: sheet.rows.length, beside: true, columns, mapping, doubts: [] }];
};

const isMapped = ({ columns }: TableLook): boolean =>
  columns.some(({ field }) => field === "title" || field === "person");

/** The tables in files that may be staff lists, by the mapping given or else by a guess for each of them; committees by theirs. */
export const tablesIn = (files: readonly InputFile[], given?: Mapping): TableLook[] => {
  const sheets = files.map((file) => ({ file, found: tableOf(file) }));
  const wholes = wholesOf(sheets.flatMap(({ found }) => found));
  return sheets.flatMap(({ file, found }) => {
    const staff = found.map((sheet) => lookAt(sheet, wholes.get(sheet) ?? sheet, given));
    const committees = staff.some(isMapped) ? [] : committeesOf(file);
    return committees.length > 0 ? committees : staff;
  });
};
