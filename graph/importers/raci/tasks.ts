import type { CsvRow } from "../../csv/parse.ts";
import { cut } from "../../text/slug.ts";
import type { Gather } from "../shared/gather.ts";
import { quotedWords } from "../shared/quoted.ts";
import { matrixCell } from "./cell.ts";
import type { Matrix } from "./matrix.ts";

/** How much of a row is told, and of a cell. */
const mostShown = 4;
const longestShown = 40;

/** A legend below the matrix: `R = responsible`. */
const legend = /^\s*[RACIS]\s*[=:–-]\s*\S/i;

/** Whether a row explains letters: in every cell, or in that of the task where no post has one. */
const isLegend = (row: CsvRow, { posts, task }: Matrix): boolean => {
  const said = row.cells.filter((cell) => cell.trim() !== "");
  const isAlone = posts.every((post) => matrixCell(row, post) === "") && legend.test(matrixCell(row, task));
  return isAlone || (said.length > 0 && said.every((cell) => legend.test(cell)));
};

/** The rows that name a task. Of others it is told that they do not, but for those of the legend. */
export const tasksIn = (matrix: Matrix, warn: Gather["warn"]): CsvRow[] =>
  matrix.rows.filter((row) => {
    if (isLegend(row, matrix)) return false;
    if (matrixCell(row, matrix.task) !== "") return true;
    const said = row.cells.map((one) => one.trim()).filter((one) => one !== "");
    if (said.length === 0) return false;
    const shown = quotedWords(said.slice(0, mostShown).map((one) => cut(one, longestShown)));
    const more = said.length > mostShown ? " …" : "";
    warn({ file: matrix.file, row: row.row }, matrix.header[matrix.task], "no-task", {
      en: `the row names no task and was not read: it says ${shown.en}${more}`,
      fr: `la ligne ne nomme aucune tâche et n'a pas été lue : elle indique ${shown.fr}${more}`,
    });
    return false;
  });
