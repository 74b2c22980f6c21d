import type { OrgView } from "../../../graph/index/view.ts";
import { callingsOf } from "../../../graph/model/node.ts";

/** Words without accents, case, marks, articles and plural endings: what is the same however it is typed. */
export const plainly = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|a|an) (?=.)/u, "")
    .replace(/^united nations (?=.)/u, "un ")
    .split(" ")
    .map((word) => (word.length > 3 ? word.replace(/ies$/u, "y").replace(/(?<![su])s$/u, "") : word))
    .join(" ");

/** Everything a node is called. */
export const callings = (view: OrgView, row: number): string[] => {
  const node = view.node(row);
  return [node.id, ...callingsOf(node)];
};

const rowsSoCalled = (view: OrgView, fits: (calling: string) => boolean): number[] =>
  [...view.columns.nodes.keys()].filter((row) => view.hasNode(row) && callings(view, row).some(fits));

/** Without what all names of a kind share, so that `Security Council` is `UN Security Council`. */
const bare = (words: string): string => words.replace(/^un (?=.)/u, "");

/**
 * Rows of the nodes called so: in these words; else in the same words typed in another way; else in a name that
 * holds these words side by side, one of a
 * recommendation only where nothing else has it. The first of these ways that finds any decides.
 */
export const rowsCalled = (view: OrgView, text: string): number[] => {
  const typed = text.trim().toLowerCase();
  const exact = rowsSoCalled(view, (calling) => calling.toLowerCase() === typed);
  if (exact.length > 0) return exact;
  const words = plainly(text);
  const closed = bare(words).replaceAll(" ", "");
  const alike = rowsSoCalled(view, (calling) => bare(plainly(calling)).replaceAll(" ", "") === closed);
  if (alike.length > 0 || words.length < 4) return alike;
  const holding = rowsSoCalled(view, (calling) => ` ${plainly(calling)} `.includes(` ${words} `));
  const named = holding.filter((row) => !view.nodeHas(row, "proposal"));
  return named.length > 0 ? named : holding;
};

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: text.length + 1 }, (_, place) => ` ${text} `.slice(place, place + 2)));

/** Dice's coefficient of the letter pairs of two texts: 1 the same, 0 nothing in common. */
const likeness = (some: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  (2 * [...some].filter((pair) => other.has(pair)).length) / (some.size + other.size);

/** Below this, names share letters and nothing else. */
const enough = 0.5;

/** Rows of the nodes whose names come nearest to a text, best first; none where nothing is like it. */
export const rowsNear = (view: OrgView, text: string, limit = 5): number[] => {
  const wanted = pairsOf(plainly(text));
  const best = (row: number): number =>
    Math.max(...callings(view, row).map((calling) => likeness(wanted, pairsOf(plainly(calling)))));
  return [...view.columns.nodes.keys()]
    .filter((row) => view.hasNode(row))
    .map((row): [number, number] => [row, best(row)])
    .filter(([, score]) => score >= enough)
    .sort((a, b) => b[1] - a[1] || (view.node(a[0]).id < view.node(b[0]).id ? -1 : 1))
    .slice(0, limit)
    .map(([row]) => row);
};
