import type { Words } from "../../vocabulary.ts";

/* What is told of the cells of a sheet, in both languages. */

/** The first of many cells. */
export const someCells = (addresses: readonly string[]): Words => {
  const [first, more] = [addresses.slice(0, 5).join(", "), addresses.length - 5];
  return more > 0
    ? { en: `${first} and ${more} more`, fr: `${first} et ${more} de plus` }
    : { en: first, fr: first };
};

export const merged = (filled: number): Words => ({
  en: `${filled} cells that are merged with one above were read as saying the same`,
  fr: `${filled} cellules fusionnées avec une autre au-dessus ont été lues comme disant la même chose`,
});
export const failedFormulas: Words = {
  en: "formulas failed and were read as empty cells",
  fr: "des formules ont échoué et ont été lues comme des cellules vides",
};
export const unsureDates: Words = {
  en: "dates before March 1900, which programs count differently",
  fr: "dates d'avant mars 1900, que les programmes comptent différemment",
};
export const noDates: Words = {
  en: 'numbers shown as dates that no calendar of a spreadsheet has were read as "####"',
  fr: "des nombres affichés comme des dates qu'aucun calendrier de tableur ne connaît ont été lus « #### »",
};

export const withCells = ({ en, fr }: Words, addresses: readonly string[]): Words => {
  const cells = someCells(addresses);
  return { en: `${en}: ${cells.en}`, fr: `${fr} : ${cells.fr}` };
};
