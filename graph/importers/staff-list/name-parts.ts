import { plainWords } from "../../text/slug.ts";
import { wordList } from "../shared/word-list.ts";
import type { StaffSheet } from "./sheet.ts";

/** What columns of given names and of names of families are called, folded, in English, French, Spanish and German. */
const given = wordList(
  `first name; given name; given names; first names; forename; legal first name; preferred first name; prenom; prenoms; vorname; vornamen; rufname; nombre; nombres; primer nombre`,
);
const family = wordList(
  `last name; surname; family name; legal last name; nom d usage; nom usuel; nom; nom de famille; nachname; familienname; name; apellidos; apellido; primer apellido; apellido paterno`,
);

/** Whether a header, folded, is that of whole names in two parts: "Last name, First name", "Nom Prénom". */
export const joinsNames = (header: string): boolean =>
  given.some((one) =>
    header.endsWith(` ${one}`)
      ? family.includes(header.slice(0, -one.length - 1))
      : header.startsWith(`${one} `) && family.includes(header.slice(one.length + 1)),
  );

/** The column that is called by the first of some words that one is called by. */
const columnOf = (header: readonly string[], words: readonly string[]): number | undefined =>
  words.map((word) => header.indexOf(word)).find((column) => column >= 0);

/**
 * A list whose people stand in two columns, of given names and of families, with one more in which they are whole; as it is
 * where there is a column of whole names already.
 */
export const withWholeNames = (sheet: StaffSheet, isPerson: (header: string) => boolean): StaffSheet => {
  const folded = sheet.header.map(plainWords);
  const [first, last] = [columnOf(folded, given), columnOf(folded, family)];
  if (first === undefined || last === undefined) return sheet;
  if (sheet.header.some((name, column) => column !== first && column !== last && isPerson(name)))
    return sheet;
  const [firstName = "", lastName = ""] = [sheet.header[first], sheet.header[last]];
  const width = sheet.header.length;
  return {
    ...sheet,
    header: [...sheet.header, `${firstName} ${lastName}`],
    parts: [firstName, lastName],
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: [
        ...Array.from({ length: width }, (_, column) => cells[column] ?? ""),
        `${(cells[first] ?? "").trim()} ${(cells[last] ?? "").trim()}`.trim(),
        ...cells.slice(width),
      ],
    })),
  };
};
