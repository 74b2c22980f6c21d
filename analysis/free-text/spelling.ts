import type { OrgView } from "../../graph/index/view.ts";
import { type StemmedWord, wordsOf } from "../stems.ts";
import { nameWords } from "./names.ts";
import { wordsOfValues } from "./values.ts";
import { spokenWords } from "./words.ts";

/** Words that nobody knows and that are one slip away from a word that is known: `commision`, `secretray`. */

/** Shorter words are too like each other. */
const leastLength = 5;

/** Whether one slip of the hand makes one word of the other: a letter too many, too few, other, or two exchanged. */
export const isOneSlip = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  const [left, right] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  if (right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
};

type Dictionary = {
  readonly known: ReadonlySet<string>;
  /** Stems by their first letter, which few slips change. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
};

const dictionaryOf = (view: OrgView): Dictionary => {
  const known = new Set([...spokenWords(), ...nameWords(view), ...wordsOfValues(view)]);
  const byLetter = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < leastLength) continue;
    const letter = word[0] ?? "";
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word]);
  }
  return { known, byLetter };
};

const dictionaries = new WeakMap<OrgView["columns"], Dictionary>();

const dictionaryFor = (view: OrgView): Dictionary => {
  const had = dictionaries.get(view.columns) ?? dictionaryOf(view);
  dictionaries.set(view.columns, had);
  return had;
};

/** A word as it was probably meant, where only one known word is a slip away from it. */
const respelled = (view: OrgView, word: StemmedWord): StemmedWord | undefined => {
  const { known, byLetter } = dictionaryFor(view);
  if (word.stem.length < leastLength || /\d/u.test(word.stem) || known.has(word.stem)) return undefined;
  const near = (byLetter.get(word.stem[0] ?? "") ?? []).filter((one) => isOneSlip(one, word.stem));
  const [only, other] = near;
  return only === undefined || other !== undefined ? undefined : { typed: word.typed, stem: only };
};

/** Whether two stems differ only by an ending of number or gender: `connus` is no slip. */
const isForm = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) && ["", "s", "e", "x"].includes(long.slice(short.length));
};

/** French verbs turned round, `rend-il`: the pronoun says only that it is a question. */
const turned = /(?<=\p{L})-(?:t-)?(?:il|elle|ils|elles|on)\b/giu;

/** The words of a text, each as it was probably meant; `guessed` where one had to be read as another. */
export const wordsMeant = (
  view: OrgView,
  text: string,
): { readonly words: readonly StemmedWord[]; readonly guessed: boolean } => {
  const typed = wordsOf(text.replaceAll(turned, ""));
  const words = typed.map((word) => respelled(view, word) ?? word);
  return { words, guessed: words.some(({ stem }, place) => !isForm(stem, typed[place]?.stem ?? stem)) };
};
