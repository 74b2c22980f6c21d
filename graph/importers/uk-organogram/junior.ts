import { slug } from "../../text/slug.ts";
import { saysSomething } from "../shared/placeholders.ts";
import { type Builder, citeOrganogramRow, fileRowOf, placeIn } from "./builder.ts";
import type { OrganogramRow } from "./columns.ts";
import type { ReferenceFinder } from "./references.ts";
import { superiorIn } from "./superior.ts";

const superior = { column: "reporting senior post", field: "Reporting Senior Post" };
const posts = "number of posts in fte";

const countOf = (build: Builder, id: string, at: OrganogramRow): number | undefined => {
  const value = Number(at.cell(posts).replace(",", "."));
  if (at.cell(posts) !== "" && Number.isFinite(value) && value >= 0) return value;
  build.warn(at, "Number of Posts in FTE", "bad-value", {
    en: `"${at.cell(posts)}" is no number of posts and was left out`,
    fr: `« ${at.cell(posts)} » n'est pas un nombre de postes et n'a pas été retenu`,
  });
  if (saysSomething(at.cell(posts))) build.leaveValue(id, "fte", at.cell(posts), at);
  return undefined;
};

/**
 * Reads junior rows: each is a class of posts of one grade and title under a senior post, since the file gives
 * their full-time equivalents but not the single posts.
 */
export const readJuniors = (build: Builder, rows: readonly OrganogramRow[], find: ReferenceFinder): void => {
  const superiorOf = superiorIn(build, superior, find);
  for (const at of rows) {
    const name = at.cell("generic job title") || "Posts";
    const grade = at.cell("grade");
    const id = build.give(
      `junior ${at.source} ${at.row}`,
      `junior-${slug([at.cell(superior.column), grade, name, at.cell("unit")].join(" "))}`,
    );
    const fte = countOf(build, id, at);
    build.gathered.node(
      {
        id,
        kind: "post",
        name: grade === "" ? name : `${name}, ${grade}`,
        classification: grade || undefined,
        grade: grade || undefined,
        class: true,
        members: "unknown",
        level: "headquarters",
        ...(fte === undefined ? {} : { fte }),
        sources: [citeOrganogramRow(at)],
      },
      { ...fileRowOf(at), columns: { name: "Generic Job Title", classification: "Grade" } },
    );
    const place = placeIn(build, at);
    if (place !== undefined) build.line(id, "part-of", place, at);
    superiorOf(id, at);
  }
};
