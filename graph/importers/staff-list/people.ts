import { groupBy } from "../../group-by.ts";
import { slug } from "../../text/slug.ts";
import type { Gather } from "../shared/gather.ts";
import type { IdGiver } from "../shared/id-giver.ts";
import type { StaffRow } from "./entry.ts";
import type { Mapping } from "./mapping.ts";
import { plain } from "./spelling.ts";

/** Who holds the post of a row, and whether more than the name says so. */
export type StaffHolder = {
  readonly entry: StaffRow;
  readonly id: string;
  readonly name: string;
  readonly sure: boolean;
};

/** What tells a person from a namesake: a staff number or an address. */
const markOf = (entry: StaffRow): string => plain(entry.cell("employee") || entry.cell("email"));

/** Whether a row repeats where a person would stand the place or the unit of its post: a desk, and nobody. */
const namesPlace = (entry: StaffRow): boolean => {
  const name = entry.cell("person");
  return name !== "" && (name === entry.cell("place") || name === entry.cell("unit"));
};

/** Whether a row names a person; the mapping knows further words for a post that nobody holds. */
const namesPerson = (entry: StaffRow, { vacant }: Mapping): boolean =>
  entry.who() === "person" && !vacant.some((word) => plain(word) === plain(entry.cell("person")));

const holderId = (name: string): string => `holder-${slug(name)}`;

/** One name's rows as people: by number or address where there are any, else one, as far as the name tells. */
const holdersOf = (
  rows: readonly [StaffRow, ...StaffRow[]],
  { warn }: Gather,
  { columns }: Mapping,
  { fresh }: IdGiver,
): StaffHolder[] => {
  const [first] = rows;
  const marked = [...groupBy(rows, markOf).values()];
  if (marked.length > 1)
    warn(first, columns.person, "namesakes", {
      en: `"${first.cell("person")}" stands for ${marked.length} people, by number or address`,
      fr: `« ${first.cell("person")} » désigne ${marked.length} personnes, d'après le matricule ou l'adresse`,
    });
  return marked.flatMap((same) => {
    const [one] = same;
    const sure = same.length === 1 || markOf(one) !== "";
    if (!sure)
      warn(one, columns.person, "same-name", {
        en: `"${one.cell("person")}" in ${same.length} rows is taken for one person by the name alone`,
        fr: `« ${one.cell("person")} », sur ${same.length} lignes, est pris pour une seule personne d'après le nom seul`,
      });
    const name = one.cell("person");
    const id = fresh(holderId(name));
    return same.map((entry) => ({ entry, id, name, sure }));
  });
};

/** Who holds the posts of a list, in the order in which they are first named; rows that name nobody are left out. */
export const holdersIn = (
  entries: readonly StaffRow[],
  mapping: Mapping,
  gathered: Gather,
  give: IdGiver,
): StaffHolder[] => {
  const named = entries.filter((entry) => !namesPlace(entry) && namesPerson(entry, mapping));
  for (const entry of entries.filter(namesPlace))
    gathered.warn(entry, mapping.columns.person, "no-person", {
      en: `"${entry.cell("person")}" is where the post is, and was read as nobody's name`,
      fr: `« ${entry.cell("person")} » est le lieu ou l'unité du poste, et n'a été lu comme le nom de personne`,
    });
  const holders: StaffHolder[] = [];
  for (const rows of groupBy(named, (entry) => plain(entry.cell("person"))).values()) {
    const [entry, another] = rows;
    const name = entry.cell("person");
    if (another === undefined) holders.push({ entry, id: give.fresh(holderId(name)), name, sure: true });
    else for (const holder of holdersOf(rows, gathered, mapping, give)) holders.push(holder);
  }
  return holders;
};
