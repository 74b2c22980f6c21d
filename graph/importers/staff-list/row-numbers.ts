import type { Words } from "../../vocabulary.ts";
import { type StaffSheet, valuesIn } from "./sheet.ts";

/** Words at the end of a header, folded, that say that its cells are numbers of rows: "Reports to (row no.)". */
const byRow =
  / (?:(?:n|no|num|numero) (?:de |d )?(?:ligne|fila)|(?:row|line)(?: (?:no|nr|number|num|n))?|zeilen?(?: ?(?:nr|nummer))?)$/;

/** A header without the words that say that its cells are numbers of rows. */
export const withoutRowNumber = (header: string): string => header.replace(byRow, "");

/** Of titles above the header, so many rows may be counted as well. */
const mostAbove = 20;

/** A cell that says itself that it gives a row: "Row 12", "ligne no 4", "Zeile 7". */
const rowInWords =
  /^(?:row|line|ligne|fila|zeile)s?[\s.:#]*(?:n[o°º]?|nr|num|number|numero|numéro|nummer)?[\s.:#]*[1-9]\d*$/i;

/** Whether a column gives rows by their number: its header or its cells say so, or every cell is a number that a row has. */
export const namesRows = (sheet: StaffSheet, column: number, header: string): boolean => {
  if (byRow.test(header)) return true;
  const values = valuesIn(sheet, column);
  if (values.length > 0 && values.every((value) => rowInWords.test(value.trim()))) return true;
  const last = sheet.rows.length + mostAbove;
  return values.length > 1 && values.every((value) => /^[1-9]\d*$/.test(value) && Number(value) <= last);
};

/** Why such a column is not read: a row is another after the next sorting, and a wrong superior is worse than none. */
export const rowsNamed = (column: string): Words => ({
  en: `"${column}" seems to give the superior by the number of a row, and rows move: write the code, the title or the name of the superior there; or, where a column numbers the posts and they keep their numbers, say that it holds the code of the post`,
  fr: `« ${column} » semble désigner le supérieur par un numéro de ligne, et les lignes changent de place : indiquez-y le code, l'intitulé ou le nom du supérieur ; ou, si une colonne numérote les postes et que ces numéros leur restent, dites qu'elle contient le code du poste`,
});
