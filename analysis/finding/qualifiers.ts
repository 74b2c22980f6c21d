import { i32 } from "../../graph/index/at.ts";
import { hasEnds, isOver } from "../../graph/index/period.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../../graph/language.ts";
import { isolated } from "../../graph/text/isolate.ts";
import type { Draft } from "./draft.ts";

/** Quantifiers and conditions of what a finding claims, in the words of the record. */

const wordsOf = (view: OrgView, row: number): string => {
  const { quantifier, condition } = view.line(row);
  return [quantifier, condition].filter((one) => one !== undefined).join(", ");
};

/**
 * The end that tells a qualified line from the others: the one that not all of them have. Where all the qualified ones
 * come from one, and others do not, it is that one.
 */
const apartBy = (
  { columns, node }: OrgView,
  rows: readonly number[],
  said: readonly number[],
  row: number,
): string => {
  const isOf = (column: Int32Array, some: readonly number[]): boolean =>
    some.every((other) => column[other] === column[row]);
  const { lineFrom, lineTo } = columns;
  const isFrom = isOf(lineTo, rows) || (isOf(lineFrom, said) && !isOf(lineFrom, rows));
  const { name, short } = node(i32(isFrom ? lineFrom : lineTo, row));
  return short ?? name;
};

/** What qualifies some of several claims, each wording once, after those it is said of. */
const claimByClaim = (
  view: OrgView,
  claims: readonly number[],
  said: readonly { readonly row: number; readonly words: string }[],
): string[] => {
  const rows = said.map(({ row }) => row);
  const ends = new Map<string, Set<string>>();
  for (const { row, words } of said)
    ends.set(words, (ends.get(words) ?? new Set()).add(apartBy(view, claims, rows, row)));
  return [...ends].map(([words, names]) => `${[...names].sort().map(isolated).join(", ")}: ${words}`).sort();
};

/** Whether all of some lines go from one and the same to one and the same. */
const joinOnePair = (
  { columns: { lineFrom, lineTo } }: OrgView,
  [first = -1, ...more]: readonly number[],
): boolean => more.every((line) => lineFrom[line] === lineFrom[first] && lineTo[line] === lineTo[first]);

/** A sentence with what qualifies its claims behind it: once where all are qualified alike, else claim by claim. */
export const withQualifiers = (view: OrgView, { claims = [] }: Draft, sentence: string): string => {
  if (claims.length === 0) return sentence;
  const said = claims.map((row) => ({ row, words: wordsOf(view, row) })).filter(({ words }) => words !== "");
  if (said.length === 0) return sentence;
  const isAlike = said.length === claims.length && new Set(said.map(({ words }) => words)).size === 1;
  // of several lines between the same two no end tells one from the other
  const told =
    isAlike || joinOnePair(view, claims)
      ? [...new Set(said.map(({ words }) => words))].sort()
      : claimByClaim(view, claims, said);
  return sentence.replace(/\.$/, ` (${told.join("; ")}).`);
};

const until = {
  en: (date: string) => `on record until ${date}`,
  fr: (date: string) => `au relevé jusqu'à ${date}`,
} as const;

/** The date at which something that a finding brings together has ended first; undefined where all of it goes on. */
const endOf = ({ columns, node, line }: OrgView, { lines, subjects }: Draft): string | undefined => {
  if (!hasEnds(columns)) return undefined;
  const ends = lines.flatMap((row) => [i32(columns.lineFrom, row), i32(columns.lineTo, row)]);
  const rows = [...lines.map(line), ...[...new Set([...subjects, ...ends])].map(node)];
  return rows
    .flatMap((row) => (row.until !== undefined && isOver(columns, row.until) ? [row.until] : []))
    .sort()[0];
};

/** Until when a source had the faults that a finding is about; undefined where it has any of them still. */
const faultsEnd = ({ coverage = [], lines }: Draft): string | undefined => {
  const ends = coverage.flatMap((row) =>
    row?.says === "unresolved" && row.until !== undefined ? [row.until] : [],
  );
  return lines.length === 0 && ends.length === coverage.length ? ends.sort().at(-1) : undefined;
};

/** A sentence that says until when it was so, where no date was asked for and it has ended. */
export const withEnd = (view: OrgView, draft: Draft, sentence: string, language: Language): string => {
  const end =
    view.slice.at === undefined && draft.status !== "not-enough-data"
      ? (endOf(view, draft) ?? faultsEnd(draft))
      : undefined;
  return end === undefined ? sentence : sentence.replace(/\.$/, ` (${until[language](end)}).`);
};
