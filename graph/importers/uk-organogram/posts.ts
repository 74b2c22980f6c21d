import { groupBy } from "../../group-by.ts";
import { idSchema } from "../../model/id.ts";
import { slug } from "../../text/slug.ts";
import type { Words } from "../../vocabulary.ts";
import { isNoReference } from "../shared/placeholders.ts";
import { quotedWords } from "../shared/quoted.ts";
import type { Builder } from "./builder.ts";
import type { OrganogramRow } from "./columns.ts";

export const reference = "post unique reference";

/** One post and the rows that describe it: several where people share it. */
export type Post = {
  readonly id: string;
  readonly rows: readonly [OrganogramRow, ...OrganogramRow[]];
  /** Another post of the same body has the same reference: what the file says of either is not certain. */
  readonly shared: boolean;
};

/**
 * What makes a post that post. Two rows of one reference that agree in these are people who share it, whatever else
 * they say of themselves: their name, pay, hours, contact, what each does.
 */
const essentials = [
  "job title",
  "grade (or equivalent)",
  "grade",
  "parent department",
  "organisation",
  "unit",
  "reports to senior post",
] as const;

const words = (at: OrganogramRow, column: string): string =>
  at
    .cell(column)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ");

const likeness = (at: OrganogramRow): string => essentials.map((column) => words(at, column)).join("\u0000");

/** An id out of a reference: itself where it can be one. */
const idOf = (text: string): string =>
  idSchema.safeParse(text).success ? text : `post-${slug(text) || "unnamed"}`;

/** In what two rows differ; the columns are called as the file has them. */
const differing = (one: OrganogramRow, other: OrganogramRow): Words => {
  const columns = essentials.filter((column) => words(one, column) !== words(other, column));
  const cells = (column: (typeof essentials)[number]): string[] => [one.cell(column), other.cell(column)];
  return {
    en: columns.map((column) => `${column} (${quotedWords(cells(column)).en})`).join(", "),
    fr: columns.map((column) => `${column} (${quotedWords(cells(column)).fr})`).join(", "),
  };
};

/** That rows of one reference differ and are posts of their own. */
const toldApart = (first: OrganogramRow, at: OrganogramRow): Words => {
  const { en, fr } = differing(first, at);
  return {
    en: `the rows ${first.row} and ${at.row} share the reference "${at.cell(reference)}" and differ in ${en}: read as separate posts`,
    fr: `les lignes ${first.row} et ${at.row} ont en commun la référence « ${at.cell(reference)} » et diffèrent par ${fr} : lues comme des postes distincts`,
  };
};

/** Rows of one reference as one post, or as several where they say more than who shares it. */
const postsOf = (
  build: Builder,
  rows: readonly [OrganogramRow, ...OrganogramRow[]],
  wanted: string,
): Post[] => {
  const [first] = rows;
  const alike = [...groupBy(rows, likeness).values()];
  return alike.map((group, place) => {
    const [at, second] = group;
    const id = place === 0 ? wanted : `${wanted}-${slug(at.cell("job title")) || "post"}`;
    if (place > 0) build.warn(at, "Post Unique Reference", "shared-reference", toldApart(first, at));
    if (second !== undefined)
      build.warn(second, "Post Unique Reference", "repeated-post", {
        en: `${group.length} rows share the reference "${at.cell(reference)}": read as one post with several people`,
        fr: `${group.length} lignes ont en commun la référence « ${at.cell(reference)} » : lues comme un seul poste avec plusieurs personnes`,
      });
    return { id: build.give(`post ${at.file} ${at.row}`, id), rows: group, shared: alike.length > 1 };
  });
};

/** A row that has no reference stands for itself, since nothing says that another means the same post. */
const lonePost = (build: Builder, at: OrganogramRow): Post[] => {
  const [title, name] = [at.cell("job title"), at.cell("name")];
  const field = "Post Unique Reference";
  if (title === "" && name === "") {
    build.warn(at, field, "empty-row", {
      en: "the row names neither a post nor a person; it was left out",
      fr: "la ligne ne nomme ni poste ni personne ; elle n'a pas été retenue",
    });
    return [];
  }
  const given = at.cell(reference);
  const none = given === "";
  build.warn(at, field, "missing-reference", {
    en: `${none ? "the row has no post reference" : `"${given}" is no post reference`}: it was read as a post of its own`,
    fr: `${none ? "la ligne n'a pas de référence de poste" : `« ${given} » n'est pas une référence de poste`} : elle a été lue comme un poste à part`,
  });
  const id = build.give(`post ${at.file} ${at.row}`, `post-${slug(title || name) || "unnamed"}`);
  return [{ id, rows: [at], shared: false }];
};

/** Whether a row has a reference. Some lists begin to count at 0: once, that is a reference like others. */
const refers = (at: OrganogramRow, zeros: number): boolean =>
  !isNoReference(at.cell(reference)) || (at.cell(reference) === "0" && zeros === 1);

/**
 * The posts of one body's senior rows. `prefix` gives the beginning of an id for a reference that other bodies use
 * as well, undefined for one that they do not.
 */
export const organogramPosts = (
  build: Builder,
  rows: readonly OrganogramRow[],
  prefix: (reference: string) => string | undefined,
): Post[] => {
  const zeros = rows.filter((at) => at.cell(reference) === "0").length;
  const referring = rows.filter((at) => refers(at, zeros));
  const posts = [...groupBy(referring, (at) => at.cell(reference).toLowerCase())].flatMap(([key, group]) => {
    const before = prefix(key);
    const id = idOf(group[0].cell(reference).replaceAll(" ", "-"));
    return postsOf(build, group, before === undefined ? id : `${before}-${id}`);
  });
  return [...posts, ...rows.filter((at) => !refers(at, zeros)).flatMap((at) => lonePost(build, at))];
};
