import type { CsvRow } from "../../csv/parse.ts";
import { matrixCell } from "./cell.ts";
import { isMark } from "./marks.ts";

/** What notes below a sheet begin with, in English, French, German and Spanish. */
const note =
  /^\s*(?:[*†‡]|\(?\d{1,2}\)\s|(?:notes?|sources?|remarks?|legend|key|version|prepared by|seen by|nota|remarques?|légende|établi par|quelle|anmerkung(?:en)?|hinweise?|legende|stand|erstellt von|fuente|observacion(?:es)?|leyenda|elaborado por)\s*[:.–-])/iu;

const hasMarks = ({ cells }: CsvRow): boolean => cells.slice(1).some(isMark);
const isNote = ({ cells }: CsvRow): boolean => {
  const [said, ...more] = cells.filter((cell) => cell.trim() !== "");
  return more.length === 0 && note.test(said ?? "");
};

/** Columns, but for the first, in which some row has letters. */
const columnsOfLetters = (rows: readonly CsvRow[]): ReadonlySet<number> =>
  new Set(
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell, column) => (column > 0 && isMark(cell) ? [column] : [])),
    ),
  );

/**
 * Where below an empty row a matrix ends: with rows that have no more letters, the first of which has other words where
 * letters stood, as another table's header has, or with notes alone. -1 where it goes on to the last row.
 */
export const endOfMatrix = (rows: readonly CsvRow[]): number => {
  const lastWithLetters = rows.findLastIndex(hasMarks);
  const lastButNotes = rows.findLastIndex((row) => !isNote(row));
  const columns = [...columnsOfLetters(rows)];
  return rows.findIndex((row, at) => {
    const before = rows[at - 1];
    if (before === undefined || at <= lastWithLetters || row.row - before.row < 2) return false;
    return at > lastButNotes || columns.some((column) => matrixCell(row, column) !== "");
  });
};
