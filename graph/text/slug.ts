/** The first characters of a text, never half of one. */
export const cut = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, "");

const isAscii = /^[ -~]*$/;

const simplest = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ");

/** A text as headers and ids compare it: without accents, signs and case, its words parted by one space. */
export const plainWords = (text: string): string =>
  (isAscii.test(text) ? text.toLowerCase().replaceAll(/[^a-z0-9]+/g, " ") : simplest(text)).trim();

/**
 * An id out of free text: lower case letters and digits of any script, words joined by `-`, at most `most`
 * characters. Empty where the text has neither.
 */
export const slug = (text: string, most = 80): string => cut(plainWords(text).replaceAll(" ", "-"), most);

/** An id that is not used yet: the base itself, else with the lowest number from 2 on. */
export const unusedId = (base: string, isUsed: (id: string) => boolean): string => {
  let id = base;
  for (let n = 2; isUsed(id); n++) id = `${base}-${n}`;
  return id;
};
