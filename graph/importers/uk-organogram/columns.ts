import { parseCsv } from "../../csv/parse.ts";
import type { Problem } from "../../errors.ts";
import { baseName, type InputFile } from "../importer.ts";

/** One row by the column names the series has used since 2010; a column a year lacks reads as empty. */
export type OrganogramRow = {
  readonly file: string;
  readonly row: number;
  readonly cell: (column: string) => string;
};

export type OrganogramFile = {
  readonly kind: "senior" | "junior";
  readonly file: string;
  readonly rows: readonly OrganogramRow[];
  readonly warnings: readonly Problem[];
};

const plain = (text: string): string => text.trim().toLowerCase();

const marks = { senior: "reports to senior post", junior: "reporting senior post" } as const;

const kindOf = (header: string): OrganogramFile["kind"] | undefined => {
  const text = plain(header);
  if (text.includes("post unique reference") && text.includes(marks.senior)) return "senior";
  return text.includes(marks.junior) ? "junior" : undefined;
};

/** Which half of an organogram a file is, by its header; undefined for anything else. */
export const organogramKind = (file: InputFile): OrganogramFile["kind"] | undefined =>
  kindOf(new TextDecoder("windows-1252").decode(file.bytes.subarray(0, 2_000)).split(/\r|\n/)[0] ?? "");

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Many departments saved these from a spreadsheet in its own code page: read as such, and said. */
const readable = (file: string, bytes: Uint8Array): { bytes: Uint8Array; warnings: Problem[] } => {
  if (isUtf8(bytes)) return { bytes, warnings: [] };
  const text = new TextDecoder("windows-1252").decode(bytes);
  const message = "the file is not UTF-8 and was read as Windows-1252; check accents and pound signs";
  return { bytes: new TextEncoder().encode(text), warnings: [{ file, code: "encoding-guessed", message }] };
};

/**
 * Reads one file of the series into rows.
 * @throws DottedError `bad-data` where it is no CSV.
 */
export const readOrganogram = (input: InputFile, kind: OrganogramFile["kind"]): OrganogramFile => {
  const file = baseName(input);
  const { bytes, warnings } = readable(file, input.bytes);
  const [header, ...body] = parseCsv(file, bytes);
  const places = new Map((header?.cells ?? []).map((name, place) => [plain(name), place]));
  const rows = body.map(
    ({ row, cells }): OrganogramRow => ({
      file,
      row,
      cell: (column) => (cells[places.get(column) ?? -1] ?? "").trim(),
    }),
  );
  return { kind, file, rows, warnings };
};
