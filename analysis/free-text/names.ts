import type { OrgView } from "../../graph/index/view.ts";
import { type StemmedWord, wordsOf } from "../stems.ts";
import { articles, keyOf, type NameIndex, nameIndex, spokenNames } from "./name-index.ts";
import { valuesAt } from "./values.ts";
import { senseAt } from "./words.ts";

/** Nodes that a run of words may name; `whole` where it is all of a name, else a part of one. */
export type Named = { readonly rows: readonly number[]; readonly length: number; readonly whole: boolean };

/** So many articles may stand within a name that is on record without them. */
const mostArticles = 2;

/** Every word of a name on record, as a stem. */
export const nameWords = (view: OrgView): string[] =>
  [...nameIndex(view).whole.keys()].flatMap((key) => key.split(" "));

/**
 * Whether a part of a name is a name by itself: not where everybody uses all its words (`support office`), unless one
 * thing is pointed at (`the mission`); one word only where it says what the thing is, or begins a name in capitals.
 */
const isTelling = (view: OrgView, row: number, words: readonly StemmedWord[], definite: boolean): boolean => {
  const common = words.every((word) => senseAt([word], 0) ?? valuesAt(view, [word], 0));
  if (common && !definite) return false;
  const [word, other] = words;
  if (word === undefined || other !== undefined) return true;
  const capital = word.typed[0] !== word.typed[0]?.toLowerCase();
  return capital || spokenNames(view, row).some((calling) => headOf(calling) === word.stem);
};

/** `RC` is a name as it is written, not the end of a sentence in small letters. */
const isWritten = (view: OrgView, row: number, words: readonly StemmedWord[]): boolean => {
  const [word, other] = words;
  if (word === undefined || other !== undefined || word.typed.length > 2) return true;
  return spokenNames(view, row).includes(word.typed);
};

/** The word that says what a thing is: `budget` of `assessed budget of the mission`. */
const headOf = (calling: string): string | undefined =>
  wordsOf(calling.split(/ (?:of|for|in|on|to|de|du|des|pour) /u)[0] ?? "").at(-1)?.stem;

/** French articles that a preposition took in; `des` is as often no article. */
const takenIn = new Set(["du", "au", "aux"]);

/** Whether an article before it points at one thing. */
export const isDefinite = (words: readonly StemmedWord[], place: number): boolean => {
  const before = words[place - 1]?.typed.toLowerCase() ?? "";
  return articles.has(before) || takenIn.has(before);
};

/** Of several things with a part of their names in common, one is meant only where it stands out by its lines. */
const outstanding = ({ degree }: NameIndex, rows: readonly number[]): readonly number[] => {
  const byLines = rows.toSorted((a, b) => degree(b) - degree(a));
  const [first, second] = byLines;
  if (first === undefined || second === undefined) return rows;
  return degree(first) >= 2 * Math.max(1, degree(second)) ? [first] : byLines.slice(0, 4);
};

const joiners = new Set(["of", "for", "de", "du", "des", "d", "pour"]);

/**
 * Whether a name goes on at a place: `le bureau d'appui` does not point at the one thing that ends in `bureau`, nor
 * `the programme budget` at the programmes.
 */
const isGoingOn = (view: OrgView, words: readonly StemmedWord[], place: number): boolean =>
  joiners.has(words[place]?.typed.toLowerCase() ?? "") || valuesAt(view, words, place) !== undefined;

/** Words that end as those for people do and are none. */
const noAgents = new Set(
  "after either ever for however neither never nor or other over per under whether".split(" "),
);

/** Whether a word says who does something: `the force commander` is not the force that is on record. */
const isAgent = (word: StemmedWord | undefined): boolean => {
  const typed = word?.typed.toLowerCase() ?? "";
  return /\w{3}(?:er|or)s?$/u.test(typed) && !noAgents.has(typed);
};

/** The longest run of words from a place that is all of a name, or else a part of one. */
const runAt = (
  view: OrgView,
  words: readonly StemmedWord[],
  place: number,
  whole: boolean,
): Named | undefined => {
  const index = nameIndex(view);
  const known = whole ? index.whole : index.part;
  for (let length = Math.min(index.longest + mostArticles, words.length - place); length > 0; length--) {
    const run = words.slice(place, place + length);
    if ([run[0], run.at(-1)].some((word) => articles.has(word?.stem ?? ""))) continue;
    const definite = isDefinite(words, place) && !isGoingOn(view, words, place + length);
    if (!whole && length === 1 && isAgent(words[place + 1])) continue;
    const rows = (known.get(keyOf(run.map(({ stem }) => stem))) ?? []).filter(
      (row) =>
        view.hasNode(row) && isWritten(view, row, run) && (whole || isTelling(view, row, run, definite)),
    );
    if (rows.length > 0) return { rows: whole ? rows : outstanding(index, rows), length, whole };
  }
  return undefined;
};

/** The longest run of words from a place that names something on record; all of a name before a part as long. */
export const namedAt = (view: OrgView, words: readonly StemmedWord[], place: number): Named | undefined => {
  const [whole, part] = [runAt(view, words, place, true), runAt(view, words, place, false)];
  return part !== undefined && part.length > (whole?.length ?? 0) ? part : whole;
};
