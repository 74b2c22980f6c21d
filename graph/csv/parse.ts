import { CsvError, parse } from "csv-parse/sync";
import { DottedError } from "../errors.ts";
import { decodeUtf8 } from "./decode.ts";

/** One record: its number as a spreadsheet counts it (the header is row 1) and its cells. */
export type Row = { readonly row: number; readonly cells: readonly string[] };

/** Spreadsheets in many countries write `;` or a tab instead of a comma; the header shows which. */
const delimiterOf = (text: string): string => {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (mark: string): number => header.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

const options = {
  relax_column_count: true,
  record_delimiter: ["\r\n", "\n", "\r"],
};

const toProblem = (file: string, error: unknown): DottedError => {
  if (!(error instanceof CsvError)) throw error;
  const row = typeof error.records === "number" ? error.records + 1 : undefined;
  const reason =
    error.code === "CSV_QUOTE_NOT_CLOSED" ? "a quotation mark is opened and never closed" : error.message;
  return new DottedError("bad-data", `${file} cannot be read`, [
    { code: "bad-row", message: reason, file, row },
  ]);
};

/**
 * Records of a CSV file with a header. Reads UTF-8 with or without a byte order mark, any line ends,
 * comma, semicolon or tab. Rows with nothing in them are left out but counted.
 * Throws bad-data: `bad-encoding`, `bad-row` where quotation marks do not fit.
 */
export const parseCsv = (file: string, bytes: Uint8Array): Row[] => {
  const text = decodeUtf8(file, bytes);
  try {
    const records: string[][] = parse(text, { ...options, delimiter: delimiterOf(text) });
    return records
      .map((cells, index) => ({ row: index + 1, cells }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
  } catch (error) {
    throw toProblem(file, error);
  }
};
