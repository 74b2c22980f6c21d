import type { Problem } from "../../errors.ts";
import { slug } from "../shared/slug.ts";
import { type Builder, placeIn } from "./builder.ts";
import type { OrganogramRow } from "./columns.ts";
import { isNoSuperior, whoIn } from "./placeholders.ts";

const reference = "post unique reference";
const superior = "reports to senior post";

/** Full-time equivalents of a cell; a cell that is no number is warned of and counts as not said. */
const fteOf = (build: Builder, at: OrganogramRow): number | undefined => {
  const text = at.cell("fte").replace(",", ".");
  if (text === "") return undefined;
  const value = Number(text);
  if (Number.isFinite(value) && value >= 0) return value;
  build.warn(
    at,
    "FTE",
    "bad-value",
    `"${at.cell("fte")}" is no number of full-time equivalents and was left out`,
  );
  return undefined;
};

/** A post as the rows that share its reference describe it. */
const postOf = (build: Builder, id: string, rows: readonly OrganogramRow[]): void => {
  const [first] = rows;
  if (first === undefined) return;
  const ftes = rows.flatMap((at) => fteOf(build, at) ?? []);
  const kinds = rows.map((at) => whoIn(at.cell("name")));
  const title = first.cell("job title");
  build.node({
    id,
    kind: "post",
    name: title === "" || whoIn(title) !== "person" ? `Post ${id}` : title,
    classification: first.cell("grade (or equivalent)") || first.cell("grade") || undefined,
    level: "headquarters",
    ...(kinds.every((kind) => kind === "vacant") ? { state: "vacant" as const } : {}),
    ...(kinds.every((kind) => kind === "eliminated") ? { state: "missing" as const } : {}),
    ...(ftes.length > 0 ? { fte: Math.round(ftes.reduce((sum, fte) => sum + fte, 0) * 1000) / 1000 } : {}),
    note: first.cell("job/team function") || undefined,
    identifiers: [{ scheme: "uk-senior-post", value: first.cell(reference) }],
    sources: rows.map((at) => ({ source: slug(at.file), locator: `row ${at.row}` })),
  });
  if (rows.length > 1)
    build.warn(
      rows[1] ?? first,
      "Post Unique Reference",
      "repeated-post",
      `${rows.length} rows share the reference "${first.cell(reference)}": read as one post with several people`,
    );
};

const holderOf = (build: Builder, post: string, at: OrganogramRow): void => {
  const name = at.cell("name");
  if (whoIn(name) !== "person") return;
  const id = build.give(`holder ${name.toLowerCase()}`, `holder-${slug(name)}`);
  build.node({ id, kind: "holder", name });
  build.line(id, "holds", post, at);
};

const superiorOf = (
  build: Builder,
  post: string,
  at: OrganogramRow,
  ids: ReadonlyMap<string, string>,
): boolean => {
  const named = at.cell(superior);
  if (isNoSuperior(named)) return true;
  const above = ids.get(named.toLowerCase());
  if (above === undefined) {
    build.warn(
      at,
      "Reports to Senior Post",
      "missing-superior",
      `there is no post "${named}"; the post was read without a superior`,
    );
    return false;
  }
  build.line(post, "reports-to", above, at);
  return true;
};

const nameless = (at: OrganogramRow): Problem => ({
  file: at.file,
  row: at.row,
  field: "Post Unique Reference",
  code: "missing-value",
  message: "the row has no post reference",
});

/** What the senior rows give: problems that forbid the import, and the posts whose superior is named but missing. */
export type Seniors = {
  readonly ids: ReadonlyMap<string, string>;
  readonly problems: Problem[];
  readonly broken: string[];
};

/**
 * Reads senior rows: a post per reference, its holder where a name is given, its unit, its superior. `XX` means
 * none. Basis and subject of a line are not in the file and stay unspecified.
 */
export const readSeniors = (build: Builder, rows: readonly OrganogramRow[]): Seniors => {
  const problems = rows.filter((at) => at.cell(reference) === "").map(nameless);
  const byReference = new Map<string, OrganogramRow[]>();
  for (const at of rows) {
    const key = at.cell(reference).toLowerCase();
    if (key !== "") byReference.set(key, [...(byReference.get(key) ?? []), at]);
  }
  const ids = new Map(
    [...byReference].map(([key, [first]]) => [
      key,
      build.give(`post ${key}`, (first?.cell(reference) ?? key).replaceAll(/\s+/g, "-")),
    ]),
  );
  const broken = new Set<string>();
  for (const [key, group] of byReference) {
    const post = ids.get(key) ?? key;
    postOf(build, post, group);
    for (const at of group) {
      holderOf(build, post, at);
      const place = placeIn(build, at);
      if (place !== undefined) build.line(post, "part-of", place, at);
      if (!superiorOf(build, post, at, ids)) broken.add(post);
    }
  }
  return { ids, problems, broken: [...broken] };
};
