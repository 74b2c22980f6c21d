import { partialDateSchema } from "../../model/date.ts";
import { dateIn, dayOrderIn } from "../shared/dates.ts";
import type { Gather } from "../shared/gather.ts";
import type { StaffRow } from "./entry.ts";
import type { Mapping } from "./mapping.ts";

/** Reads a date of a row; undefined where there is none that can be read. */
export type ReadDate = (entry: StaffRow, field: "since" | "until") => string | undefined;

/** Reads the dates of a list in whatever way it writes them; one that cannot be read is left out and told. */
export const staffDates = (
  entries: readonly StaffRow[],
  { columns }: Mapping,
  { warn }: Pick<Gather, "warn">,
): ReadDate => {
  const fields = (["since", "until"] as const).filter((field) => columns[field] !== undefined);
  const order = dayOrderIn(fields.flatMap((field) => entries.map((entry) => entry.cell(field))));
  return (entry, field) => {
    const cell = entry.cell(field);
    if (cell === "") return undefined;
    const date = dateIn(cell, order);
    if (partialDateSchema.safeParse(date).success) return date;
    warn(
      entry,
      columns[field],
      "bad-date",
      date === undefined && /\d{4}/.test(cell) && order === "unclear"
        ? `"${cell}" may be read in two ways and was left out: write dates as YYYY-MM-DD`
        : `"${cell}" is no date that can be read and was left out: write dates as YYYY-MM-DD`,
    );
    return undefined;
  };
};
