import { groupBy } from "../../group-by.ts";
import { idSchema, isPlainId } from "../../model/id.ts";
import { titleWords } from "../../text/acting.ts";
import { cut, slug } from "../../text/slug.ts";
import type { Words } from "../../vocabulary.ts";
import type { Gather } from "../shared/gather.ts";
import type { IdGiver } from "../shared/id-giver.ts";
import { isNoReference } from "../shared/placeholders.ts";
import { quotedWords } from "../shared/quoted.ts";
import type { StaffRow } from "./entry.ts";
import { type Mapping, type StaffField, staffFieldIds } from "./mapping.ts";

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

/** Everything a row says but its superiors: rows that agree in it are one post and name several superiors. */
const aside = (entry: StaffRow): string =>
  staffFieldIds
    .filter((field) => field !== "superior" && field !== "second")
    .map((field) => titleWords(entry.cell(field)))
    .join("\u0000");

/** How much of a cell is told. */
const longestShown = 40;

type Rows = readonly [StaffRow, ...StaffRow[]];

/** Rows of one code as posts: together what differs in the people alone, or in the superiors alone. */
const groupsOf = (group: Rows): Rows[] => {
  const alike = [...groupBy(group, likeness).values()];
  const wholeOf = (rows: Rows): string => [...new Set(rows.map(aside))].sort().join("\u0001");
  return [...groupBy(alike, wholeOf).values()].map(([[first, ...rest], ...others]) => [
    first,
    ...rest,
    ...others.flat(),
  ]);
};

/** Rows but for those that name the same person for the same post again. */
export const withoutRepeated = (entries: readonly StaffRow[], posts: readonly StaffPost[]): StaffRow[] => {
  const shared = posts.filter(({ entries: rows }) => rows.length > 1);
  if (shared.length === 0) return [...entries];
  const repeated = shared.flatMap(({ entries: [first, ...others] }) => {
    const told = new Set([aside(first)]);
    return others.filter((entry) => told.size === told.add(aside(entry)).size);
  });
  const left = new Set(repeated);
  return entries.filter((entry) => !left.has(entry));
};

const idIn = (code: string): string => {
  if (isPlainId(code)) return code;
  const id = code.replaceAll(/\s+/g, "-");
  return idSchema.safeParse(id).success ? id : `post-${slug(code) || "unnamed"}`;
};

const essentialsFr: Readonly<Record<(typeof essentials)[number], string>> = {
  title: "l'intitulé",
  grade: "le grade",
  unit: "l'unité",
  place: "le lieu",
  superior: "le supérieur",
  second: "le second supérieur",
};

const differences = (one: StaffRow, other: StaffRow): Words => {
  const differing = essentials.filter(
    (field) => titleWords(one.cell(field)) !== titleWords(other.cell(field)),
  );
  return {
    en: differing.map((field) => `${field} ("${one.cell(field)}", "${other.cell(field)}")`).join(", "),
    fr: differing
      .map((field) => `${essentialsFr[field]} (« ${one.cell(field)} », « ${other.cell(field)} »)`)
      .join(", "),
  };
};

/** What is told of the share of a post that several rows give: whether they mean parts of it or repeat it is not said. */
const firstShare = ([first]: Rows): Words => {
  const share = first.cell("fte");
  return /^(|1([.,]0+)?|100 *%?)$/.test(share)
    ? { en: "", fr: "" }
    : {
        en: `; its FTE is that of the first of them, "${share}", and not their sum`,
        fr: ` ; son ETP est celui de la première, « ${share} », et non leur somme`,
      };
};

/** That rows of one code differ and are posts of their own. */
const toldApart = (first: StaffRow, entry: StaffRow, code: string): Words => {
  const { en, fr } = differences(first, entry);
  return {
    en: `the rows ${first.row} and ${entry.row} share "${code}" and differ in ${en}: read as separate posts`,
    fr: `les lignes ${first.row} et ${entry.row} ont en commun « ${code} » et diffèrent par ${fr} : lues comme des postes distincts`,
  };
};

