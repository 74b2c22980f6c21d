import { groupBy } from "../../group-by.ts";
import type { StaffSheet } from "./sheet.ts";

/** What sheets of one heading share: their column names, but for empty ones behind the last. */
export const headingOf = ({ header }: StaffSheet): string => header.join("\n").trimEnd();

/** Sheets of one heading as one, to be judged by the rows of all. */
const asOne = ([first, ...others]: readonly [StaffSheet, ...StaffSheet[]]): StaffSheet =>
  others.length === 0 ? first : { ...first, rows: [first, ...others].flatMap(({ rows }) => rows) };

/** Of each sheet the whole it is a part of: the parts of a staff list on several sheets have the same heading. */
export const wholesOf = (sheets: readonly StaffSheet[]): ReadonlyMap<StaffSheet, StaffSheet> =>
  new Map(
    [...groupBy(sheets, headingOf).values()].flatMap((alike) => {
      const whole = asOne(alike);
      return alike.map((sheet) => [sheet, whole] as const);
    }),
  );
