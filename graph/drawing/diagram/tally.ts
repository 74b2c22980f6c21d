import { type Language, listWords } from "../../language.ts";
import { bases, deniedLines, polarities } from "../../vocabulary.ts";
import type { Diagram } from "./diagram.ts";

const sums = {
  one: { en: "line", fr: "ligne" },
  lines: { en: "lines", fr: "lignes" },
  which: { en: "of which", fr: "dont" },
  formal: bases.formal,
  practice: bases.practice,
  unspecified: { en: "of unstated basis", fr: "sans fondement précisé" },
  denied: deniedLines,
  deniedOne: polarities.denied,
} as const;

/** What a line counts as: by its basis, or as denied. */
export type Sort = "formal" | "practice" | "unspecified" | "denied";
const sorts = ["formal", "practice", "unspecified", "denied"] as const satisfies readonly Sort[];

/** What lines come to: `12 lines, of which 5 on paper, 5 in practice and 2 said not to hold`; nothing for none. */
export const lineTally = (lines: readonly Sort[], language: Language): string => {
  const count = (sort: Sort): number => lines.filter((one) => one === sort).length;
  const found = sorts.filter((sort) => count(sort) > 0);
  const [first] = found;
  if (first === undefined) return "";
  const all = `${lines.length} ${sums[lines.length === 1 ? "one" : "lines"][language]}`;
  const said = (sort: Sort): string =>
    sums[sort === "denied" && count(sort) === 1 ? "deniedOne" : sort][language];
  if (found.length === 1) return `${all} ${said(first)}`;
  const parts = found.map((sort) => `${count(sort)} ${said(sort)}`);
  return `${all}, ${sums.which[language]} ${listWords(parts, language)}`;
};

const ofStroke = {
  solid: "formal",
  dotted: "practice",
  dashed: "unspecified",
  several: "unspecified",
} as const;

/** What the lines of a drawn diagram come to. */
export const tallyOf = ({ lines, language }: Diagram): string =>
  lineTally(
    lines.map(({ stroke, denied }) => (denied ? "denied" : ofStroke[stroke])),
    language,
  );
