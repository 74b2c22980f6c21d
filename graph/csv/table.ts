import { DottedError, type Problem } from "../errors.ts";
import type { Words } from "../vocabulary.ts";
import type { Column } from "./column.ts";
import { type CsvRow, parseCsv } from "./parse.ts";

/** A row by column name; columns the file does not have are simply not there. */
export type NamedRow = { readonly row: number; readonly cells: ReadonlyMap<string, string> };

/**
 * What could be read of one file. `whole` is false when the file as such is at fault, not single rows;
 * `unread` holds the ids of rows that do not fit the header.
 */
export type CsvTable = {
  readonly rows: readonly NamedRow[];
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
  readonly whole: boolean;
};

/** Longer than any real cell, and short enough that a stray file in a cell costs no time to refuse. */
const maxCell = 1_000_000;

const repeated = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.size === seen.add(name).size))];
};

const headerProblems = (file: string, names: readonly string[], columns: readonly Column[]): Problem[] => {
  const known = new Set(columns.map((column) => column.name));
  const at = (field: string, code: string, { en, fr }: Words): Problem => ({
    file,
    row: 1,
    field,
    code,
    message: en,
    fr,
  });
  return [
    ...columns
      .filter((column) => column.required && !names.includes(column.name))
      .map(({ name }) =>
        at(name, "missing-column", {
          en: `the column "${name}" is missing`,
          fr: `la colonne « ${name} » manque`,
        }),
      ),
    ...names
      .filter((name) => !known.has(name))
      .map((name) =>
        at(name, "unknown-column", {
          en: `there is no column "${name}"; known are ${[...known].join(", ")}`,
          fr: `il n'y a pas de colonne « ${name} » ; on connaît ${[...known].join(", ")}`,
        }),
      ),
    ...repeated(names).map((name) =>
      at(name, "repeated-column", {
        en: `the column "${name}" is there twice`,
        fr: `la colonne « ${name} » figure deux fois`,
      }),
    ),
  ];
};

/** Cells beyond the header may only be empty, as spreadsheets sometimes leave them. */
const raggedness = (cells: readonly string[], names: readonly string[]): Words | undefined => {
  const fits = cells.length >= names.length && cells.slice(names.length).every((cell) => cell === "");
  if (fits) return undefined;
  return {
    en: `it has ${cells.length} cells where the header has ${names.length}`,
    fr: `elle a ${cells.length} cellules, et l'en-tête ${names.length}`,
  };
};

const rowProblems = (file: string, { row, cells }: CsvRow, names: readonly string[]): Problem[] => {
  const ragged = raggedness(cells, names);
  if (ragged !== undefined) return [{ file, row, code: "bad-row", message: ragged.en, fr: ragged.fr }];
  return names
    .filter((_, index) => (cells[index]?.length ?? 0) > maxCell)
    .map((field) => ({
      file,
      row,
      field,
      code: "too-long",
      message: "the cell holds more than a million characters",
      fr: "la cellule contient plus d'un million de caractères",
    }));
};

const nameCells = ({ row, cells }: CsvRow, names: readonly string[]): NamedRow => ({
  row,
  cells: new Map(names.map((name, index) => [name, cells[index] ?? ""])),
});

const trimmed = (cells: readonly string[]): string[] => {
  const names = cells.map((cell) => cell.trim());
  return names.slice(0, names.findLastIndex((name) => name !== "") + 1);
};

const readBody = (
  file: string,
  body: readonly CsvRow[],
  names: readonly string[],
): Pick<CsvTable, "rows" | "unread" | "problems"> => {
  const read = body.map((row) => ({ row, problems: rowProblems(file, row, names) }));
  const idAt = names.indexOf("id");
  return {
    rows: read.filter(({ problems }) => problems.length === 0).map(({ row }) => nameCells(row, names)),
    unread: read
      .filter(({ problems }) => problems.length > 0)
      .map(({ row }) => row.cells[idAt]?.trim() ?? ""),
    problems: read.flatMap(({ problems }) => problems),
  };
};

/**
 * Reads a file into rows by column name, noting every column and row that does not fit. Where a
 * needed column is missing there are no rows, since each of them would only say so again.
 */
export const readTable = (file: string, bytes: Uint8Array, columns: readonly Column[]): CsvTable => {
  try {
    const [header, ...body] = parseCsv(file, bytes);
    const names = trimmed(header?.cells ?? []);
    const wrong = headerProblems(file, names, columns);
    const read = readBody(file, body, names);
    const rows = wrong.some(({ code }) => code === "missing-column") ? [] : read.rows;
    return { ...read, rows, problems: [...wrong, ...read.problems], whole: wrong.length === 0 };
  } catch (error) {
    if (!(error instanceof DottedError)) throw error;
    return { rows: [], unread: [], problems: error.problems, whole: false };
  }
};
