import type { CellValue } from "read-excel-file/node";
import type { Look } from "./look.ts";

export type WorkbookValues = (CellValue | null)[][];

const day = 86_400_000;
/** Spreadsheet programs count the days before this one differently, since 1900 was no leap year. */
const firstSure = Date.UTC(1900, 2, 1);
const firstDay = Date.UTC(1899, 11, 31);
/** Times of day alone are counted from the day before the first. */
const firstTime = firstDay - day;
const behindLast = Date.UTC(10_000, 0, 1);

const isBeyond = (time: number): boolean => !(time >= firstTime && time < behindLast);

/** Whether a cell is a number of days that is no day of a spreadsheet's calendar, which shows it as `####`. */
export const isNoDay = (value: CellValue | null): boolean =>
  value instanceof Date && isBeyond(value.getTime());

/** A day as ISO writes it, a time of day alone as such; as spreadsheets show it where it is beyond their calendar. */
const dateText = (date: Date): string => {
  const time = date.getTime();
  if (isBeyond(time)) return "####";
  const iso = new Date(Math.round(time / 1000) * 1000).toISOString();
  if (time < firstDay) return iso.slice(11, 16);
  return time % day === 0 ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ");
};

/** A cell as text: a day as ISO writes it, a number without the marks of a country. */
export const workbookCellText = (value: CellValue | null | undefined): string => {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? dateText(value) : String(value);
};

/** Whether a cell is a date that programs disagree about. */
export const isUnsure = (value: CellValue | null): boolean =>
  value instanceof Date && value.getTime() < firstSure && value.getTime() >= firstDay;

/** Puts into every row of cells merged downwards what stands in the first. Gives how many cells were filled. */
export const fillMerged = (values: WorkbookValues, { merged }: Look): number => {
  let filled = 0;
  for (const { row, column, rows } of merged) {
    const value = values[row - 1]?.[column - 1] ?? null;
    for (const cells of value === null ? [] : values.slice(row, row + rows)) {
      if (cells.length < column) continue;
      cells[column - 1] = value;
      filled++;
    }
  }
  return filled;
};
