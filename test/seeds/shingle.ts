import { createHash } from "node:crypto";

/** A run of this many words in the report's order is a quotation. */
export const runLength = 8;

/** Bytes of a hash kept: among some 25,000 runs of the report, one chance in ten million that another run hits one. */
export const hashLength = 5;

/** A text's words in lower case: no accents, marks, or numbers of notes set high; a hyphen parts words. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/[⁰¹²³⁴-⁹]/g, " ")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|['’‘]/gu, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const hashOf = (words: readonly string[]): string =>
  createHash("sha256")
    .update(words.join(" "))
    .digest("hex")
    .slice(0, 2 * hashLength);

/** The hash of every run of words of a text, in its order: the first begins at the first word, and so on. */
export const shinglesOf = (words: readonly string[]): string[] =>
  words.slice(runLength - 1).map((_, first) => hashOf(words.slice(first, first + runLength)));
