import type { Coverage } from "../../model/coverage.ts";
import type { Gather } from "../shared/gather.ts";
import { unreadValue } from "../shared/unresolved.ts";
import { type ReadDate, saysDate } from "./dates.ts";
import type { StaffRow } from "./entry.ts";
import type { Mapping } from "./mapping.ts";
import { citeStaffRow } from "./post-node.ts";

/** When whoever a row names holds its post, as far as that can be read. */
export type Held = { readonly since?: string; readonly until?: string };

const fields = [
  ["heldSince", "since"],
  ["heldUntil", "until"],
] as const;

/** Whether a list has dates of those who hold posts. */
export const hasHeldDates = ({ columns }: Pick<Mapping, "columns">): boolean =>
  fields.some(([field]) => columns[field] !== undefined);

/** Reads when whoever a row names holds its post. */
export const heldIn = (entry: StaffRow, dateOf: ReadDate): Held => {
  const [since, until] = [dateOf(entry, "heldSince"), dateOf(entry, "heldUntil")];
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
};

/** How the headers of a list call the dates of a line of holding, so that a fault names the reader's column. */
export const heldAt = ({ file, row }: StaffRow, { columns }: Mapping) => ({
  file,
  row,
  columns: Object.fromEntries(
    fields.flatMap(([field, of]) => (columns[field] === undefined ? [] : [[of, columns[field]]])),
  ),
});

/** The dates of holding that could not be read or are of nobody, as the record keeps them; the latter are warned of, too. */
export const undated = (
  rows: readonly { readonly entry: StaffRow; readonly post: string; readonly held: Held | undefined }[],
  { columns }: Mapping,
  source: string,
  { warn }: Gather,
  give: (key: string, wanted: string) => string,
): Coverage[] =>
  rows.flatMap(({ entry, post, held }) =>
    fields
      .filter(([field, of]) => saysDate(entry.cell(field), field) && held?.[of] === undefined)
      .map(([field, of]) => {
        const value = entry.cell(field);
        if (held === undefined)
          warn(entry, columns[field], "date-of-nobody", {
            en: `"${value}" would say when somebody holds the post, and the row names nobody: it was left out`,
            fr: `« ${value} » dirait quand quelqu'un occupe le poste, et la ligne ne nomme personne : cela n'a pas été retenu`,
          });
        return unreadValue(give, { node: post, field: of, value, citation: citeStaffRow(entry, source) });
      }),
  );
