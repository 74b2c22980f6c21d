import type { CsvRow } from "../../csv/parse.ts";
import type { Problem } from "../../errors.ts";
import { committeeColumns } from "../committees/columns.ts";
import type { InputFile } from "../importer.ts";
import { headerScore } from "./guess.ts";
import { type StaffSheet, wholeSheet } from "./sheet.ts";

/** A list, without another table that stands below it on the same sheet. */
export type ListSheet = StaffSheet & { readonly below?: { readonly row: number; readonly rows: number } };

/** Known names of columns that make a row the header of another table. */
const leastNames = 2;

const filled = ({ cells }: CsvRow): string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== "");

/** Whether a row names columns: several known names, and no number. */
const namesColumns = (row: CsvRow): boolean => {
  const cells = filled(row);
  const known = Math.max(headerScore(cells), committeeColumns(cells).size);
  return known >= leastNames && known * 2 >= cells.length && !cells.some((cell) => /\d/.test(cell));
};

const isHeaderAgain = ({ header }: StaffSheet, { cells }: CsvRow): boolean =>
  header.every((name, column) => (cells[column] ?? "").replaceAll(/\s+/g, " ").trim() === name);

/**
 * The list of a file: its header where it is repeated is no post, and below an empty row the header of another table
 * ends it. Throws bad-data where the file is no table.
 */
export const listSheet = (file: InputFile): ListSheet => {
  const sheet = wholeSheet(file, headerScore);
  const rows = sheet.rows.filter((row) => !isHeaderAgain(sheet, row));
  const end = rows.findIndex((row, at) => {
    const before = rows[at - 1];
    return before !== undefined && row.row - before.row > 1 && namesColumns(row);
  });
  const first = rows[end];
  if (first === undefined) return { ...sheet, rows };
  return { ...sheet, rows: rows.slice(0, end), below: { row: first.row, rows: rows.length - end } };
};

/** What is told of another table below the list, which was not read. */
export const belowTold = ({ file, below }: ListSheet): Problem[] => {
  if (below === undefined) return [];
  const count = below.rows === 1 ? "its one row was" : `its ${below.rows} rows were`;
  const message = `another table begins here, below an empty row: ${count} not read; put it on a sheet of its own`;
  return [{ file, row: below.row, code: "table-below", message }];
};
