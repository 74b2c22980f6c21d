import { cut, plainWords } from "../../text/slug.ts";
import type { Words } from "../../vocabulary.ts";
import { type GuessedColumns, isReliable, type Resolved, shareFound } from "./references.ts";
import { namesRows, rowReferenceOf, rowsGuessed, rowsNamed, saysRows } from "./row-numbers.ts";
import { type StaffSheet, valuesIn } from "./sheet.ts";

const noPost: Words = {
  en: "no column is known as a title or a person",
  fr: "aucune colonne n'est reconnue comme intitulé du poste ou comme personne",
};
const noSuperior: Words = {
  en: "no column is known as the superior",
  fr: "aucune colonne n'est reconnue comme supérieur",
};
/** How much of a cell is told. */
const longestShown = 40;

const fewFound = (sheet: StaffSheet, column: number, share: number): Words => {
  const [name, percent] = [sheet.header[column] ?? "", Math.round(share * 100)];
  const first = valuesIn(sheet, column)
    .slice(0, 3)
    .map((one) => cut(one, longestShown));
  return {
    en: `only ${percent} % of the superiors are found in the list ("${name}" says ${first.map((one) => `"${one}"`).join(", ")}): write there the code, the title or the name of a post of the list, add the rows that are missing, or say which other column names the superior`,
    fr: `seuls ${percent} % des supérieurs se retrouvent dans la liste (« ${name} » indique ${first.map((one) => `« ${one} »`).join(", ")}) : indiquez-y le code, l'intitulé ou le nom d'un poste de la liste, ajoutez les lignes qui manquent, ou dites quelle autre colonne nomme le supérieur`,
  };
};

const nobodyNamed: Words = {
  en: "no row below the header names a superior",
  fr: "aucune ligne sous l'en-tête ne nomme de supérieur",
};

/** Whether a column gives rows by their number: it says so, or it names nobody of the list otherwise. */
export const isByRow = (sheet: StaffSheet, column: number, superior: Resolved): boolean => {
  const header = plainWords(sheet.header[column] ?? "");
  return saysRows(sheet, column, header) || (!isReliable(superior) && namesRows(sheet, column, header));
};

/** What speaks against a column of superiors; nothing where it can be relied on. */
const doubtOf = (
  sheet: StaffSheet,
  column: number | undefined,
  superior: Resolved | undefined,
): Words | undefined => {
  if (superior === undefined || column === undefined) return noSuperior;
  const byRow = isByRow(sheet, column, superior);
  if (isReliable(superior) && !byRow) return undefined;
  if (superior.found + superior.unknown === 0) return nobodyNamed;
  if (!byRow) return fewFound(sheet, column, shareFound(superior));
  const [name, by] = [sheet.header[column] ?? "", rowReferenceOf(sheet, column)];
  return by === undefined ? rowsNamed(name) : rowsGuessed(name, by);
};

/** What speaks against relying on a guess: no column for posts or for superiors, or superiors who are not found. */
export const doubtsOf = (
  sheet: StaffSheet,
  columns: GuessedColumns,
  superior: Resolved | undefined,
): Words[] =>
  [
    columns.has("title") || columns.has("person") ? undefined : noPost,
    doubtOf(sheet, columns.get("superior"), superior),
  ].filter((doubt) => doubt !== undefined);
