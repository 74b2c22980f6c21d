import { groupBy } from "../../group-by.ts";
import { idSchema, isPlainId } from "../../model/id.ts";
import { titleWords } from "../../text/acting.ts";
import { slug } from "../../text/slug.ts";
import type { Gather } from "../shared/gather.ts";
import type { IdGiver } from "../shared/id-giver.ts";
import { isNoReference } from "../shared/placeholders.ts";
import type { StaffRow } from "./entry.ts";
import type { Mapping, StaffField } from "./mapping.ts";

/** A post and the rows that describe it: several where people share it. */
export type StaffPost = { readonly id: string; readonly entries: readonly [StaffRow, ...StaffRow[]] };

/** What makes a post that post: rows of one code that agree in these are people who share it. */
const essentials = [
  "title",
  "grade",
  "unit",
  "place",
  "superior",
  "second",
] as const satisfies readonly StaffField[];

const likeness = (entry: StaffRow): string =>
  essentials.map((field) => titleWords(entry.cell(field))).join("\u0000");

const idIn = (code: string): string => {
  if (isPlainId(code)) return code;
  const id = code.replaceAll(/\s+/g, "-");
  return idSchema.safeParse(id).success ? id : `post-${slug(code) || "unnamed"}`;
};

const differences = (one: StaffRow, other: StaffRow): string =>
  essentials
    .filter((field) => titleWords(one.cell(field)) !== titleWords(other.cell(field)))
    .map((field) => `${field} ("${one.cell(field)}", "${other.cell(field)}")`)
    .join(", ");

/** The posts that share a code: one where the rows agree, else separate ones, and that is said. */
const postsOf = (
  group: readonly [StaffRow, ...StaffRow[]],
  { warn }: Gather,
  { fresh }: IdGiver,
  field: string | undefined,
): StaffPost[] => {
  const [first] = group;
  const posts = group.length === 1 ? [group] : [...groupBy(group, likeness).values()];
  return posts.map((entries, place) => {
    const [entry, second] = entries;
    const code = first.cell("id");
    if (place > 0)
      warn(
        entry.at,
        field,
        "shared-reference",
        `the rows ${first.row} and ${entry.row} share "${code}" and differ in ${differences(first, entry)}: read as separate posts`,
      );
    if (second !== undefined)
      warn(
        second.at,
        field,
        "repeated-post",
        `${entries.length} rows share "${code}": read as one post with several people`,
      );
    return { id: fresh(idIn(code)), entries };
  });
};

const isEmpty = (entry: StaffRow): boolean => entry.cell("title") === "" && entry.cell("person") === "";

const sum =
  /^(?:(?:(?:grand|sub)[ -]?)?totals?(?: (?:posts?|staff|fte|général))?|sous-total|gesamt|summe|insgesamt|suma)[:\s\d.,]*$/;

/** A row that adds up the others: it says "Total" and names nobody and no superior. */
const isSum = (entry: StaffRow): boolean =>
  entry.cell("person") === "" &&
  entry.cell("superior") === "" &&
  [entry.cell("id"), entry.cell("title")].some((cell) => sum.test(cell.toLowerCase())) &&
  (entry.cell("id") === "" || !/\p{L}/u.test(entry.cell("title")) || entry.cell("title") === "");

/** The posts of a list: by their code where there is one, else each row its own. Rows that name nothing are left out. */
export const staffPosts = (
  entries: readonly StaffRow[],
  { columns }: Mapping,
  gathered: Gather,
  give: IdGiver,
): StaffPost[] => {
  const filled = entries.filter((entry) => !isEmpty(entry));
  for (const { at } of filled.filter(isSum))
    gathered.warn(at, columns.title, "total-row", "the row adds up others: it was not read as a post");
  const told = filled.filter((entry) => !isSum(entry));
  const hasCode = (entry: StaffRow): boolean => !isNoReference(entry.cell("id"));
  const coded = [...groupBy(told.filter(hasCode), (entry) => entry.cell("id").toLowerCase()).values()];
  const lone = told.filter((entry) => !hasCode(entry));
  for (const entry of lone)
    if (columns.id !== undefined)
      gathered.warn(
        entry.at,
        columns.id,
        "missing-reference",
        "the row has no code of a post: it was read as a post of its own",
      );
  return [
    ...coded.flatMap((group) => postsOf(group, gathered, give, columns.id)),
    ...lone.map((entry): StaffPost => {
      const name = entry.cell("title") || entry.cell("person");
      return { id: give.fresh(`post-${slug(name)}`), entries: [entry] };
    }),
  ];
};
