import { decodeWindows1252 } from "./windows-1252.ts";

/** A letter of several bytes in UTF-8 (Unicode, table 3-7), each byte as one character. */
const letter = [
  "[\\xc2-\\xdf][\\x80-\\xbf]",
  "\\xe0[\\xa0-\\xbf][\\x80-\\xbf]",
  "[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}",
  "\\xed[\\x80-\\x9f][\\x80-\\xbf]",
  "\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}",
  "[\\xf1-\\xf3][\\x80-\\xbf]{3}",
  "\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}",
].join("|");
const beyondAscii = new RegExp(`((?:${letter})+)|[\\x80-\\xff]`, "g");

/** Bytes as a text in which each is one character. */
export const byteText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");

const utf8 = (run: string): string => Buffer.from(run, "latin1").toString("utf8");
const oneByte = (byte: string): string => decodeWindows1252(Buffer.from(byte, "latin1"));

/**
 * The text of bytes that are not UTF-8 as a whole: letters of UTF-8 as such, since hardly any word of Windows-1252 looks
 * like one, and any other byte as Windows-1252 has it.
 */
export const mixedText = (bytes: string): string =>
  bytes.replaceAll(beyondAscii, (found: string, run: string | undefined) =>
    run === undefined ? oneByte(found) : utf8(found),
  );

/** How many letters of UTF-8 a text of bytes holds, and how many other bytes beyond ASCII. */
export const lettersIn = (bytes: string): { readonly utf8: number; readonly others: number } => {
  let [letters, others] = [0, 0];
  for (const [, run] of bytes.matchAll(beyondAscii)) {
    if (run === undefined) others++;
    else letters += [...utf8(run)].length;
  }
  return { utf8: letters, others };
};
