import { isActingTitle, isVacantTitle, speaksOfActing, titleWords } from "../../text/acting.ts";
import { isNoReference, saysSomething, whatIsNamed, whoIn } from "../shared/placeholders.ts";
import { type Builder, citeOrganogramRow, fileRowOf, placeIn } from "./builder.ts";
import type { OrganogramRow } from "./columns.ts";
import { namesItsPost, type Person, peopleIn } from "./people.ts";
import { type Post, reference } from "./posts.ts";
import type { ReferenceFinder } from "./references.ts";
import { superiorIn } from "./superior.ts";

const superior = { column: "reports to senior post", field: "Reports to Senior Post" };

/** Full-time equivalents of a cell; a cell that is no number is warned of, kept as a fault of the file, and counts as not said. */
const fteOf = (build: Builder, post: string, at: OrganogramRow): number | undefined => {
  const text = at.cell("fte").replace(",", ".");
  if (text === "") return undefined;
  const value = Number(text);
  if (Number.isFinite(value) && value >= 0) return value;
  build.warn(at, "FTE", "bad-value", {
    en: `"${at.cell("fte")}" is no number of full-time equivalents and was left out`,
    fr: `« ${at.cell("fte")} » n'est pas un nombre d'équivalents temps plein et n'a pas été retenu`,
  });
  if (saysSomething(at.cell("fte"))) build.leaveValue(post, "fte", at.cell("fte"), at);
  return undefined;
};

const titleOf = (post: Post, at: OrganogramRow): string => {
  const title = at.cell("job title");
  if (title !== "" && whatIsNamed(title) === "person") return title;
  return title !== "" && isNoReference(at.cell(reference)) ? title : `Post ${post.id}`;
};

/** What each of those who share a post says of its function, where they say different things. */
const functionOf = ({ rows }: Post): string =>
  [...new Set(rows.map((at) => at.cell("job/team function")))].filter((text) => text !== "").join("; ");

const gradeIn = (at: OrganogramRow): string | undefined =>
  at.cell("grade (or equivalent)") || at.cell("grade") || undefined;

const isHeldActing = ({ rows }: Post, titles: ReadonlySet<string>): boolean =>
  rows.every((at) => speaksOfActing(at.cell("name")) || isActingTitle(at.cell("job title"), titles));

/** Whether all rows say by the name what the title says, too: that nobody holds it, or somebody acting. */
const isSaidTwice = ({ rows }: Post, titles: ReadonlySet<string>): boolean =>
  rows.every((at) => {
    const [name, title] = [at.cell("name"), at.cell("job title")];
    return (
      (speaksOfActing(name) && isActingTitle(title, titles)) ||
      (whoIn(name) === "vacant" && isVacantTitle(title))
    );
  });

/** Whether all of its rows say that nobody holds it: where a name would stand or, where none does, in the title. */
const isHeldByNobody = ({ rows }: Post): boolean =>
  rows.every((at) => {
    const who = whoIn(at.cell("name"));
    return who === "vacant" || (who !== "person" && isVacantTitle(at.cell("job title")));
  });

/** The floor and the ceiling of the pay of a post, where the file gives both. */
const bandIn = (at: OrganogramRow): string | undefined => {
  const [floor, ceiling] = [at.cell("actual pay floor (£)"), at.cell("actual pay ceiling (£)")];
  const isAmount = (cell: string): boolean => /^\d+$/.test(cell) && cell !== "0";
  return isAmount(floor) && isAmount(ceiling) ? `£${floor}–${ceiling}` : undefined;
};

/** A post as its rows describe it. */
const readPost = (build: Builder, post: Post, titles: ReadonlySet<string>): void => {
  const [first] = post.rows;
  const ftes = post.rows.flatMap((at) => fteOf(build, post.id, at) ?? []);
  const kinds = post.rows.map((at) => whoIn(at.cell("name")));
  const given = first.cell(reference);
  build.gathered.node(
    {
      id: post.id,
      kind: "post",
      name: titleOf(post, first),
      classification: gradeIn(first),
      grade: gradeIn(first),
      payBand: bandIn(first),
      level: "headquarters",
      class: post.rows.every(namesItsPost),
      ...(isHeldByNobody(post) ? { state: "vacant" as const } : {}),
      ...(isHeldActing(post, titles) ? { state: "acting" as const } : {}),
      ...(isSaidTwice(post, titles) ? { stateSaid: true } : {}),
      ...(kinds.every((kind) => kind === "eliminated") ? { state: "missing" as const } : {}),
      ...(ftes.length > 0 ? { fte: Math.round(ftes.reduce((sum, fte) => sum + fte, 0) * 1000) / 1000 } : {}),
      note: functionOf(post) || undefined,
      identifiers: given === "" ? [] : [{ scheme: "uk-senior-post", value: given }],
      sources: post.rows.map(citeOrganogramRow),
    },
    fileRowOf(first),
  );
};

const readHolder = (build: Builder, post: Post, at: OrganogramRow, person: Person | undefined): void => {
  if (person === undefined) return;
  build.gathered.node(
    { id: person.id, kind: "holder", name: person.name },
    { ...fileRowOf(at), columns: { name: "Name" } },
  );
  const sure = person.certain && !post.shared;
  build.line(person.id, "holds", post.id, at, sure ? "stated" : "inferred");
};

/**
 * Reads the posts of one body: each with its holders where names are given, its unit, its superior. `XX` means none.
 * What reporting lines are about is not in the file and stays open.
 */
export const readSeniors = (build: Builder, posts: readonly Post[], find: ReferenceFinder): void => {
  const postOf = new Map(posts.flatMap((post) => post.rows.map((row) => [row, post.id] as const)));
  const people = peopleIn(build, [...postOf.keys()], (row) => postOf.get(row) ?? "");
  const superiorOf = superiorIn(build, superior, find);
  const titles = new Set(posts.flatMap(({ rows }) => rows.map((at) => titleWords(at.cell("job title")))));
  for (const post of posts) {
    readPost(build, post, titles);
    for (const at of post.rows) {
      readHolder(build, post, at, people.get(at));
      const place = placeIn(build, at);
      if (place !== undefined) build.line(post.id, "part-of", place, at);
      superiorOf(post.id, at, post.shared);
    }
  }
};
