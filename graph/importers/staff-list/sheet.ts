import { beginningOf, decodeAs, encodingOf } from "../../csv/decode.ts";
import { type CsvRow, parseCsvText } from "../../csv/parse.ts";
import { baseName, type InputFile } from "../importer.ts";
import { directoryRows } from "./directory.ts";

/** A table of a file: its header, and the rows below with the numbers a spreadsheet gives them. */
export type StaffSheet = {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
};

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
export const sheetRows = (file: InputFile): CsvRow[] => {
  const content = decodeAs(encodingOf(file.bytes), file.bytes);
  return directoryRows(content) ?? parseCsvText(baseName(file), content);
};

/** The first rows, quickly: for a look at what a file is. */
export const firstRowsOf = (file: InputFile): CsvRow[] => {
  const head = beginningOf(file.bytes, 64 * 1024);
  return /^\s*[[{#]|^\s*(version|dn):/.test(head) ? sheetRows(file) : parseCsvText(baseName(file), head, 40);
};
