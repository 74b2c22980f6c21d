import type { OrgView } from "../../graph/index/view.ts";
import { type StemmedWord, stemsOf, wordsOf } from "../stems.ts";
import { baseOf, wordRootOf } from "./forms.ts";
import { isDefinite, nameWords } from "./names.ts";
import { slipOf } from "./slips.ts";
import { wordsOfValues } from "./values.ts";
import { sensesSaid, spokenWords } from "./words.ts";

/** Words that nobody knows and that are one slip away from a word that is known: `commision`, `secretray`. */

/** Shorter words are too like each other, */
const leastLength = 5;
/** but that a word of a name may be this short where one thing is pointed at: `the Bord` for the Board. */
const leastOfName = 4;

/** Short words that people use and that are no slip of a name's word. */
const usual = new Set(
  stemsOf(
    "back best case days door else even ever face fact feel five four full game good half hand hard help here high home hour idea into just keep kind land last late left less life like line live long look loss lots love main make many mind more most move much near need news next nine once only open over page park past plan play poor rest rise road room rule safe sake sale same seem self sell send ship shop show side sign size some soon sort stay step such sure talk tell term than that them then they thin this time told town tree true turn unit upon very view vote wait walk wall want warm ways week well were west east what when wide wife wild will wind wish with wood word worn your autre bien bout cas cours deux donc dont elle entre fait fois fond gens jour leur loin lors mais mal mer mieux mise mois moyen nord nuit oeil ordre parmi part pays peine peu plein pied plus point port pour prix quand rang reste rien rue sens sept sous sud suite tard tel temps tour tout trop type vers vie ville voie vrai",
  ).split(" "),
);

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
  /** Stems of the words of names. */
  readonly ofNames: ReadonlySet<string>;
  /** Words of the grammar by what is left of them without any ending. */
  readonly byRoot: ReadonlyMap<string, readonly string[]>;
};

const wordsByRoot = (): Map<string, string[]> => {
  const byRoot = new Map<string, string[]>();
  for (const word of new Set(spokenWords())) {
    const root = wordRootOf(word);
    byRoot.set(root, [...(byRoot.get(root) ?? []), word]);
  }
  return byRoot;
};

const dictionaryOf = (view: OrgView): Dictionary => {
  const ofNames = new Set(nameWords(view));
  const known = new Set([...spokenWords(), ...ofNames, ...wordsOfValues(view)]);
  const byLetter = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < leastOfName) continue;
    const letter = word[0] ?? "";
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word]);
  }
  return { known, byLetter, ofNames, byRoot: wordsByRoot() };
};

const dictionaries = new WeakMap<OrgView["columns"], Dictionary>();

const dictionaryFor = (view: OrgView): Dictionary => {
  const had = dictionaries.get(view.columns) ?? dictionaryOf(view);
  dictionaries.set(view.columns, had);
  return had;
};

const isCapital = ({ typed }: StemmedWord): boolean => /^\p{Lu}\p{Ll}/u.test(typed);

/** Whether a word at a place points at one thing by its name: after an article, or with a capital within the sentence. */
const isPointing = (words: readonly StemmedWord[], place: number): boolean => {
  const word = words[place];
  return isDefinite(words, place) || (word !== undefined && place > 0 && isCapital(word));
};

/** The words that a word may be a slip of; of a short one only words of names, where one thing is pointed at. */
const mayBe = (view: OrgView, words: readonly StemmedWord[], place: number): ((one: string) => boolean) => {
  const { ofNames } = dictionaryFor(view);
  if ((words[place]?.stem.length ?? 0) >= leastLength) return (one) => one.length >= leastLength;
  const pointing = isPointing(words, place);
  return (one) => pointing && ofNames.has(one);
};

/** Of several words the only one, or the first where all stand for the same. */
const onlyOf = (some: readonly string[]): string | undefined => {
  const [first, ...others] = some;
  if (first === undefined || others.length === 0) return first;
  const said = sensesSaid(first);
  return said !== "" && others.every((one) => sensesSaid(one) === said) ? first : undefined;
};

