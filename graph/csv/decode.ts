import { isUtf8 } from "node:buffer";
import { DottedError } from "../errors.ts";
import { byteText, mixedText } from "./mixed.ts";

/** The encodings a file may be read as. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const newline = 10;

const begins = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, place) => bytes[place] === byte);

/** UTF-16 says so with its byte order mark, or shows it by the zeros of its first letters. */
const wideEncoding = (bytes: Uint8Array): Encoding | undefined => {
  if (begins(bytes, 0xff, 0xfe)) return "utf-16le";
  if (begins(bytes, 0xfe, 0xff)) return "utf-16be";
  const zeros = [...bytes.subarray(0, 64)].flatMap((byte, place) => (byte === 0 ? [place % 2] : []));
  const [first] = zeros;
  if (zeros.length < 8 || zeros.some((place) => place !== first)) return undefined;
  return first === 1 ? "utf-16le" : "utf-16be";
};

/** The encoding of a text file: whatever is neither UTF-16 nor UTF-8 is taken for the code page of spreadsheets. */
export const encodingOf = (bytes: Uint8Array): Encoding =>
  wideEncoding(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");

const withoutMark = (text: string): string => text.replace(/^\ufeff/, "");

/** The text of bytes in an encoding, without a byte order mark; letters of UTF-8 in what is not UTF-8 as a whole are read as such. */
export const decodeAs = (encoding: Encoding, bytes: Uint8Array): string =>
  encoding === "windows-1252"
    ? withoutMark(mixedText(byteText(bytes)))
    : new TextDecoder(encoding).decode(bytes);

const isInside = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Bytes without what may be the first half of a letter in UTF-8 at their end. */
const wholeLetters = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.length;
  while (end > bytes.length - 3 && isInside(bytes[end - 1])) end--;
  return (bytes[end - 1] ?? 0) >= 0xc0 ? bytes.subarray(0, end - 1) : bytes;
};

/** The beginning of a text file in any encoding, at most so many bytes: a letter that the end cuts is left out. */
export const beginningOf = (bytes: Uint8Array, most: number): string => {
  const head = bytes.length > most ? wholeLetters(bytes.subarray(0, most)) : bytes;
  return decodeAs(encodingOf(head), head);
};

/** The first line that is not UTF-8, counted from 1; so that somebody can go and look at it. */
const firstBadLine = (bytes: Uint8Array): number => {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(newline, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
};

/** The text of a UTF-8 file without its byte order mark. Throws bad-data (`bad-encoding`) for anything else. */
export const decodeUtf8 = (file: string, bytes: Uint8Array): string => {
  const wide = wideEncoding(bytes) !== undefined || bytes.subarray(0, 64).includes(0);
  if (!wide && isUtf8(bytes)) return decodeAs("utf-8", bytes);
  const what = wide ? "looks like UTF-16" : "is not UTF-8";
  const message = `the file ${what}; save it as UTF-8 (in a spreadsheet: "CSV UTF-8")`;
  const row = wide ? undefined : firstBadLine(bytes);
  throw new DottedError("bad-data", `${file} cannot be read`, [{ code: "bad-encoding", message, file, row }]);
};

/** The text of a UTF-8 or UTF-16 file. Throws bad-data (`bad-encoding`) for anything else. */
export const decodeUnicode = (file: string, bytes: Uint8Array): string => {
  const wide = wideEncoding(bytes);
  return wide === undefined ? decodeUtf8(file, bytes) : decodeAs(wide, bytes);
};
