import type { CsvRow } from "../../csv/parse.ts";
import { DottedError } from "../../errors.ts";
import { type InputFile, knownName } from "../importer.ts";
import { firstRowsOf, type StaffSheet, sheetOf, sheetRows } from "../staff-list/sheet.ts";
import { type CommitteeColumns, type CommitteeField, committeeColumns } from "./columns.ts";
import { roleIn } from "./role.ts";

/** A table of committees with what its columns say. */
export type CommitteeSheet = StaffSheet & { readonly columns: CommitteeColumns };

const score = (cells: readonly string[]): number => committeeColumns(cells).size;

const cellIn = (columns: CommitteeColumns, { cells }: CsvRow, field: CommitteeField): string =>
  (cells[columns.get(field) ?? -1] ?? "").trim();

/** Whether the columns say who sits in what: a chair or members, or roles one of which is to chair. */
const saysWhoSits = ({ columns, rows }: CommitteeSheet): boolean =>
  columns.has("chair") ||
  (columns.has("members") && !columns.has("role")) ||
  (columns.has("members") && rows.some((row) => roleIn(cellIn(columns, row, "role")) === "chair"));

const committeesIn = (file: string, all: readonly CsvRow[]): CommitteeSheet | undefined => {
  const sheet = sheetOf(file, all, score);
  const found = { ...sheet, columns: committeeColumns(sheet.header) };
  return found.columns.has("committee") && saysWhoSits(found) ? found : undefined;
};

/** The committees of a file; undefined where it is of something else. Throws bad-data where it cannot be read at all. */
export const committeeSheetIn = (file: InputFile): CommitteeSheet | undefined =>
  committeesIn(knownName(file), sheetRows(file));

/** Whether the first rows of a file look like a sheet of committees. */
export const looksLikeCommittees = (file: InputFile): boolean => {
  try {
    return committeesIn(knownName(file), firstRowsOf(file)) !== undefined;
  } catch (error) {
    if (error instanceof DottedError) return false; // no table at all
    throw error;
  }
};

/** A row of a committee sheet, read by field; a row that names no committee goes on with the one above. */
export type CommitteeRow = {
  readonly row: number;
  readonly committee: string;
  /** Whether the name is that of a row above. */
  readonly goesOn: boolean;
  readonly cell: (field: CommitteeField) => string;
};

/** The rows that say anything of a committee. */
export const committeeRows = ({ columns, rows }: CommitteeSheet): CommitteeRow[] => {
  let committee = "";
  return rows.flatMap((row) => {
    const cell = (field: CommitteeField): string => cellIn(columns, row, field);
    const named = cell("committee");
    if (named !== "") committee = named;
    const isEmpty = [...columns.keys()].every((field) => cell(field) === "");
    return committee === "" || isEmpty ? [] : [{ row: row.row, committee, goesOn: named === "", cell }];
  });
};
