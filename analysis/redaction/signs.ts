import { foldLetter, lettersOf } from "../../graph/text/fold.ts";
import { decodedPercents } from "../../graph/text/percent.ts";
import { type LetterKind, writingOf } from "../../graph/text/writing.ts";

/**
 * One sign of a text as names are compared, with the part of the text that it stands for. A `gap` parts words;
 * `blank` gaps are white space or middle dots. A `maybe` cannot be seen and may stand within a word or between two.
 */
export type TextSign = {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  readonly sort: LetterKind | "gap" | "maybe";
  readonly blank: boolean;
};

/** Whether a sign is a letter or digit. */
export const isWord = (sign: TextSign | undefined): sign is TextSign =>
  sign !== undefined && sign.sort !== "gap" && sign.sort !== "maybe";

const unseen = /^[\p{Default_Ignorable_Code_Point}\u0640]$/u;
/** What exporters leave out of a file, so that what stood around it comes together there. */
const leftOut = /^[^\P{Cc}\t\n\r]$|^[\u200b\p{Cs}\p{Noncharacter_Code_Point}]$/u;
const blank = /^[\s\u00b7\u30fb\uff65\u2027]$/u;

const entities: Readonly<Record<string, string>> = { nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", shy: "" };
const encoded = /((?:%[0-9a-f]{2})+)|&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(nbsp|ensp|emsp|thinsp|shy));/gi;

const codePoint = (value: number): string | undefined =>
  value > 0 && value <= 0x10_ffff ? String.fromCodePoint(value) : undefined;

const decoded = ([whole, run, decimal, hex, name]: RegExpExecArray): string => {
  if (run !== undefined) return decodedPercents(run) ?? whole;
  if (decimal !== undefined) return codePoint(Number(decimal)) ?? whole;
  if (hex !== undefined) return codePoint(Number.parseInt(hex, 16)) ?? whole;
  return entities[name?.toLowerCase() ?? ""] ?? whole;
};

const signsFrom = (text: string, start: number, end: number | undefined): TextSign[] => {
  let place = start;
  return lettersOf(text).flatMap((letter): TextSign[] => {
    const span = { start: end === undefined ? place : start, end: end ?? place + letter.length };
    place += letter.length;
    if (leftOut.test(letter)) return [{ ...span, sign: " ", sort: "maybe", blank: true }];
    const folded = [...foldLetter(letter)].filter((sign) => !unseen.test(sign));
    return folded.map((sign) => {
      const sort = writingOf(sign);
      return sort === undefined
        ? { ...span, sign: " ", sort: "gap", blank: blank.test(sign) }
        : { ...span, sign, sort, blank: false };
    });
  });
};

/** The signs of a text; what is written as a web address or in HTML is read as what it stands for. */
export const signsOf = (text: string): TextSign[] => {
  const signs: TextSign[] = [];
  let place = 0;
  for (const found of text.matchAll(encoded)) {
    signs.push(...signsFrom(text.slice(place, found.index), place, undefined));
    place = found.index + found[0].length;
    signs.push(...signsFrom(decoded(found), found.index, place));
  }
  signs.push(...signsFrom(text.slice(place), place, undefined));
  return signs;
};

/** Words of a text: runs of letters and digits that no gap parts, folded. */
export const signWords = (signs: readonly TextSign[]): string[] =>
  signs
    .map(({ sort, sign }) => (sort === "gap" ? " " : sort === "maybe" ? "" : sign))
    .join("")
    .split(" ")
    .filter((word) => word !== "");
