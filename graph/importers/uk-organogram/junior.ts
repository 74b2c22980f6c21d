import { slug } from "../shared/slug.ts";
import { type Builder, placeIn } from "./builder.ts";
import type { OrganogramRow } from "./columns.ts";
import { isNoSuperior } from "./placeholders.ts";

const superior = "reporting senior post";
const posts = "number of posts in fte";

const countOf = (build: Builder, at: OrganogramRow): number | undefined => {
  const value = Number(at.cell(posts).replace(",", "."));
  if (at.cell(posts) !== "" && Number.isFinite(value) && value >= 0) return value;
  build.warn(
    at,
    "Number of Posts in FTE",
    "bad-value",
    `"${at.cell(posts)}" is no number of posts and was left out`,
  );
  return undefined;
};

/**
 * Reads junior rows: each is a class of posts of one grade and title under a senior post, since the file gives
 * their full-time equivalents but not the single posts.
 */
export const readJuniors = (
  build: Builder,
  rows: readonly OrganogramRow[],
  ids: ReadonlyMap<string, string>,
): void => {
  for (const at of rows) {
    const name = at.cell("generic job title") || "Posts";
    const grade = at.cell("grade");
    const id = build.give(
      `junior ${at.file} ${at.row}`,
      `junior-${slug([at.cell(superior), grade, name, at.cell("unit")].join(" "))}`,
    );
    const fte = countOf(build, at);
    build.node({
      id,
      kind: "post",
      name: grade === "" ? name : `${name}, ${grade}`,
      classification: grade || undefined,
      class: true,
      members: "unknown",
      level: "headquarters",
      ...(fte === undefined ? {} : { fte }),
      sources: [{ source: slug(at.file), locator: `row ${at.row}` }],
    });
    const place = placeIn(build, at);
    if (place !== undefined) build.line(id, "part-of", place, at);
    const named = at.cell(superior);
    const above = ids.get(named.toLowerCase());
    if (above !== undefined) build.line(id, "reports-to", above, at);
    else if (!isNoSuperior(named))
      build.warn(
        at,
        "Reporting Senior Post",
        "missing-superior",
        `there is no senior post "${named}"; the posts were read without a superior`,
      );
  }
};
