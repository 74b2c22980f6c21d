import type { CsvRow } from "../../csv/parse.ts";

/** What a row says in a column. */
export const matrixCell = ({ cells }: CsvRow, column: number | undefined): string =>
  column === undefined ? "" : (cells[column] ?? "").trim();
