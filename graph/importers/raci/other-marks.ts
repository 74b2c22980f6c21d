import type { CsvRow } from "../../csv/parse.ts";
import { DottedError } from "../../errors.ts";
import type { Words } from "../../vocabulary.ts";
import type { InputFile } from "../importer.ts";
import { firstRowsOf } from "../staff-list/sheet.ts";
import { isMark } from "./marks.ts";
import { headsTasks } from "./matrix.ts";

/** Words that stand in cells of a sheet of tasks are short. */
const longestMark = 20;
const mostShown = 3;

const rowsIn = (file: InputFile): readonly CsvRow[] => {
  try {
    return firstRowsOf(file);
  } catch (error) {
    if (error instanceof DottedError) return []; // no table at all
    throw error;
  }
};

/** Cells below the header of a sheet of tasks, beside the task, with where they stand. */
const cellsBelow = (
  header: CsvRow,
  rows: readonly CsvRow[],
): { said: string; at: { row: number; head: string } }[] =>
  rows.flatMap(({ cells, row }) =>
    cells.flatMap((cell, column) => {
      const [said, head] = [cell.trim(), (header.cells[column] ?? "").trim()];
      return column === 0 || said === "" || head === "" ? [] : [{ said, at: { row, head } }];
    }),
  );

/**
 * What a table is that has tasks in rows and in its cells mostly other words than the letters of a RACI sheet: which words
 * stand where, and what is understood. Undefined for any other table.
 */
export const otherMarks = (file: InputFile): Words | undefined => {
  const rows = rowsIn(file);
  const place = rows.findIndex(({ cells }) => headsTasks(cells[0] ?? "") && cells.length > 2);
  const header = rows[place];
  if (header === undefined) return undefined;
  const cells = cellsBelow(header, rows.slice(place + 1));
  if (cells.length === 0 || cells.some(({ said }) => said.length > longestMark)) return undefined;
  const others = [
    ...new Map(cells.filter(({ said }) => !isMark(said)).map((one) => [one.said, one])).values(),
  ];
  const first = others.slice(0, mostShown);
  return {
    en: `a sheet of tasks whose cells say ${first.map(({ said, at }) => `"${said}" (row ${at.row}, column "${at.head}")`).join(", ")}: read as a RACI sheet it would hold R, A, C, I or S, alone or together, or these words written out in English, in at least two columns`,
    fr: `une feuille de tâches dont les cellules disent ${first.map(({ said, at }) => `« ${said} » (ligne ${at.row}, colonne « ${at.head} »)`).join(", ")} : pour être lue comme une feuille RACI, elle contiendrait R, A, C, I ou S, seuls ou ensemble, ou ces mots écrits en toutes lettres en anglais, dans deux colonnes au moins`,
  };
};
