import { decodeAs, encodingOf } from "../../csv/decode.ts";
import { byteText, lettersIn, mixedText } from "../../csv/mixed.ts";
import { type Problem, saying } from "../../errors.ts";
import type { Words } from "../../vocabulary.ts";
import { type InputFile, knownName } from "../importer.ts";
import { quotedWords } from "./quoted.ts";

type Told = Pick<Problem, "row" | "code" | "message" | "fr">;

/** The records of a table with their numbers, by line ends outside of quotation marks. */
const recordsIn = (text: string): { readonly row: number; readonly text: string }[] => {
  const records: string[][] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n?|\n/)) {
    if (isOpen) records.at(-1)?.push(line);
    else records.push([line]);
    if (line.includes('"') && line.split('"').length % 2 === 0) isOpen = !isOpen;
  }
  return records.map((lines, at) => ({ row: at + 1, text: lines.join("\n") }));
};

const word = /[^\s,;|"]+/g;
const wordsIn = (record: string, isOdd: (one: string) => boolean): string[] =>
  (record.match(word) ?? []).filter(isOdd);

const shown = (words: readonly string[]): Words => quotedWords(words.slice(0, 3));

/** Letters of UTF-8 that were taken for Windows-1252 and written in UTF-8 once more, and the sign for a lost letter. */
const twice = /Ã[\u0080-\u00bf\u0152-\u2122]|â€|Å[\u0080-\u00bf“„…‚‡]/;
const lost = /\ufffd/;

const oddWords = (areLost: boolean, { en, fr }: Words): Words =>
  areLost
    ? {
        en: `letters are lost in the file (${en}): export the list anew`,
        fr: `des lettres sont perdues dans le fichier (${fr}) : exportez la liste de nouveau`,
      }
    : {
        en: `letters were written as UTF-8 twice over (${en}): export the list anew, or open it as UTF-8 and save it`,
        fr: `des lettres ont été écrites deux fois en UTF-8 (${fr}) : exportez la liste de nouveau, ou ouvrez-la en UTF-8 et enregistrez-la`,
      };

const oddLetters = (text: string): Told[] =>
  recordsIn(text).flatMap(({ row, text: record }) => {
    const words = wordsIn(record, (one) => twice.test(one) || lost.test(one));
    return words.length === 0
      ? []
      : [{ row, code: "odd-letters", ...saying(oddWords(lost.test(record), shown(words))) }];
  });

/** Rows that are not in the encoding of most of the file: there the file was put together from two. */
const rowsOf = (bytes: string, most: "UTF-8" | "Windows-1252"): Told[] => {
  const isOther = (text: string): boolean => {
    const { utf8, others } = lettersIn(text);
    return (most === "UTF-8" ? others : utf8) > 0;
  };
  const other = most === "UTF-8" ? "Windows-1252" : "UTF-8";
  return recordsIn(bytes)
    .filter(({ text }) => isOther(text))
    .map(({ row, text }) => {
      const { en, fr } = shown(wordsIn(text, isOther).map(mixedText));
      const words = {
        en: `the file is ${most} but for some rows, of which this is one: it was read as ${other} (${en}); where that is wrong, save the file as UTF-8`,
        fr: `le fichier est en ${most}, sauf quelques lignes dont celle-ci : elle a été lue en ${other} (${fr}) ; si c'est une erreur, enregistrez le fichier en UTF-8`,
      };
      return { row, code: "encoding-mixed", ...saying(words) };
    });
};

const isBeyondAscii = (one: string): boolean => /[^ -~]/.test(one);

const guessed = (bytes: string): Told => {
  const { en, fr } = shown(wordsIn(bytes, isBeyondAscii).slice(0, 3).map(mixedText));
  return {
    code: "encoding-guessed",
    ...saying({
      en: `the file is not UTF-8 and was read as Windows-1252 (${en}); check accents and quotation marks, and where they are wrong, save it as UTF-8`,
      fr: `le fichier n'est pas en UTF-8 et a été lu en Windows-1252 (${fr}) ; vérifiez les accents et les guillemets et, s'ils sont faux, enregistrez-le en UTF-8`,
    }),
  };
};

/** What is told of a file that is not UTF-8. */
const notUtf8 = (bytes: string): Told[] => {
  const { utf8, others } = lettersIn(bytes);
  if (utf8 > 0 && utf8 >= others) return rowsOf(bytes, "UTF-8");
  return [guessed(bytes), ...(utf8 === 0 ? [] : rowsOf(bytes, "Windows-1252"))];
};

/** Bytes of UTF-8 that may begin what is odd in a text: Ã, Å, â€ and the sign for a lost letter. */
const signs = ["c383", "c385", "c3a2e282ac", "efbfbd"].map((bytes) => Buffer.from(bytes, "hex"));

const mayBeOdd = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return signs.some((sign) => buffer.includes(sign));
};

/** What is to be told of the letters of a file of text that may be read in any encoding: where they are guessed, or odd. */
export const encodingFaults = (file: InputFile): Problem[] => {
  const { bytes } = file;
  const encoding = encodingOf(bytes);
  const faults = encoding === "windows-1252" ? notUtf8(byteText(bytes)) : [];
  const odd = encoding !== "utf-8" || mayBeOdd(bytes) ? oddLetters(decodeAs(encoding, bytes)) : [];
  return [...faults, ...odd].map((fault) => ({ file: knownName(file), ...fault }));
};
