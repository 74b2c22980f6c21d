import { u8 } from "../../graph/index/at.ts";
import { nodeKindCode } from "../../graph/index/columns.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { callingsOf } from "../../graph/model/node.ts";
import { type StemmedWord, stemsIn, wordsOf } from "../stems.ts";
import { valuesAt } from "./values.ts";
import { senseAt } from "./words.ts";

/** Nodes that a run of words may name; `whole` where it is all of a name, else a part of one. */
export type Named = { readonly rows: readonly number[]; readonly length: number; readonly whole: boolean };

type Index = {
  /** Whole names, by their stems. */
  readonly whole: ReadonlyMap<string, readonly number[]>;
  /** Parts of names, by their stems: two words or more side by side, or the word that a name begins or ends with. */
  readonly part: ReadonlyMap<string, readonly number[]>;
  readonly longest: number;
  readonly degree: (row: number) => number;
};

/** Notions have everyday names (`formal`, `command`), recommendations whole sentences: they are named otherwise. */
const unnamed = new Set([nodeKindCode.get("concept"), nodeKindCode.get("recommendation")]);

/** Beyond this, parts of names would fill the memory: such a record is asked by whole names. */
const mostNodesForParts = 20_000;

const shortForms = (name: string): string[] => {
  const bare = name.replace(/\s*\([^)]*\)/gu, "");
  return [name, bare, bare.replace(/^(?:the|un|united nations)\s+/iu, "")];
};

const articles = new Set(["the", "le", "la", "les", "l"]);

/** A run of words as it is looked up: articles within it tell names apart as little as endings do. */
const keyOf = (stems: readonly string[]): string => stems.filter((stem) => !articles.has(stem)).join(" ");

/** So many articles may stand within a name that is on record without them. */
const mostArticles = 2;

/** What a thing is called: its id, and its names with and without what is in brackets before or behind. */
export const spokenNames = (view: OrgView, row: number): string[] => {
  const node = view.node(row);
  return [...(node.id.length > 2 ? [node.id] : []), ...callingsOf(node).flatMap(shortForms)];
};

/** Whether a run of words says something by itself: not at either end a word that only joins. */
const stands = (stems: readonly string[]): boolean =>
  [stems[0], stems.at(-1)].every(
    (stem) =>
      stem !== undefined && !senseAt([{ typed: stem, stem }], 0)?.senses.some(({ is }) => is !== "notion"),
  );

const partsOf = (stems: readonly string[]): string[] => {
  const parts: string[] = [];
  for (let start = 0; start < stems.length; start++)
    for (let end = start + 1; end <= stems.length; end++) {
      const run = stems.slice(start, end);
      const edge = start === 0 || end === stems.length;
      const enough = run.length > 1 || (edge && (run[0]?.length ?? 0) > 3);
      if (run.length < stems.length && enough && stands(run)) parts.push(keyOf(run));
    }
  return parts;
};

const put = (index: Map<string, Set<number>>, key: string, row: number): void => {
  const rows = index.get(key) ?? new Set();
  index.set(key, rows.add(row));
};

const listsOf = (index: ReadonlyMap<string, ReadonlySet<number>>): Map<string, readonly number[]> =>
  new Map([...index].map(([key, rows]) => [key, [...rows]]));

const degrees = ({ columns }: OrgView): Int32Array => {
  const counted = new Int32Array(columns.nodes.length);
  for (const ends of [columns.lineFrom, columns.lineTo])
    for (const row of ends) counted[row] = (counted[row] ?? 0) + 1;
  return counted;
};

const indexOf = (view: OrgView): Index => {
  const [whole, part] = [new Map<string, Set<number>>(), new Map<string, Set<number>>()];
  const withParts = view.nodeCount <= mostNodesForParts;
  let longest = 1;
  for (const [row] of view.columns.nodes.entries()) {
    if (unnamed.has(u8(view.columns.nodeKind, row))) continue;
    for (const calling of spokenNames(view, row)) {
      const stems = stemsIn(calling);
      longest = Math.max(longest, stems.length);
      put(whole, keyOf(stems), row);
      if (withParts) for (const key of partsOf(stems)) put(part, key, row);
    }
  }
  const counted = degrees(view);
  return {
    whole: listsOf(whole),
    part: listsOf(part),
    longest,
    degree: (row) => counted[row] ?? 0,
  };
};

const indexes = new WeakMap<OrgView["columns"], Index>();

const nameIndex = (view: OrgView): Index => {
  const index = indexes.get(view.columns) ?? indexOf(view);
  indexes.set(view.columns, index);
  return index;
};

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

/** Whether an article before it points at one thing. */
export const isDefinite = (words: readonly StemmedWord[], place: number): boolean =>
  articles.has(words[place - 1]?.typed.toLowerCase() ?? "");

/** Of several things with a part of their names in common, one is meant only where it stands out by its lines. */
const outstanding = ({ degree }: Index, rows: readonly number[]): readonly number[] => {
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
