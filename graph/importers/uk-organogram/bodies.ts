import type { Half, OrganogramFile, OrganogramRow } from "./columns.ts";

/** The senior and junior rows that one body published together: within them a reference means one thing. */
export type Body = {
  readonly name: string;
  readonly senior: OrganogramRow[];
  readonly junior: OrganogramRow[];
};

type Named = OrganogramFile & { readonly path: string };

/** What the names of two halves have in common: all but the word that tells the halves apart. */
const pairOf = (path: string): string => path.toLowerCase().replaceAll(/senior|junior/g, "");

const rowsOf = (files: readonly Named[], half: Half): OrganogramRow[] =>
  files.filter((file) => file.half === half).flatMap(({ rows }) => rows);

const nameOf = (rows: readonly OrganogramRow[], pair: string): string =>
  rows.map((at) => at.cell("organisation") || at.cell("parent department")).find((name) => name !== "") ??
  pair;

/**
 * Files as the bodies that published them: pairs by their names, since each body counts its posts from one. A junior
 * half without a senior half of its name belongs to the only body there is; among several it is a body of its own.
 */
export const bodiesOf = (files: readonly Named[]): Body[] => {
  const pairs = new Set(files.map(({ path }) => pairOf(path)));
  const seniors = new Set(files.filter(({ half }) => half === "senior").map(({ path }) => pairOf(path)));
  const [only, second] = seniors;
  const home = (path: string): string =>
    only !== undefined && second === undefined && !seniors.has(pairOf(path)) ? only : pairOf(path);
  return [...pairs]
    .map((pair) => {
      const own = files.filter(({ path }) => home(path) === pair);
      const [senior, junior] = [rowsOf(own, "senior"), rowsOf(own, "junior")];
      return { name: nameOf([...senior, ...junior], pair), senior, junior };
    })
    .filter(({ senior, junior }) => senior.length + junior.length > 0);
};
