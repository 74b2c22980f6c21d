import type { Problem } from "../errors.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/**
 * Texts that are not UTF-8 as a whole: in the code page of spreadsheets, or UTF-8 with lines of that code page, as where a
 * list was put together from two.
 */

const newline = 10;

/** How many bytes follow the first of a letter in UTF-8; -1 where none begins so (Unicode, table 3-7, by first bytes alone). */
const followers = (byte: number): number => {
  if (byte < 0x80) return 0;
  if (byte < 0xc2) return -1;
  if (byte < 0xe0) return 1;
  if (byte < 0xf0) return 2;
  return byte < 0xf5 ? 3 : -1;
};

type LineForm = "plain" | "utf-8" | "windows-1252";

/** Whether the bytes of a line are letters of ASCII alone, of UTF-8, or neither. */
const formOf = (bytes: Uint8Array, start: number, end: number): LineForm => {
  let form: LineForm = "plain";
  for (let at = start; at < end; at++) {
    const more = followers(bytes[at] ?? 0);
    if (more < 0 || at + more >= end) return "windows-1252";
    for (let each = 0; each < more; each++) if (((bytes[++at] ?? 0) & 0xc0) !== 0x80) return "windows-1252";
    if (more > 0) form = "utf-8";
  }
  return form;
};

type Stretch = {
  readonly windows: boolean;
  readonly line: number;
  readonly start: number;
  readonly end: number;
};

/** Lines as stretches of one encoding; lines of ASCII go with those before them. */
const stretchesOf = (bytes: Uint8Array): Stretch[] => {
  const stretches: Stretch[] = [];
  let [start, windows, from, line] = [0, false, 0, 1];
  for (let at = 0; at < bytes.length; line++) {
    const next = bytes.indexOf(newline, at);
    const end = next < 0 ? bytes.length : next + 1;
    const form = formOf(bytes, at, end);
    if (form !== "plain" && (form === "windows-1252") !== windows) {
      if (at > start) stretches.push({ windows, line: from, start, end: at });
      [start, windows, from] = [at, form === "windows-1252", line];
    }
    at = end;
  }
  return [...stretches, { windows, line: from, start, end: bytes.length }];
};

/** The text of bytes that are not all UTF-8: line by line as UTF-8 where it is that, else as Windows-1252. */
export const decodeMixed = (bytes: Uint8Array): string =>
  stretchesOf(bytes)
    .map(({ windows, start, end }) => {
      const part = bytes.subarray(start, end);
      return windows ? decodeWindows1252(part) : new TextDecoder().decode(part);
    })
    .join("");

/** What is told of a text that is not all UTF-8. */
export const mixedTold = (file: string, bytes: Uint8Array): Problem => {
  const stretches = stretchesOf(bytes);
  const first = stretches.find(({ windows }) => windows);
  const isMixed = stretches.some(
    ({ windows, start, end }) => !windows && formOf(bytes, start, end) === "utf-8",
  );
  return isMixed
    ? {
        file,
        row: first?.line,
        code: "encoding-mixed",
        message:
          "the file is UTF-8 but for some lines, of which this is the first: they were read as Windows-1252; check accents and quotation marks",
      }
    : {
        file,
        code: "encoding-guessed",
        message: "the file is not UTF-8 and was read as Windows-1252; check accents and quotation marks",
      };
};