/** That rows of one code are one post. */
const toldTogether = (entries: Rows, code: string): Words => {
  const { en, fr } = firstShare(entries);
  const bySuperiors = new Set(entries.map(likeness)).size > 1;
  if (!bySuperiors && new Set(entries.map(aside)).size === 1)
    return {
      en: `${entries.length} rows share "${code}" and say the same: read as one`,
      fr: `${entries.length} lignes ont en commun « ${code} » et disent la même chose : lues comme une seule`,
    };
  return {
    en: `${entries.length} rows share "${code}": read as one post with several ${bySuperiors ? "superiors" : "people"}${en}`,
    fr: `${entries.length} lignes ont en commun « ${code} » : lues comme un seul poste avec plusieurs ${bySuperiors ? "supérieurs" : "personnes"}${fr}`,
  };
};

/** The posts that share a code: one where the rows agree, else separate ones, and that is said. */
const postsOf = (
  group: Rows,
  { warn }: Gather,
  { fresh }: IdGiver,
  field: string | undefined,
): StaffPost[] => {
  const [first] = group;
  const code = first.cell("id");
  if (group.length === 1) return [{ id: fresh(idIn(code)), entries: group }];
  return groupsOf(group).map((entries, place) => {
    const [entry, second] = entries;
    if (place > 0) warn(entry, field, "shared-reference", toldApart(first, entry, code));
    if (second !== undefined) warn(second, field, "repeated-post", toldTogether(entries, code));
    return { id: fresh(idIn(code)), entries };
  });
};

const isEmpty = (entry: StaffRow): boolean => entry.cell("title") === "" && entry.cell("person") === "";

/** Tells of a row that names neither a post nor a person and says something else, such as the name of a group of rows. */
const tellEmpty = (entry: StaffRow, { columns }: Mapping, { warn }: Pick<Gather, "warn">): void => {
  const said = staffFieldIds.filter((field) => entry.cell(field) !== "");
  if (said.length === 0) return;
  const shown = quotedWords(said.map((field) => cut(entry.cell(field), longestShown)));
  warn(entry, columns.title ?? columns.person, "unread-row", {
    en: `the row names neither a post nor a person and was not read: it says ${shown.en}`,
    fr: `la ligne ne nomme ni poste ni personne et n'a pas été lue : elle indique ${shown.fr}`,
  });
};

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
  mapping: Mapping,
  gathered: Gather,
  give: IdGiver,
): StaffPost[] => {
  const { columns } = mapping;
  const filled = entries.filter((entry) => !isEmpty(entry) || isSum(entry));
  for (const entry of filled.length === entries.length ? [] : entries)
    if (isEmpty(entry) && !isSum(entry)) tellEmpty(entry, mapping, gathered);
  for (const entry of filled.filter(isSum))
    gathered.warn(entry, columns.title, "total-row", {
      en: "the row adds up others: it was not read as a post",
      fr: "la ligne fait la somme d'autres : elle n'a pas été lue comme un poste",
    });
  const told = filled.filter((entry) => !isSum(entry));
  const hasCode = (entry: StaffRow): boolean => !isNoReference(entry.cell("id"));
  const coded = [...groupBy(told.filter(hasCode), (entry) => entry.cell("id").toLowerCase()).values()];
  const lone = told.filter((entry) => !hasCode(entry));
  for (const entry of lone)
    if (columns.id !== undefined)
      gathered.warn(entry, columns.id, "missing-reference", {
        en: "the row has no code of a post: it was read as a post of its own",
        fr: "la ligne n'a pas de code de poste : elle a été lue comme un poste à part",
      });
  return [
    ...coded.flatMap((group) => postsOf(group, gathered, give, columns.id)),
    ...lone.map((entry): StaffPost => {
      const name = entry.cell("title") || entry.cell("person");
      return { id: give.fresh(`post-${slug(name)}`), entries: [entry] };
    }),
  ];
};
