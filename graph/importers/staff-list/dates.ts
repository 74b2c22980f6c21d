import { partialDateSchema } from "../../model/date.ts";
import type { Words } from "../../vocabulary.ts";
import { type DayOrder, dateIn, dayOrderIn, isAmbiguousDate } from "../shared/dates.ts";
import type { Gather } from "../shared/gather.ts";
import { saysSomething } from "../shared/placeholders.ts";
import type { StaffRow } from "./entry.ts";
import type { Mapping } from "./mapping.ts";

/** Fields that are dates, of a post and of whoever holds it. */
const datedFields = ["since", "until", "heldSince", "heldUntil"] as const;
export type DatedField = (typeof datedFields)[number];

/** Reads a date of a row; undefined where there is none that can be read. */
export type ReadDate = (entry: StaffRow, field: DatedField) => string | undefined;

/** Words for no end, and the last day that programs of personnel departments can write. */
const noEnd =
  /^(unlimited|indefinite|permanent|open(-| )?ended|present|current|to date|ind[ée]termin[ée]e?|illimit[ée]e?|en cours|actuel|aujourd['’]hui|unbefristet|unbegrenzt|laufend|heute|indefinido|indeterminado|actual|actualidad)$|9999/i;

/** Whether a cell for a date says a date or means to: not where it stands for nothing, or an end for none. */
export const saysDate = (cell: string, field: DatedField): boolean =>
  (saysSomething(cell) && !((field === "until" || field === "heldUntil") && noEnd.test(cell))) ||
  /^#{3,}$/.test(cell);

/** Why a date cannot be read. */
const faultOf = (cell: string, date: string | undefined, order: DayOrder): Words => {
  if (isAmbiguousDate(cell, order))
    return { en: "may be read in two ways", fr: "peut se lire de deux façons" };
  if (date !== undefined) return { en: "is no day of the calendar", fr: "n'est pas un jour du calendrier" };
  if (/(^|\D)\d\d$/.test(cell) && /\d\W+\S+\W+\d/.test(cell))
    return { en: "gives its year by two digits", fr: "ne donne l'année que par deux chiffres" };
  return /^[1-7]\d{4}$/.test(cell)
    ? {
        en: "is a day as spreadsheets count them, not as they show it,",
        fr: "est un jour tel que les tableurs le comptent, non tel qu'ils le montrent,",
      }
    : { en: "is no date that can be read", fr: "n'est pas une date que l'on puisse lire" };
};

/** Reads the dates of a list in whatever way it writes them; one that cannot be read is left out and told. */
export const staffDates = (
  entries: readonly StaffRow[],
  { columns }: Mapping,
  { warn }: Pick<Gather, "warn">,
): ReadDate => {
  const fields = datedFields.filter((field) => columns[field] !== undefined);
  const order = dayOrderIn(fields.flatMap((field) => entries.map((entry) => entry.cell(field))));
  return (entry, field) => {
    const cell = entry.cell(field);
    if (!saysDate(cell, field)) return undefined;
    const date = dateIn(cell, order);
    if (partialDateSchema.safeParse(date).success) return date;
    const { en, fr } = faultOf(cell, date, order);
    warn(entry, columns[field], "bad-date", {
      en: `"${cell}" ${en} and was left out: write dates as YYYY-MM-DD`,
      fr: `« ${cell} » ${fr} et n'a pas été retenu : écrivez les dates AAAA-MM-JJ`,
    });
    return undefined;
  };
};
