import { beginningOf, decodeAs, encodingOf } from "../../csv/decode.ts";
import { type CsvRow, parseCsvText } from "../../csv/parse.ts";
import { baseName, type InputFile } from "../importer.ts";

/** One row by the column names the series has used since 2010; a column a year lacks reads as empty. */
export type OrganogramRow = {
  readonly file: string;
  readonly row: number;
  /** Id of the source that the file is. */
  readonly source: string;
  readonly cell: (column: string) => string;
};

export type Half = "senior" | "junior";

export type OrganogramFile = {
  readonly half: Half;
  readonly file: string;
  readonly source: string;
  readonly rows: readonly OrganogramRow[];
};

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim().toLowerCase();

const marks: Readonly<Record<Half, string>> = {
  senior: "reports to senior post",
  junior: "reporting senior post",
};

/** Titles may stand above the header. */
const rowsAbove = 20;

const halfOf = ({ cells }: CsvRow): Half | undefined => {
  const names = new Set(cells.map(plain));
  if (names.has("post unique reference") && names.has(marks.senior)) return "senior";
  return names.has(marks.junior) ? "junior" : undefined;
};

/** The first rows of a file, or none where its beginning is no CSV. */
const firstRows = (file: InputFile): readonly CsvRow[] => {
  try {
    return parseCsvText(file.name, beginningOf(file.bytes, 64 * 1024), rowsAbove);
  } catch {
    return [];
  }
};

/** Which half of an organogram a file is, by its header; undefined for anything else. */
export const organogramHalf = (file: InputFile): Half | undefined =>
  firstRows(file)
    .map(halfOf)
    .find((half) => half !== undefined);

/** The names of a file's columns, from the row that most looks like a header: for who asks what a file is. */
export const columnsIn = (file: InputFile): readonly string[] =>
  firstRows(file)
    .map(({ cells }) => cells.map(plain).filter((cell) => cell !== ""))
    .reduce((best, cells) => (cells.length > best.length ? cells : best), []);

/**
 * Reads one file of the series into rows, below its header.
 * @throws DottedError `bad-data` where it is no CSV.
 */
export const readOrganogram = (input: InputFile, half: Half, source: string): OrganogramFile => {
  const file = baseName(input);
  const all = parseCsvText(file, decodeAs(encodingOf(input.bytes), input.bytes));
  const header = all.findIndex((row) => halfOf(row) === half);
  const names = (all[header]?.cells ?? []).map(plain);
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = all.slice(header + 1).map(
    ({ row, cells }): OrganogramRow => ({
      file,
      row,
      source,
      cell: (column) => (cells[places.get(column) ?? -1] ?? "").trim(),
    }),
  );
  return { half, file, source, rows };
};
