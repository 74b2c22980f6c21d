import { writingOf } from "../../graph/text/writing.ts";
import { signsOf, signWords } from "./signs.ts";

/** Signs inside a name that other writers leave out: `Jean-Pierre` and `Jeanpierre`, `O'Brien` and `OBrien`. */
const inner = /[-\u2010-\u2015\u2212'’‘ʼʹ`´.·]/gu;

/** How letters with an umlaut are written where keyboards have none. */
const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

const withoutUmlauts = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[äöüåø]/g, (letter) => umlauts[letter] ?? letter);

/** As readable ids have it: every mark gone, in every script. */
const withoutMarks = (name: string): string =>
  name.normalize("NFKD").replaceAll(/\p{M}/gu, "").normalize("NFC");

/** More words than this are no person's name alone, and are not turned round. */
const mostTurned = 5;

/** The last word first, as lists of staff have it: `WEISS Max`. */
const turned = (words: readonly string[]): string[] => {
  const last = words.at(-1);
  return last === undefined || words.length < 2 || words.length > mostTurned
    ? []
    : [[last, ...words.slice(0, -1)].join(" ")];
};

/** The Arabic article after the prefix `li-`: `للسيد` for `السيد`. */
const withLi = (written: string): string[] => (written.startsWith("ال") ? [`لل${written.slice(2)}`] : []);

const isUnspaced = (sign: string | undefined): boolean =>
  sign !== undefined && writingOf(sign) === "unspaced";

/** Without the spaces between letters of scripts that need none. */
const closed = (written: string): string => {
  const signs = [...written];
  return signs
    .filter((sign, i) => sign !== " " || !(isUnspaced(signs[i - 1]) && isUnspaced(signs[i + 1])))
    .join("");
};

/** A shorter one may be another word: `Ma Li` is not Mali. */
const leastJoined = 6;

/** In one word, as addresses have it, and writers of Arabic: `kofiannan@`, `عبدالله`. */
const joined = (written: string): string[] => {
  const word = written.replaceAll(" ", "");
  return word !== written && [...word].length >= leastJoined ? [word] : [];
};

const forms = (name: string): string[] => {
  const words = signWords(signsOf(name));
  return [words.join(" "), ...turned(words)].flatMap((each) => [
    each,
    closed(each),
    ...joined(each),
    ...withLi(each),
  ]);
};

/** The ways in which a name is written, folded: its words parted by one space. Empty for a name without a letter. */
export const writingsOf = (name: string): string[] =>
  [
    ...new Set([name, name.replaceAll(inner, ""), withoutUmlauts(name), withoutMarks(name)].flatMap(forms)),
  ].filter((written) => written !== "");
