import { beginningOf, decodeAs, encodingOf } from "../../csv/decode.ts";
import { type CsvRow, parseCsvText } from "../../csv/parse.ts";
import { type InputFile, knownName } from "../importer.ts";
import { directoryTable } from "./directory.ts";
import type { DirectoryPage } from "./pages.ts";

/** A table of a file: its header, and the rows below with the numbers a spreadsheet gives them. */
export type StaffSheet = {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Columns that are read within another, which was made of them. */
  readonly parts?: readonly string[];
  /** What a directory's export says of the list it is a page of. */
  readonly page?: DirectoryPage | undefined;
};

/** What a column says, but for empty cells. */
export const valuesIn = ({ rows }: StaffSheet, column: number): string[] =>
  rows.map(({ cells }) => (cells[column] ?? "").trim()).filter((cell) => cell !== "");

/** Titles may stand above the header. */
const rowsAbove = 20;

/** The row that most of all looks like a header, by `score`; the first of those alike. */
const headerIn = (rows: readonly CsvRow[], score: (cells: readonly string[]) => number): number =>
  rows
    .slice(0, rowsAbove)
    .map(({ cells }) => score(cells))
    .reduce((best, one, at, all) => (one > (all[best] ?? 0) ? at : best), 0);

/** The table in rows: what stands above the row that scores best as a header is left out. */
export const sheetOf = (
  file: string,
  rows: readonly CsvRow[],
  score: (cells: readonly string[]) => number,
): StaffSheet => {
  const at = headerIn(rows, score);
  const header = (rows[at]?.cells ?? []).map((cell) => cell.replaceAll(/\s+/g, " ").trim());
  return { file, header, rows: rows.slice(at + 1) };
};

/** Rows of a list of people: of a directory's export, or of a CSV file in any encoding. Throws bad-data where it is neither. */
const tableOf = (file: InputFile): { readonly rows: CsvRow[]; readonly page?: DirectoryPage | undefined } => {
  const content = decodeAs(encodingOf(file.bytes), file.bytes);
  return directoryTable(content) ?? { rows: parseCsvText(knownName(file), content) };
};

/** The rows of a file. Throws bad-data where it is no table. */
export const sheetRows = (file: InputFile): CsvRow[] => tableOf(file).rows;

/** The table of a whole file. Throws bad-data where it is none. */
export const wholeSheet = (file: InputFile, score: (cells: readonly string[]) => number): StaffSheet => {
  const { rows, page } = tableOf(file);
  return { ...sheetOf(knownName(file), rows, score), page };
};

/** The first rows, quickly: for a look at what a file is. */
export const firstRowsOf = (file: InputFile): CsvRow[] => {
  const head = beginningOf(file.bytes, 64 * 1024);
  return /^\s*[[{#]|^\s*(version|dn):/.test(head) ? sheetRows(file) : parseCsvText(knownName(file), head, 40);
};
