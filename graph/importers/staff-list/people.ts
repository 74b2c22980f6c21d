import { groupBy } from "../../group-by.ts";
import { slug } from "../../text/slug.ts";
import type { Gather } from "../shared/gather.ts";
import type { IdGiver } from "../shared/id-giver.ts";
import type { StaffRow } from "./entry.ts";
import type { Mapping } from "./mapping.ts";
import { plain } from "./spelling.ts";

/** Who holds the post of a row, and whether more than the name says so. */
export type StaffHolder = { readonly id: string; readonly name: string; readonly sure: boolean };

/** What tells a person from a namesake: a staff number or an address. */
const markOf = (entry: StaffRow): string => plain(entry.cell("employee") || entry.cell("email"));

/** Whether a row names a person; the mapping knows further words for a post that nobody holds. */
const namesPerson = (entry: StaffRow, { vacant }: Mapping): boolean =>
  entry.who() === "person" && !vacant.some((word) => plain(word) === plain(entry.cell("person")));

/** One name's rows as people: by number or address where there are any, else one, as far as the name tells. */
const holdersOf = (
  rows: readonly [StaffRow, ...StaffRow[]],
  { warn }: Gather,
  { columns }: Mapping,
  { fresh }: IdGiver,
): [StaffRow, StaffHolder][] => {
  const [first] = rows;
  const marked = rows.length === 1 ? [rows] : [...groupBy(rows, markOf).values()];
  if (marked.length > 1)
    warn(
      first.at,
      columns.person,
      "namesakes",
      `"${first.cell("person")}" stands for ${marked.length} people, by number or address`,
    );
  return marked.flatMap((same) => {
    const [one] = same;
    const sure = same.length === 1 || markOf(one) !== "";
    if (!sure)
      warn(
        one.at,
        columns.person,
        "same-name",
        `"${one.cell("person")}" in ${same.length} rows is taken for one person by the name alone`,
      );
    const name = one.cell("person");
    const id = fresh(`holder-${slug(name)}`);
    return same.map((entry): [StaffRow, StaffHolder] => [entry, { id, name, sure }]);
  });
};

/** Who holds the posts of a list, by row; rows that name nobody are left out. */
export const holdersIn = (
  entries: readonly StaffRow[],
  mapping: Mapping,
  gathered: Gather,
  give: IdGiver,
): ReadonlyMap<StaffRow, StaffHolder> => {
  const named = entries.filter((entry) => namesPerson(entry, mapping));
  const names = [...groupBy(named, (entry) => plain(entry.cell("person"))).values()];
  return new Map(names.flatMap((rows) => holdersOf(rows, gathered, mapping, give)));
};
