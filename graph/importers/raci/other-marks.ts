import type { CsvRow } from "../../csv/parse.ts";
import { DottedError } from "../../errors.ts";
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
const cellsBelow = (header: CsvRow, rows: readonly CsvRow[]): { said: string; where: string }[] =>
  rows.flatMap(({ cells, row }) =>
    cells.flatMap((cell, column) => {
      const [said, head] = [cell.trim(), (header.cells[column] ?? "").trim()];
      return column === 0 || said === "" || head === ""
        ? []
        : [{ said, where: `row ${row}, column "${head}"` }];
    }),
  );

/**
 * What a table is that has tasks in rows and in its cells mostly other words than the letters of a RACI sheet: which words
 * stand where, and what is understood. Undefined for any other table.
 */
export const otherMarks = (file: InputFile): string | undefined => {
  const rows = rowsIn(file);
  const at = rows.findIndex(({ cells }) => headsTasks(cells[0] ?? "") && cells.length > 2);
  const header = rows[at];
  if (header === undefined) return undefined;
  const cells = cellsBelow(header, rows.slice(at + 1));
  if (cells.length === 0 || cells.some(({ said }) => said.length > longestMark)) return undefined;
  const others = [
    ...new Map(cells.filter(({ said }) => !isMark(said)).map((one) => [one.said, one])).values(),
  ];
  const shown = others.slice(0, mostShown).map(({ said, where }) => `"${said}" (${where})`);
  return `a sheet of tasks whose cells say ${shown.join(", ")}: read as a RACI sheet it would hold R, A, C, I or S, alone or together, or these words written out in English, in at least two columns`;
};
