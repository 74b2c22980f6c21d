import type { CsvRow } from "../../csv/parse.ts";
import { plainWords } from "../../text/slug.ts";
import { wordList } from "../shared/word-list.ts";
import { isMark } from "./marks.ts";

/** What a column is headed by that names those who have one letter, folded; in English, French, Spanish and German. */
const roleWords: Readonly<Record<string, readonly string[]>> = {
  R: wordList(`responsible; responsible r; r responsible; responsible party; responsible post; does; doer; responsable; responsable r; responsable de l execution;
    realisateur; realise; realise par; executant; responsable de la ejecucion; ejecutor; durchfuhrung; durchfuhrungsverantwortlich; durchfuhrend`),
  A: wordList(`accountable; accountable a; a accountable; accountable party; accountable post; approver; redevable; rend compte; approbateur;
    garant; rinde cuentas; aprobador; rechenschaftspflichtig; gesamtverantwortlich`),
  C: wordList(
    `c; consulted; consulted c; c consulted; consult; consulte; consultes; consultado; consultados; konsultiert; zu konsultieren`,
  ),
  I: wordList(
    `i; informed; informed i; i informed; inform; informe; informes; informado; informados; informiert; zu informieren`,
  ),
  S: wordList(`support; supports; supporting; support s; soutien; apoyo; unterstutzung`),
};

const letterOf = (header: string): string | undefined =>
  Object.keys(roleWords).find((letter) => roleWords[letter]?.includes(plainWords(header)) === true);

type Roles = ReadonlyMap<number, string>;

/** Columns by the letter that they list the posts of; only where those of R or A, and of another letter, have one each. */
const rolesOf = ({ cells }: CsvRow): Roles | undefined => {
  const roles = new Map(
    cells.flatMap((cell, column) => {
      const letter = letterOf(cell);
      return letter === undefined ? [] : [[column, letter] as const];
    }),
  );
  const letters = [...roles.values()];
  const isOnce = new Set(letters).size === letters.length;
  return isOnce && letters.length > 1 && (letters.includes("R") || letters.includes("A")) ? roles : undefined;
};

/** Names in a cell: parted by `;`, lines, bars or dots. Titles have commas of their own. */
const namesInCell = (cell: string): string[] =>
  cell
    .split(/[;|\n\r•·]/)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !/^[-–—]+$/.test(name));

/** The letters of a row by the name of who has them. */
const lettersIn = ({ cells }: CsvRow, roles: Roles): ReadonlyMap<string, string> => {
  const letters = new Map<string, string>();
  for (const [column, letter] of roles)
    for (const name of namesInCell(cells[column] ?? "")) {
      const had = letters.get(name);
      letters.set(name, had === undefined ? letter : `${had}/${letter}`);
    }
  return letters;
};

const rowsAbove = 20;

/** Whether cells below a header name somebody: in a matrix of letters a row of these may look like such a header. */
const nameSomebody = (rows: readonly CsvRow[], roles: Roles): boolean => {
  const said = rows.flatMap(({ cells }) => [...roles.keys()].map((column) => (cells[column] ?? "").trim()));
  const filled = said.filter((cell) => cell !== "");
  return filled.filter(isMark).length * 2 < filled.length;
};

/**
 * A sheet whose columns are the letters and whose cells name posts, as a matrix whose columns are the posts: `Task,
 * Responsible, Accountable` with a post in each cell. Any other sheet as it is. Rows keep their numbers.
 */
export const withPostsAsColumns = (rows: readonly CsvRow[]): readonly CsvRow[] => {
  const at = rows.slice(0, rowsAbove).findIndex((row, place) => {
    const roles = rolesOf(row);
    return roles !== undefined && nameSomebody(rows.slice(place + 1), roles);
  });
  const header = rows[at];
  const roles = header === undefined ? undefined : rolesOf(header);
  if (header === undefined || roles === undefined) return rows;
  const below = rows.slice(at + 1).map((row) => ({ row, letters: lettersIn(row, roles) }));
  const names = [...new Set(below.flatMap(({ letters }) => [...letters.keys()]))];
  const besides = [...header.cells.keys()].filter((column) => !roles.has(column));
  const kept = (row: CsvRow): string[] => besides.map((column) => row.cells[column] ?? "");
  return [
    { row: header.row, cells: [...kept(header), ...names] },
    ...below.map(({ row, letters }) => ({
      row: row.row,
      cells: [...kept(row), ...names.map((name) => letters.get(name) ?? "")],
    })),
  ];
};
