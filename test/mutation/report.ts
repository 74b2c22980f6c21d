import type { Tried } from "./kept.ts";

const cell = (text: string): string => `\`${text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|")}\``;

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${Math.round((part / whole) * 100)} %`;

const found = (some: readonly Tried[]): number => some.filter(({ verdict }) => verdict === "killed").length;

/** Result of a run in Markdown: how many faults unit tests found, by folder, and those that none found. */
export const reportText = (
  all: readonly Tried[],
  of: { readonly all: number; readonly seed: string },
): string => {
  const tried = all.filter(({ verdict }) => verdict !== "undecided");
  const folderOf = ({ mutant }: Tried): string => mutant.file.split("/").slice(0, 2).join("/");
  const folders = [...new Set(tried.map(folderOf))].sort();
  const rows = folders.map((folder) => {
    const some = tried.filter((one) => folderOf(one) === folder);
    return `| ${folder} | ${some.length} | ${found(some)} | ${share(found(some), some.length)} |`;
  });
  const left = tried
    .filter(({ verdict }) => verdict === "survived" || verdict === "no test")
    .map(
      ({ mutant: { file, line, was, is }, verdict }) =>
        `| ${file}:${line} | ${cell(was)} | ${cell(is)} | ${verdict} |`,
    );
  return [
    "# Faults that unit tests find",
    "",
    `${tried.length} of ${of.all} faults, drawn with seed ${of.seed} (\`npm run mutate -- --sample ${tried.length} --seed ${of.seed} --write\`): ` +
      `${found(tried)} found, ${share(found(tried), tried.length)}. On each fault all unit tests are tried that call the faulty function, or where it is in none, ` +
      "that import its file, the quick and near ones first, for 45 s at most: the share is the least that all would find. Where tests did not end in time nothing is counted (" +
      `${all.length - tried.length}). Lists of words and what only tests with a Neo4j reach ` +
      "(`graph/store/neo4j`) are left out.",
    "",
    "| folder | faults | found | share |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    "## Not found",
    "",
    "| where | was | became | tests |",
    "| --- | --- | --- | --- |",
    ...left,
    "",
  ].join("\n");
};
