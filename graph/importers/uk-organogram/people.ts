import { titleWords } from "../../text/acting.ts";
import { slug } from "../../text/slug.ts";
import { whoIn } from "../shared/placeholders.ts";
import type { Builder } from "./builder.ts";
import type { OrganogramRow } from "./columns.ts";

/** A person, and whether this row is known to mean the same one as the others that do. */
export type Person = { readonly id: string; readonly name: string; readonly certain: boolean };

const emailOf = (at: OrganogramRow): string => {
  const text = (at.cell("contact e-mail") || at.cell("contact email")).toLowerCase();
  return text.includes("@") ? text : "";
};

/** An address that holds a part of the person's name; others belong to an office. */
const isPersonal = (email: string, name: string): boolean => {
  const [local = ""] = email.split("@");
  return slug(name)
    .split("-")
    .some((part) => part.length > 2 && slug(local).includes(part));
};

/** Whether a row names its post where a person would stand, as a pool of staff is listed. */
export const namesItsPost = (at: OrganogramRow): boolean =>
  at.cell("name") !== "" && titleWords(at.cell("name")) === titleWords(at.cell("job title"));

const listed = <T>(rows: readonly T[], keyOf: (row: T) => string): T[][] => {
  const lists = new Map<string, T[]>();
  for (const row of rows) {
    const list = lists.get(keyOf(row));
    if (list === undefined) lists.set(keyOf(row), [row]);
    else list.push(row);
  }
  return [...lists.values()];
};

const said = (rows: readonly OrganogramRow[]): string => rows.map(({ row }) => row).join(", ");

/** Rows of one name as people: by their own addresses, and where these say nothing by the name alone. */
const peopleOf = (rows: readonly OrganogramRow[], name: string): OrganogramRow[][][] => {
  const byAddress = listed(rows, emailOf);
  const own = byAddress.filter(([first]) => first !== undefined && isPersonal(emailOf(first), name));
  const rest = byAddress.filter((group) => !own.includes(group));
  const [only] = own;
  if (own.length > 1) return [...own.map((group) => [group]), ...(rest.length > 0 ? [rest] : [])];
  return [only === undefined ? rest : [only, ...rest]];
};

/** Rows without an address are each their own ground: nothing but the name joins them. */
const grounds = (groups: readonly OrganogramRow[][]): OrganogramRow[][] =>
  groups.flatMap((group) => {
    const [first] = group;
    return first !== undefined && emailOf(first) === "" ? group.map((row) => [row]) : [group];
  });

/** One person in groups of rows, of which the name alone joins the later ones to the first. */
const personIn = (
  build: Builder,
  [sure = [], ...others]: readonly OrganogramRow[][],
  postOf: (row: OrganogramRow) => string,
): [OrganogramRow, Person][] => {
  const [first] = sure;
  if (first === undefined) return [];
  const name = first.cell("name");
  const id = build.give(`holder ${first.file} ${first.row}`, `holder-${slug(name)}`);
  const all = [...sure, ...others.flat()];
  const onePost = new Set(all.map(postOf)).size === 1;
  if (others.length > 0 && !onePost)
    build.warn(first, "Name", "same-name", {
      en: `"${name}" in the rows ${said(all)} is taken for one person by the name alone`,
      fr: `« ${name} », aux lignes ${said(all)}, est pris pour une seule personne d'après le nom seul`,
    });
  const known = new Set(sure);
  return all.map((at) => [at, { id, name, certain: onePost || known.has(at) }]);
};

/**
 * The people that one body's rows name: the same name and address is one person, different addresses of their own are
 * several, the name alone is one person as far as can be told. Warns of either, since a namesake would hold the posts
 * of another. `postOf` gives the post of a row.
 */
export const peopleIn = (
  build: Builder,
  rows: readonly OrganogramRow[],
  postOf: (row: OrganogramRow) => string,
): ReadonlyMap<OrganogramRow, Person> => {
  const named = rows.filter((at) => whoIn(at.cell("name")) === "person" && !namesItsPost(at));
  const people = listed(named, (at) => at.cell("name").toLowerCase().replaceAll(/\s+/g, " ")).flatMap(
    (same) => {
      const name = same[0]?.cell("name") ?? "";
      const found = peopleOf(same, name);
      if (found.length > 1 && same[0] !== undefined)
        build.warn(same[0], "Name", "namesakes", {
          en: `"${name}" has different e-mail addresses in the rows ${said(same)}: read as ${found.length} people`,
          fr: `« ${name} » a des adresses électroniques différentes aux lignes ${said(same)} : lu comme ${found.length} personnes`,
        });
      return found.flatMap((groups) => personIn(build, grounds(groups), postOf));
    },
  );
  return new Map(people);
};
