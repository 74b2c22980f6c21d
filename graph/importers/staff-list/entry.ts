import { once } from "../../memo.ts";
import type { At } from "../shared/gather.ts";
import { type Who, whoIn } from "../shared/placeholders.ts";
import { type Mapping, type StaffField, staffFieldIds } from "./mapping.ts";
import type { StaffSheet } from "./sheet.ts";

/** One row of a staff list, read by field instead of by column. */
export type StaffRow = {
  readonly row: number;
  readonly at: At;
  readonly cell: (field: StaffField) => string;
  /** What its cell for a person says. */
  readonly who: () => Who;
};

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
  const names = modelFields(columns);
  const places: { [Field in StaffField]?: number } = {};
  for (const field of staffFieldIds) {
    const place = sheet.header.indexOf(columns[field] ?? "\u0000");
    if (place >= 0) places[field] = place;
  }
  return sheet.rows.map(({ row, cells }) => {
    const cell = (field: StaffField): string => {
      const place = places[field];
      return place === undefined ? "" : (cells[place] ?? "").trim();
    };
    const at = { file: sheet.file, row, columns: names };
    return { row, at, cell, who: once(() => whoIn(cell("person"))) };
  });
};