/** The word of the grammar that a word which nobody knows is another form of. */
const formMeant = (view: OrgView, stem: string): string | undefined => {
  const { byRoot } = dictionaryFor(view);
  return onlyOf((byRoot.get(wordRootOf(stem)) ?? []).filter((one) => sensesSaid(one) !== ""));
};

/** `specialised` for `specialized` and the other way round. */
const otherSpelling = (stem: string): string =>
  stem.replace(/(?<=\w{4})([sz])(?=$|ation$)/u, (letter) => (letter === "s" ? "z" : "s"));

/** A word as it was meant, and whether it had to be guessed. */
type Meant = { readonly word: StemmedWord; readonly guessed: boolean };

/** A word that nobody knows as another form of one that is known, or as it is spelt on the other side of the ocean. */
const otherForm = (view: OrgView, words: readonly StemmedWord[], place: number): Meant | undefined => {
  const { known } = dictionaryFor(view);
  const { typed, stem } = words[place] ?? { typed: "", stem: "" };
  const form = isPointing(words, place) ? undefined : formMeant(view, stem);
  if (form !== undefined) return { word: { typed, stem: form }, guessed: false };
  const spelt = otherSpelling(stem);
  if (known.has(spelt)) return { word: { typed, stem: spelt }, guessed: false };
  if (!/ing$/iu.test(typed)) return undefined;
  const noun = [`${stem}ion`, `${stem}ation`].find((one) => known.has(one));
  return noun === undefined ? undefined : { word: { typed, stem: noun }, guessed: true };
};

/** A word that nobody knows as the only one that it may be a slip of. */
const slipMeant = (view: OrgView, words: readonly StemmedWord[], place: number): Meant | undefined => {
  const { typed, stem } = words[place] ?? { typed: "", stem: "" };
  const fits = mayBe(view, words, place);
  const { byLetter } = dictionaryFor(view);
  const only = onlyOf((byLetter.get(stem[0] ?? "") ?? []).filter((one) => fits(one) && isOneSlip(one, stem)));
  if (only !== undefined) return { word: { typed, stem: only }, guessed: !isForm(only, stem) };
  const slip = isPointing(words, place) ? undefined : slipOf(view, typed);
  return slip === undefined ? undefined : { word: slip, guessed: true };
};

/** A word as it was probably meant, where only one word that it may be is a slip away from it. */
const meantAt = (view: OrgView, words: readonly StemmedWord[], place: number): Meant => {
  const { known, ofNames } = dictionaryFor(view);
  const word = words[place] ?? { typed: "", stem: "" };
  const { typed, stem } = word;
  const asItIs = { word, guessed: false };
  const base = ofNames.has(stem) || sensesSaid(stem) !== "" ? undefined : baseOf(stem);
  if (base !== undefined) return { word: { typed, stem: base }, guessed: false };
  if (stem.length < leastOfName || /\d/u.test(stem) || known.has(stem) || usual.has(stem)) return asItIs;
  return otherForm(view, words, place) ?? slipMeant(view, words, place) ?? asItIs;
};

/** Whether two stems differ only by an ending of number or gender: `connus` is no slip. */
const isForm = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) && ["", "s", "e", "x"].includes(long.slice(short.length));
};

/** French verbs turned round, `rend-il`: the pronoun says only that it is a question. */
const turned = /(?<=\p{L})-(?:t-)?(?:il|elle|ils|elles|on)\b/giu;

/** French auxiliaries turned round say no more than the pronoun. */
const auxiliary = /(?<!\p{L})(?:a|ont)-(?:t-)?(?:il|elle|ils|elles|on)(?!\p{L})/giu;

/** The words of a text, each as it was probably meant; `guessed` where one had to be read as another. */
export const wordsMeant = (
  view: OrgView,
  text: string,
): { readonly words: readonly StemmedWord[]; readonly guessed: boolean } => {
  const typed = wordsOf(text.replaceAll(auxiliary, " ").replaceAll(turned, ""));
  const meant = typed.map((_, place) => meantAt(view, typed, place));
  return { words: meant.map(({ word }) => word), guessed: meant.some(({ guessed }) => guessed) };
};
