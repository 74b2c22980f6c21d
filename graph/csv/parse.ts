import { DottedError } from "../errors.ts";
import { decodeUtf8 } from "./decode.ts";
import { scanCsv } from "./scan.ts";

/** One record: its number as a spreadsheet counts it (the header is row 1) and its cells. */
export type CsvRow = { readonly row: number; readonly cells: readonly string[] };

/** What spreadsheets in some countries put first to say which mark parts their cells: `sep=;`. */
const announced = /^sep=(.)\r?\n/i;

/** Titles may stand above the header: it is taken for the first of these lines that has three cells or more. */
const linesLooked = 20;

/** Spreadsheets in many countries write `;` or a tab instead of a comma, databases a bar; the header shows which. */
export const delimiterOf = (text: string): string => {
  const lines = text.slice(0, 20_000).split(/\r\n?|\n/, linesLooked);
  const most = (line: string): readonly [string, number] =>
    [",", ";", "\t", "|"]
      .map((mark) => [mark, line.split(mark).length] as const)
      .reduce((best, one) => (one[1] > best[1] ? one : best));
  const [first = "", ...others] = lines;
  const header = [first, ...others].find((line) => most(line)[1] > 2) ?? first;
  return most(header)[0];
};

/**
 * Records of a CSV text. Takes any line ends, comma, semicolon, tab or bar, and a first line `sep=;`. Rows with nothing
 * in them are left out but counted; with `most`, only so many are read.
 * Throws bad-data: `bad-row` where quotation marks do not fit.
 */
export const parseCsvText = (file: string, text: string, most?: number): CsvRow[] => {
  const [first = "", mark] = announced.exec(text) ?? [];
  const body = text.slice(first.length);
  const above = mark === undefined ? 1 : 2;
  const { records, fault } = scanCsv(body, mark ?? delimiterOf(body), most);
  if (fault !== undefined)
    throw new DottedError("bad-data", `${file} cannot be read`, [
      { code: fault.code, message: fault.message, file, row: fault.record - 1 + above },
    ]);
  return records
    .map((cells, index) => ({ row: index + above, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
};

/** Records of a CSV file in UTF-8, as `parseCsvText` gives them. Throws bad-data also for `bad-encoding`. */
export const parseCsv = (file: string, bytes: Uint8Array): CsvRow[] =>
  parseCsvText(file, decodeUtf8(file, bytes));
