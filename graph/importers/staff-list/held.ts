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
export const heldColumns = ({ columns }: Mapping): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap(([field, of]) => (columns[field] === undefined ? [] : [[of, columns[field]]])),
  );

/** What was read of the holders of a list: when each holds its post, and which post a row is about. */
type Read = {
  readonly held: ReadonlyMap<StaffRow, Held>;
  readonly postOf: (entry: StaffRow) => string | undefined;
};
type Told = {
  readonly mapping: Mapping;
  readonly source: string;
  readonly gathered: Gather;
  readonly give: (key: string, wanted: string) => string;
};

/** The dates of holding of a row that could not be read or are of nobody; the latter are warned of, too. */
const undatedIn = (
  entry: StaffRow,
  post: string,
  held: Held | undefined,
  { mapping: { columns }, source, gathered: { warn }, give }: Told,
): Coverage[] =>
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
    });

/** The dates of holding that could not be read or are of nobody, as the record keeps them. */
export const undated = (rows: readonly StaffRow[], { held, postOf }: Read, told: Told): Coverage[] =>
  rows.flatMap((entry) => {
    const post = postOf(entry);
    return post === undefined ? [] : undatedIn(entry, post, held.get(entry), told);
  });
