import { z } from "zod";

/**
 * Control characters, line and paragraph separators, what no XML may hold, and halves of characters that a
 * careless cut left behind.
 */
const uncommon =
  /(?<!\s)\s*[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff][\s\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]*/gu;
const uncommonInProse = /[^\P{Cc}\n]|[\p{Cs}\ufffe\uffff]/gu;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Nothing that a reader sees: spaces, and marks that only direct the setting of text. */
const invisible = /^[\p{Z}\p{Cf}\p{Cc}]*$/u;

/** Most texts: printable ASCII, and Latin letters with their accents in one, without a space at either end. */
const plain = /^[!-~¡-¬®-ſ]([ -~¡-¬®-ſ]*[!-~¡-¬®-ſ])?$/;

/** Marks that turn the direction of what follows them, as far as the end of a line: a text may look like another by these. */
const overriding = /[\u202a-\u202e]/g;

const settled = (text: string): string =>
  invisible.test(text) ? "" : text.replaceAll(overriding, "").normalize("NFC").trim();

/** A text of one line: composed (NFC), control characters and line breaks as one space, no space around it. */
export const tidyText = (text: string): string =>
  plain.test(text) ? text : settled(text.replaceAll(uncommon, " "));

/** A text of several lines: as `tidyText`, but a line break stays one, written `\n`. */
export const tidyProse = (text: string): string =>
  plain.test(text) ? text : settled(text.replaceAll(lineEnds, "\n").replaceAll(uncommonInProse, " "));

/** Keeps a stray file from becoming one cell. */
const longest = 20_000;

/** Whether a text is at once known to be tidy and short enough. */
export const isPlainText = (text: string): boolean => text.length <= longest && plain.test(text);

/** Short text in the reader's language, tidied so that whoever writes it out needs no filter. */
export const textSchema = z.string().overwrite(tidyText).max(longest);

/** Text of several lines: a note, a description. */
export const proseSchema = z.string().overwrite(tidyProse).max(longest);
