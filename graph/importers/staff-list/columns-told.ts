import type { CsvRow } from "../../csv/parse.ts";
import { type Problem, saying } from "../../errors.ts";
import { plainWords } from "../../text/slug.ts";
import type { Words } from "../../vocabulary.ts";
import type { Gather } from "../shared/gather.ts";
import { quotedWords } from "../shared/quoted.ts";
import { employedWords } from "./header-words.ts";
import type { Mapping } from "./mapping.ts";
import { type StaffSheet, valuesIn } from "./sheet.ts";

type Warn = Gather["warn"];

/** Columns that are read and share their header with another, which is not read. */
const warnOfRepeated = ({ file, header }: StaffSheet, { columns }: Mapping, warn: Warn): void => {
  for (const column of new Set(Object.values(columns)))
    if (header.indexOf(column) !== header.lastIndexOf(column))
      warn({ file }, column, "repeated-column", {
        en: `several columns are called "${column}": the first was read, the others were not; give each its own name`,
        fr: `plusieurs colonnes s'appellent « ${column} » : la première a été lue, les autres non ; donnez à chacune un nom à elle`,
      });
};

/** What is told of a column that says since when people are employed. */
const warnOfEmployed = (file: string, column: string, warn: Warn): void =>
  warn({ file }, column, "employment-date", {
    en: "the column says since when people are employed, not since when they hold their post, and was not read; where it means the post they hold, say so with a mapping (heldSince)",
    fr: "la colonne dit depuis quand les personnes sont employées, non depuis quand elles occupent leur poste, et n'a pas été lue ; si elle vise le poste occupé, dites-le par une correspondance (heldSince)",
  });

/** Columns that say something and were not read, in one sentence. */
const warnOfUnread = (sheet: StaffSheet, { columns }: Mapping, warn: Warn): void => {
  const read = new Set([...Object.values(columns), ...(sheet.parts ?? [])]);
  const left = sheet.header.filter(
    (header, at) => header !== "" && !read.has(header) && valuesIn(sheet, at).length > 0,
  );
  const unread = left.filter((header) => !employedWords.has(plainWords(header)));
  for (const header of left.filter((one) => !unread.includes(one))) warnOfEmployed(sheet.file, header, warn);
  const named = quotedWords(unread);
  if (unread.length > 0)
    warn({ file: sheet.file }, undefined, "unread-columns", {
      en: `these columns were not read: ${named.en}; a mapping may say what they are`,
      fr: `ces colonnes n'ont pas été lues : ${named.fr} ; une correspondance peut dire ce qu'elles sont`,
    });
};

/** How much of a cell is told. */
const longestShown = 40;

/** From so many rows on, cells without a header are told of their column. */
const manyRows = 5;

const quoted = (cells: readonly string[]): Words =>
  quotedWords(cells.map((cell) => (cell.length > longestShown ? `${cell.slice(0, longestShown)}…` : cell)));

/** What is told of one row that has cells under no header. */
const unnamedCells = (width: number, { cells }: CsvRow, left: readonly string[]): Words => {
  const { en, fr } = quoted(left);
  if (cells.length <= width)
    return {
      en: `the row has cells under no header: ${en} was not read`,
      fr: `la ligne a des cellules sous aucun en-tête : ${fr} n'a pas été lu`,
    };
  const unread =
    left.length === 0
      ? { en: "", fr: "" }
      : { en: `${en} was not read, and `, fr: `${fr} n'a pas été lu, et ` };
  return {
    en: `the row has ${cells.length} cells where the header has ${width}: ${unread.en}cells may stand in the wrong columns; a cell that holds the mark between cells needs quotation marks`,
    fr: `la ligne a ${cells.length} cellules là où l'en-tête en a ${width} : ${unread.fr}des cellules peuvent être dans la mauvaise colonne ; une cellule qui contient le signe de séparation doit être entre guillemets`,
  };
};

type Table = Pick<StaffSheet, "file" | "header" | "rows">;

/** Rows with cells under no header, and these cells; where most rows fit, also those with more cells that say nothing. */
const unnamedIn = ({ header, rows }: Table) => {
  const isWide = ({ cells }: CsvRow): boolean => cells.length > header.length;
  const areFew = rows.filter(isWide).length * 2 < rows.length;
  const nameless = [...header.keys()].filter((column) => header[column] === "");
  const leftIn = (row: CsvRow): string[] =>
    [...nameless.map((column) => row.cells[column] ?? ""), ...row.cells.slice(header.length)].filter(
      (cell) => cell.trim() !== "",
    );
  const suspect = nameless.length > 0 ? rows : rows.filter(isWide);
  return suspect.flatMap((row) => {
    const left = leftIn(row);
    return left.length > 0 || (areFew && isWide(row)) ? [{ row, left }] : [];
  });
};

/**
 * Tells of cells that stand under no header: of a few rows one by one, since what has more cells than the header has often
 * moved to the side, as where a cell holds a comma and no quotation marks.
 */
export const warnOfUnnamed = (table: Table, warn: Warn): void => {
  const { file, header } = table;
  const unnamed = unnamedIn(table);
  if (unnamed.length > manyRows) {
    const shown = quoted(unnamed.slice(0, 3).map(({ left }) => left.join(" ")));
    warn({ file, row: unnamed[0]?.row.row }, undefined, "unnamed-cells", {
      en: `${unnamed.length} rows have cells under no header, which were not read (${shown.en} …): give the column a header`,
      fr: `${unnamed.length} lignes ont des cellules sous aucun en-tête, qui n'ont pas été lues (${shown.fr} …) : donnez un en-tête à la colonne`,
    });
    return;
  }
  for (const { row, left } of unnamed)
    warn({ file, row: row.row }, undefined, "unnamed-cells", unnamedCells(header.length, row, left));
};

/** What is told of cells under no header in a table that is not read: they may be why. */
export const unnamedTold = (table: Table): Problem[] => {
  const told: Problem[] = [];
  warnOfUnnamed(table, ({ file, row }, field, code, words) => {
    told.push({ file, row, field, code, ...saying(words) });
  });
  return told;
};

/** Tells of rows that seem to be one that was broken in two, as where a cell of two lines stands in no quotation marks. */
const warnOfBroken = ({ file, header, rows }: Table, warn: Warn): void => {
  const isShort = (row: CsvRow | undefined): row is CsvRow =>
    row !== undefined && row.cells.length < header.length;
  if (rows.filter(isShort).length * 3 > rows.length) return;
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1];
    if (!isShort(row) || !isShort(next) || row.cells.length + next.cells.length - 1 !== header.length)
      continue;
    warn({ file, row: row.row }, undefined, "broken-row", {
      en: `the row has ${row.cells.length} of ${header.length} cells and the next one the rest: if they are one row, put the cell with the line break in quotation marks`,
      fr: `la ligne a ${row.cells.length} des ${header.length} cellules et la suivante le reste : si elles n'en font qu'une, mettez entre guillemets la cellule qui contient le retour à la ligne`,
    });
  }
};

/** Tells of everything that stands in columns of a list and was not read. */
export const warnOfColumns = (sheet: StaffSheet, mapping: Mapping, warn: Warn): void => {
  warnOfRepeated(sheet, mapping, warn);
  warnOfUnread(sheet, mapping, warn);
  warnOfUnnamed(sheet, warn);
  warnOfBroken(sheet, warn);
};
