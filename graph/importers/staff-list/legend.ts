import type { CsvRow } from "../../csv/parse.ts";
import { type Problem, saying } from "../../errors.ts";
import { cut } from "../../text/slug.ts";
import type { Words } from "../../vocabulary.ts";

/** In lists of fewer columns a row of one cell is nothing unusual. */
const leastColumns = 3;

/** How a note begins: "1 = vacant", "2) on loan", "3 posts are frozen", "* as of May"; not as "1. Sekretär" or "2nd Secretary". */
const mark =
  /^(?:\(?\d{1,3}\s*(?:[=:)]|[–-]\s|\.\s*\p{Ll})|\d+ \p{Ll}|[*†‡§#]|\(?[a-z]\)\s|\p{Lu}{1,4}\s*=)/u;

/** Words before a note: "Source: staff office", "Stand 5.2024". */
const word =
  /^(?:(?:notes?|legend|sources?|key|légende|remarques?|clé|hinweise?|legende|quelle|anmerkung(?:en)?|notas?|leyenda|fuente)\s*:|(?:as of|stand|état au|situation au|a fecha de)\s.*\d)/iu;

const sum = /^(?:(?:grand|sub)[ -]?)?(?:total|sous-total|gesamt|summe|insgesamt|suma)/i;

/** The first two cells of a row that say something, with their columns, and whether there are more. */
const firstCells = ({ cells }: CsvRow) => {
  const found: { readonly column: number; readonly text: string }[] = [];
  for (const [column, cell] of cells.entries()) {
    if (cell === "" || cell.trim() === "") continue;
    if (found.length === 2) return { found, more: true };
    found.push({ column, text: cell.trim() });
  }
  return { found, more: false };
};

/** Keys of a legend are short. */
const longestKey = 3;
/** Where most rows say less, one of a key and its meaning is nothing unusual. */
const usualCells = 4;

/** Whether a row is a key and what it means: a short code that a row above has, with other words and nothing else. */
const keyFinder = (rows: readonly CsvRow[], header: readonly string[]) => {
  const known = new Map<number, Map<string, CsvRow>>();
  const rowOf = (column: number, text: string): CsvRow | undefined => {
    const had =
      known.get(column) ?? new Map(rows.toReversed().map((row) => [row.cells[column]?.trim() ?? "", row]));
    known.set(column, had);
    return had.get(text);
  };
  return (row: CsvRow): boolean => {
    const {
      found: [key, meaning],
      more,
    } = firstCells(row);
    if (more || key === undefined || meaning === undefined || header.length < usualCells) return false;
    if (key.text.length > longestKey || !/\p{L}{2}/u.test(meaning.text)) return false;
    const above = rowOf(key.column, key.text);
    return (
      above !== undefined &&
      above !== row &&
      firstCells(above).more &&
      above.cells[meaning.column]?.trim() !== meaning.text
    );
  };
};

type Ended = { readonly rows: readonly CsvRow[]; readonly told: readonly Problem[] };

/** What of the rows right below a list is a note; a row of one cell that begins as none stays. */
type Last = { readonly row: CsvRow; readonly is: "note" | "bare" | "sum" };

const lastOf = (row: CsvRow, isKey: (row: CsvRow) => boolean): Last | undefined => {
  const {
    found: [first, second],
    more,
  } = firstCells(row);
  if (more || first === undefined) return undefined;
  if (second !== undefined) return isKey(row) ? { row, is: "note" } : undefined;
  if (sum.test(first.text)) return { row, is: "sum" };
  return { row, is: mark.test(first.text) || word.test(first.text) ? "note" : "bare" };
};

/** The last rows of a list that are of one cell, or a key and its meaning. */
const lastRows = (rows: readonly CsvRow[], header: readonly string[]): Last[] => {
  const isKey = keyFinder(rows, header);
  const last: Last[] = [];
  for (let at = rows.length - 1; at > 0; at--) {
    const row = rows[at];
    const one = row === undefined ? undefined : lastOf(row, isKey);
    if (one === undefined) break;
    last.push(one);
  }
  return last.reverse();
};

const told = (file: string, { row, cells }: CsvRow, code: string, what: Words): Problem => {
  const text = cut(cells.filter((cell) => cell.trim() !== "").join(" "), longestShown);
  return {
    file,
    row,
    code,
    ...saying({
      en: `the row stands below the last whole row of the list and says "${text}" alone: ${what.en}`,
      fr: `la ligne se trouve sous la dernière ligne complète de la liste et ne dit que « ${text} » : ${what.fr}`,
    }),
  };
};

const noteLeftOut: Words = {
  en: "it was taken for a note and not read; a post needs its unit or its superior, too",
  fr: "elle a été prise pour une note et n'a pas été lue ; un poste a aussi besoin de son unité ou de son supérieur",
};
const bareRead: Words = {
  en: "it was read as the list has it; take it out where it is a note",
  fr: "elle a été lue comme la liste la donne ; retirez-la si c'est une note",
};

/** How much of a row is told. */
const longestShown = 60;

/**
 * A list without the notes that stand right below it: rows of one cell that begin as notes do, and keys with their meaning.
 * Others of one cell stay, and are told, since a post of which nothing else is said looks the same.
 */
export const withoutLegend = (file: string, header: readonly string[], rows: readonly CsvRow[]): Ended => {
  if (header.filter((name) => name !== "").length < leastColumns) return { rows, told: [] };
  const last = lastRows(rows, header);
  const notes = new Set(last.flatMap(({ row, is }) => (is === "note" ? [row] : [])));
  return {
    rows: notes.size === 0 ? rows : rows.filter((row) => !notes.has(row)),
    told: last.flatMap(({ row, is }): Problem[] => {
      if (is === "note") return [told(file, row, "legend-row", noteLeftOut)];
      // where most rows are of one cell, that is how the list is
      if (is === "bare" && last.length * 2 <= rows.length) return [told(file, row, "bare-row", bareRead)];
      return [];
    }),
  };
};
