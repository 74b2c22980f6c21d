import type { Words } from "../../vocabulary.ts";
import { isNoReference } from "../shared/placeholders.ts";
import { type RowReference, rowReferences } from "./mapping.ts";
import { type StaffSheet, valuesIn } from "./sheet.ts";
import { circling } from "./ways-up.ts";

/** Words at the end of a header, folded, that say that its cells are numbers of rows: "Reports to (row no.)". */
const byRow =
  / (?:(?:n|no|num|numero) (?:de |d )?(?:ligne|fila)|(?:row|line)(?: (?:no|nr|number|num|n))?|zeilen?(?: ?(?:nr|nummer))?)$/;

/** The same at the beginning: "Row of superior", "Ligne du supérieur", "Zeilennummer des Vorgesetzten". */
const ofRow =
  /^(?:(?:(?:n|no|num|numero) (?:de |d )?)?(?:ligne|fila)|row(?: (?:no|nr|number|num|n))?|line (?:no|nr|number|num|n)|zeilen?(?: ?(?:nr|nummer))?) (?:of|du|de la|de l|des|del|de|der|d) (?:the |your )?/;

/** A header without the words that say that its cells are numbers of rows. */
export const withoutRowNumber = (header: string): string => header.replace(byRow, "").replace(ofRow, "");

/** Words that say so of a header whose cells may be codes as well; "line" alone is a line of reporting. */
const surelyByRow =
  / (?:row|ligne|fila|zeile)(?: (?:no|nr|number|num|n|nummer))?$| line (?:no|nr|number|num|n)$/;

/** Whether a column says by its header that it gives rows, and its cells can: codes of posts may look the same. */
export const saysRows = (sheet: StaffSheet, column: number, header: string): boolean =>
  (surelyByRow.test(header) || ofRow.test(header)) &&
  valuesIn(sheet, column).every((value) => /^0*[1-9]\d*$/.test(value));

/** Of titles above the header, so many rows may be counted as well. */
const mostAbove = 20;

/** A cell that says itself that it gives a row: "Row 12", "ligne no 4", "Zeile 7". */
const rowInWords =
  /^(?:row|line|ligne|fila|zeile)s?[\s.:#]*(?:n[o°º]?|nr|num|number|numero|numéro|nummer)?[\s.:#]*[1-9]\d*$/i;

/** Whether a column gives rows by their number: its header or its cells say so, or every cell is a number that a row has. */
export const namesRows = (sheet: StaffSheet, column: number, header: string): boolean => {
  if (byRow.test(header) || ofRow.test(header)) return true;
  const values = valuesIn(sheet, column);
  if (values.length > 0 && values.every((value) => rowInWords.test(value.trim()))) return true;
  const last = sheet.rows.length + mostAbove;
  return values.length > 1 && values.every((value) => /^[1-9]\d*$/.test(value) && Number(value) <= last);
};

/** The number in a cell that gives a row: "12", "Row 12". */
export const rowNumber = (cell: string): string | undefined => /0*([1-9]\d*)\s*$/.exec(cell)?.[1];

/** For each row the row above it, by what each is numbered; -1 where it names nobody; undefined where a number leads nowhere. */
const parentsBy = ({ rows }: StaffSheet, column: number, numberOf: NumberOf): number[] | undefined => {
  const places = new Map(rows.map((row, at) => [`${numberOf(row, at)}`, at]));
  const parents = rows.map(({ cells }) => {
    const cell = (cells[column] ?? "").trim();
    return isNoReference(cell) ? -1 : places.get(rowNumber(cell) ?? "");
  });
  return parents.every((parent) => parent !== undefined) ? parents : undefined;
};
type NumberOf = (row: StaffSheet["rows"][number], at: number) => number;

const numberings: Readonly<Record<RowReference, NumberOf>> = {
  row: ({ row }) => row,
  place: (_, at) => at + 1,
};

/**
 * How the rows of a column are numbered, where one way alone makes sense: every number is that of a row, and nobody is
 * above himself.
 */
export const rowReferenceOf = (sheet: StaffSheet, column: number): RowReference | undefined => {
  const [by, ...others] = rowReferences.filter((one) => {
    const parents = parentsBy(sheet, column, numberings[one]);
    return parents !== undefined && circling(parents) === 0;
  });
  return others.length === 0 ? by : undefined;
};

const counted: Readonly<Record<RowReference, Words>> = {
  row: { en: "as the sheet numbers its rows", fr: "tel que la feuille numérote ses lignes" },
  place: {
    en: "counted from the first row below the header",
    fr: "compté à partir de la première ligne sous l'en-tête",
  },
};

/** What is asked before superiors are read by the number of a row: rows that were sorted since would give wrong ones. */
export const rowsGuessed = (column: string, by: RowReference): Words => ({
  en: `"${column}" seems to give the superior by the number of a row, ${counted[by].en}: if the list was not sorted since, import it with this mapping (superiorBy: ${by}); else write the code, the title or the name of the superior there`,
  fr: `« ${column} » semble désigner le supérieur par un numéro de ligne, ${counted[by].fr} : si la liste n'a pas été triée depuis, importez-la avec cette correspondance (superiorBy : ${by}) ; sinon, indiquez-y le code, l'intitulé ou le nom du supérieur`,
});

/** Why such a column is not read where several numberings or none make sense: a wrong superior is worse than none. */
export const rowsNamed = (column: string): Words => ({
  en: `"${column}" seems to give the superior by the number of a row, and rows move: write the code, the title or the name of the superior there; or, where a column numbers the posts and they keep their numbers, say that it holds the code of the post`,
  fr: `« ${column} » semble désigner le supérieur par un numéro de ligne, et les lignes changent de place : indiquez-y le code, l'intitulé ou le nom du supérieur ; ou, si une colonne numérote les postes et que ces numéros leur restent, dites qu'elle contient le code du poste`,
});
