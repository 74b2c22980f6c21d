import type { At } from "../shared/gather.ts";
import { type Who, whoIn } from "../shared/placeholders.ts";
import { type Mapping, type StaffField, staffFieldIds } from "./mapping.ts";
import type { StaffSheet } from "./sheet.ts";
import { isVacantTwice } from "./status.ts";

/** How the rows of one sheet are read: its file, its own words for fields of the model, and which cell has each field. */
type Layout = Required<Pick<At, "file" | "columns">> & {
  readonly places: { readonly [Field in StaffField]?: number };
};

/**
 * One row of a staff list, read by field instead of by column; it is the place in the files, too. A class, since a list
 * has a hundred thousand of them: functions of each row's own would take more room than what it says.
 */
export class StaffRow implements At {
  readonly row: number;
  readonly #layout: Layout;
  readonly #cells: readonly string[];
  #who: Who | undefined;

  constructor(row: number, cells: readonly string[], layout: Layout) {
    this.row = row;
    this.#cells = cells;
    this.#layout = layout;
  }

  get file(): string {
    return this.#layout.file;
  }

  get columns(): Readonly<Record<string, string>> {
    return this.#layout.columns;
  }

  /** What it says of a field; empty where it says nothing. */
  cell(field: StaffField): string {
    const place = this.#layout.places[field];
    return place === undefined ? "" : (this.#cells[place] ?? "");
  }

  /** What its cell for a person says; a family may be called Frei, but not where the status calls the post free, too. */
  who(): Who {
    this.#who ??= isVacantTwice(this.cell("status"), this.cell("person"))
      ? "vacant"
      : whoIn(this.cell("person"));
    return this.#who;
  }
}

/** How the model calls what the list has its own headers for: so that a fault names the reader's column. */
const modelFields = (columns: Mapping["columns"]): Readonly<Record<string, string>> => {
  const named = {
    name: columns.title,
    classification: columns.grade,
    fte: columns.fte,
    since: columns.since,
    until: columns.until,
  };
  return Object.fromEntries(
    Object.entries(named).flatMap(([field, header]) => (header === undefined ? [] : [[field, header]])),
  );
};

/** Headers that a mapping names and a sheet lacks. */
export const missingIn = (sheet: StaffSheet, { columns }: Mapping): string[] =>
  Object.values(columns).filter((header) => !sheet.header.includes(header));

/** The rows of a sheet that say anything, by field. */
export const entriesOf = (sheet: StaffSheet, { columns }: Mapping): StaffRow[] => {
  const places: { [Field in StaffField]?: number } = {};
  const read: number[] = [];
  for (const field of staffFieldIds) {
    const column = sheet.header.indexOf(columns[field] ?? "\u0000");
    if (column >= 0) places[field] = read.push(column) - 1;
  }
  const layout = { file: sheet.file, columns: modelFields(columns), places };
  return sheet.rows.map(
    ({ row, cells }) =>
      new StaffRow(
        row,
        read.map((column) => (cells[column] ?? "").trim()),
        layout,
      ),
  );
};
