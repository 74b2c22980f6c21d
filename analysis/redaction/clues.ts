import { writingOf } from "../../graph/text/writing.ts";
import { type FormFinder, finderOf } from "./finder.ts";
import { isOrdinaryWord } from "./ordinary.ts";
import { signsOf, signWords } from "./signs.ts";
import { writingsOf } from "./writings.ts";

const leastPart = 2;
/** Names in one piece of fewer signs are not taken apart. */
const leastSplit = 3;
/** Endings of inflected forms: `Иванова`, `Ивановым`. */
const longestEnding = 3;
/** Endings that inflection replaces: `Мария`, `Марии`; `Παπαδόπουλος`, `Παπαδόπουλου`. */
const replaced = /[αεηιουω]?[σς]$|[aeiouyаеиоуыэюяйьαεηιουω]$/u;
const leastInflected = 4;

const isUnspaced = (word: string): boolean => writingOf([...word][0] ?? "") === "unspaced";

/** Family and given names of a name in one piece, as Chinese, Japanese and Korean ones are. */
const split = (word: string): string[] => {
  const signs = [...word];
  if (signs.length < leastSplit) return [];
  const family = signs.length > leastSplit ? 2 : 1;
  return [signs.slice(0, family), signs.slice(family)]
    .filter((part) => part.length > 1)
    .map((part) => part.join(""));
};

/** What follows a family name by which somebody is spoken of: a sign alone is many words, with one of these it is a person. */
const honorifics = [
  "先生",
  "女士",
  "小姐",
  "氏",
  "さん",
  "様",
  "君",
  "主任",
  "部长",
  "씨",
  "님",
  "대표",
  "장관",
  "국장",
];

/** The family name of a name in one piece, or its first word, with what it is spoken of by. */
const addressed = (name: string): string[] => {
  const [first = ""] = writingsOf(name);
  const [sign = ""] = [...first];
  return /[\p{sc=Han}\p{sc=Hangul}]/u.test(sign)
    ? honorifics.flatMap((title) => [`${sign}${title}`, `${sign} ${title}`])
    : [];
};

const partsOf = (name: string): string[] =>
  writingsOf(name)
    .flatMap((written) => written.split(" "))
    .flatMap((word) => (isUnspaced(word) ? [word, ...split(word)] : [word]))
    .filter((part) => !isOrdinaryWord(part) && (isUnspaced(part) || [...part].length >= leastPart));

/** What stays of a word in all its forms. */
const stemOf = (part: string): string => (part.length < leastInflected ? part : part.replace(replaced, ""));

/** Whether a word may be a form of a part of a name. */
const isFormOf = (word: string, part: string): boolean =>
  word === part ||
  (part.length >= leastInflected &&
    word.startsWith(stemOf(part)) &&
    word.length <= part.length + longestEnding);

const keyOf = (word: string): string => word.slice(0, leastSplit);

/** Tells whether a text holds a part of a name, or what may be an inflected form of one. */
export const cluesOf = (
  names: readonly string[],
  ordinary: readonly string[],
): ((text: string) => boolean) => {
  const parts = [...new Set(names.flatMap(partsOf))];
  const within: FormFinder = finderOf([
    ...parts.filter(isUnspaced),
    ...ordinary.flatMap(writingsOf),
    ...names.flatMap(addressed).flatMap(writingsOf),
  ]);
  const byKey = new Map<string, string[]>();
  for (const part of parts.filter((each) => !isUnspaced(each)))
    byKey.set(keyOf(part), [...(byKey.get(keyOf(part)) ?? []), part]);
  return (text) => {
    const signs = signsOf(text);
    const words = signWords(signs);
    return (
      words.some((word) => byKey.get(keyOf(word))?.some((part) => isFormOf(word, part)) === true) ||
      within.spansIn(signs).length > 0
    );
  };
};
