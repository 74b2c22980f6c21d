import type { CsvRow } from "../../csv/parse.ts";
import { DottedError } from "../../errors.ts";
import { plainWords } from "../../text/slug.ts";
import { type InputFile, knownName } from "../importer.ts";
import { firstRowsOf, sheetRows } from "../staff-list/sheet.ts";
import { endOfMatrix } from "./below.ts";
import { withPostsAsColumns } from "./by-role.ts";
import { matrixCell } from "./cell.ts";
import { isMark } from "./marks.ts";

/** A responsibility matrix: tasks in rows, posts in columns, letters where they meet. */
export type Matrix = {
  readonly file: string;
  readonly header: readonly string[];
  /** The row of the file that the header is. */
  readonly headerRow: number;
  readonly rows: readonly CsvRow[];
  /** The row in which notes or another table begin below, if any. */
  readonly below: number | undefined;
  /** Columns of posts. */
  readonly posts: readonly number[];
  /** Columns that say what a task is, what it is a part of, and its number. */
  readonly task: number;
  readonly whole: number | undefined;
  readonly code: number | undefined;
  /** Columns that are not read. */
  readonly others: readonly number[];
};

const words = {
  task: "task decision activity action deliverable work package responsibility step tache activite livrable decision tarea actividad entregable aufgabe aktivitat tatigkeit",
  whole:
    "mandate process phase function workstream area project mandat processus fonction projet mandato proceso fase funcion proyecto prozess funktion projekt",
  code: "id no nr number ref reference code numero nummer",
};
const list = (text: string): readonly string[] => text.split(" ");
const named = (header: string, of: readonly string[]): boolean =>
  plainWords(header)
    .split(" ")
    .some((word) => of.includes(word.replace(/s$/, "")) || of.includes(word));

/** Whether a column is headed as one of tasks. */
export const headsTasks = (header: string): boolean => named(header, list(words.task));

const rowsAbove = 20;
/** Least share of the filled cells of a column that are letters, for it to be a post's. */
const leastShare = 0.6;
const leastShareBeside = 0.25;

const filledIn = (rows: readonly CsvRow[], column: number): string[] =>
  rows.map((row) => matrixCell(row, column)).filter((cell) => cell !== "");

/** Columns below a header of which at least a share of the filled cells are letters of the matrix. */
const columnsOfMarks = (header: CsvRow, rows: readonly CsvRow[], share: number): number[] =>
  [...header.cells.keys()].filter((column) => {
    const filled = filledIn(rows, column);
    const marks = filled.filter(isMark).length;
    return column > 0 && matrixCell(header, column) !== "" && marks > 0 && marks >= share * filled.length;
  });

/** Columns below a header that are posts': beside some that hold letters, others may hold more of other words. */
const markColumns = (header: CsvRow, rows: readonly CsvRow[]): number[] => {
  const sure = columnsOfMarks(header, rows, leastShare);
  return sure.length < 2 ? sure : columnsOfMarks(header, rows, leastShareBeside);
};

/** The row just above the first letters: whatever stands higher is a title. */
const headerAt = (rows: readonly CsvRow[]): number => {
  const first = rows.slice(0, rowsAbove).findIndex(({ cells }) => cells.slice(1).some(isMark));
  const above = rows.slice(0, Math.max(first, 0));
  return above.findLastIndex(({ cells }) => cells.filter((cell) => cell.trim() !== "").length >= 3);
};

const matrixOf = (file: string, given: readonly CsvRow[]): Matrix | undefined => {
  const all = withPostsAsColumns(given);
  const at = headerAt(all);
  const [header, whole] = [all[at], all.slice(at + 1)];
  if (header === undefined) return undefined;
  const end = endOfMatrix(whole);
  const rows = end < 0 ? whole : whole.slice(0, end);
  const below = whole[end]?.row;
  const posts = markColumns(header, rows);
  const free = [...header.cells.keys()].filter((column) => !posts.includes(column));
  const find = (of: string): number | undefined =>
    free.find((column) => named(matrixCell(header, column), list(of)) && filledIn(rows, column).length > 0);
  const code = find(words.code);
  const plain = free.filter((column) => column !== code && filledIn(rows, column).length > 0);
  const task = find(words.task) ?? plain[0];
  const found = find(words.whole);
  const around = found === task ? undefined : found;
  if (posts.length < 2 || task === undefined) return undefined;
  const read = [...posts, task, around, code];
  const others = plain.filter((column) => !read.includes(column));
  const names = header.cells.map((cell) => cell.trim());
  return {
    file,
    header: names,
    headerRow: header.row,
    rows,
    below,
    posts,
    task,
    whole: around,
    code,
    others,
  };
};

/** The matrix of a file; undefined where it is none. Throws bad-data where it cannot be read at all. */
export const matrixIn = (file: InputFile): Matrix | undefined => matrixOf(knownName(file), sheetRows(file));

/** Whether the first rows of a file look like a matrix. */
export const looksLikeMatrix = (file: InputFile): boolean => {
  try {
    return matrixOf(knownName(file), firstRowsOf(file)) !== undefined;
  } catch (error) {
    if (error instanceof DottedError) return false; // no table at all
    throw error;
  }
};
