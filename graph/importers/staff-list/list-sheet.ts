import type { CsvRow } from "../../csv/parse.ts";
import { type Problem, saying } from "../../errors.ts";
import { committeeColumns } from "../committees/columns.ts";
import type { InputFile } from "../importer.ts";
import { headersBelow } from "./header-again.ts";
import { withoutLegend } from "./legend.ts";
import { headerScore, likeness } from "./likeness.ts";
import { withWholeNames } from "./name-parts.ts";
import { type StaffSheet, wholeSheet } from "./sheet.ts";

/** A list, without another table that stands below it on the same sheet, and what is told of rows that are none of it. */
export type ListSheet = StaffSheet & {
  /** The first row below, whether an empty one is above it, and how many there are. */
  readonly below?: { readonly row: number; readonly gap: boolean; readonly rows: number };
  readonly aside?: readonly Problem[];
};

/** Known names of columns that make a row the header of another table. */
const leastNames = 2;

/** More rows than these are no notes below a list. */
const mostAside = 100;
/** Rows that show how wide a list is. */
const someRows = 1_000;

const filled = ({ cells }: CsvRow): string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== "");

/**
 * Whether a row below a list names columns: several known names, no number, and no code where the list has codes. Where it
 * has none, titles of posts and units may be such names, too, and there have to be more.
 */
const namesColumns = (row: CsvRow, above: readonly CsvRow[]): boolean => {
  const cells = filled(row);
  if (cells.some((cell) => /\d/.test(cell))) return false;
  const least = codesIn(above).length > 0 ? leastNames : leastNames + 1;
  const names = headerScore(cells);
  const isKnown = names >= least || committeeColumns(cells).size >= leastNames;
  return isKnown && Math.max(names, committeeColumns(cells).size) * 2 >= cells.length;
};

/** Columns in which nearly every row has a digit, as codes have. */
const codesIn = (rows: readonly CsvRow[]): number[] => {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const coded = rows.filter(({ cells }) => /\d/.test(cells[column] ?? "")).length;
    return coded > 0.9 * rows.length;
  });
};

/**
 * Whether what stands below an empty row, to the end of the sheet, is no part of the list: notes, or a table of few columns.
 * Its rows say at most half as much as those above, and have no code where these have theirs, or are of one cell alone.
 */
const isAside = (rows: readonly CsvRow[], at: number): boolean => {
  if (rows.length - at > Math.min(mostAside, at)) return false;
  const [above, below] = [rows.slice(0, Math.min(at, someRows)), rows.slice(at)];
  const usual = above.reduce((sum, row) => sum + filled(row).length, 0) / above.length;
  if (below.some((row) => filled(row).length > usual / 2)) return false;
  const codes = codesIn(above);
  if (codes.length === 0) return below.every((row) => filled(row).length === 1);
  return below.every(({ cells }) => codes.every((column) => !/\d/.test(cells[column] ?? "")));
};

const isHeaderAgain = ({ header }: StaffSheet, { cells }: CsvRow): boolean =>
  header.every((name, column) => (cells[column] ?? "").replaceAll(/\s+/g, " ").trim() === name);

/** A list in which people have their whole names in one column. */
export const withNames = (sheet: StaffSheet): StaffSheet =>
  withWholeNames(sheet, (name) => likeness(name, "person") > 0);

/** What is told of the header of a list where it stands in it once more, in other words or letters. */
const headerTold = (file: string, { row }: CsvRow): Problem => ({
  file,
  row,
  code: "header-again",
  ...saying({
    en: "the row names the columns once more and was not read: the rows below it were read by the first header",
    fr: "la ligne nomme de nouveau les colonnes et n'a pas été lue : les lignes qui suivent ont été lues d'après le premier en-tête",
  }),
});

/** The rows of a sheet but for its header where that is repeated, and those at which another table begins by its header. */
const withoutHeaders = (sheet: StaffSheet) => {
  const headerBelow = headersBelow(sheet);
  const again: CsvRow[] = [];
  const others = new Set<CsvRow>();
  const rows = sheet.rows.filter((row) => {
    const found = headerBelow(row);
    if (found === "other") others.add(row);
    if (found === "again" && !isHeaderAgain(sheet, row)) again.push(row);
    return found !== "again";
  });
  return { rows, others, told: again.map((row) => headerTold(sheet.file, row)) };
};

/**
 * The list of a file: its header where it is repeated is no post; the header of another table ends it, as do notes below an
 * empty row. Throws bad-data where the file is no table.
 */
export const listSheet = (file: InputFile): ListSheet => {
  const sheet = wholeSheet(file, headerScore);
  const { rows, others, told } = withoutHeaders(sheet);
  const end = rows.findIndex((row, at) => {
    const before = rows[at - 1];
    if (before !== undefined && others.has(row)) return true;
    const isBelowGap = before !== undefined && row.row - before.row > 1;
    return isBelowGap && (namesColumns(row, rows.slice(0, Math.min(at, someRows))) || isAside(rows, at));
  });
  const first = rows[end];
  const list = withoutLegend(sheet.file, sheet.header, first === undefined ? rows : rows.slice(0, end));
  const aside = [...told, ...list.told];
  const read = { ...withNames({ ...sheet, rows: list.rows }), aside };
  return first === undefined
    ? read
    : {
        ...read,
        below: { row: first.row, gap: first.row - (rows[end - 1]?.row ?? 0) > 1, rows: rows.length - end },
      };
};

/** What is told of rows that are none of the list, and of another table below it, which was not read. */
export const belowTold = ({ file, below, aside = [] }: ListSheet): readonly Problem[] => {
  if (below === undefined) return aside;
  const isOne = below.rows === 1;
  const [above, dessus] = below.gap ? [", below an empty row", ", sous une ligne vide"] : ["", ""];
  const words = {
    en: `another table, or notes, begin here${above}: ${isOne ? "the one row was" : `the ${below.rows} rows were`} not read; put it on a sheet of its own`,
    fr: `un autre tableau, ou des notes, commence ici${dessus} : ${isOne ? "sa seule ligne n'a pas été lue" : `ses ${below.rows} lignes n'ont pas été lues`} ; mettez-le sur une feuille à part`,
  };
  return [...aside, { file, row: below.row, code: "table-below", ...saying(words) }];
};
