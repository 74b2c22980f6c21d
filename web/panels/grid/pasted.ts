/** A place in a grid: row and column, from 0. */
export type Place = { readonly row: number; readonly column: number };

/** Places from one corner to the other, both with. */
export type Area = { readonly from: Place; readonly to: Place };

/** A text for a cell. */
export type CellText = { readonly row: number; readonly field: string; readonly text: string };

const quoted = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)/y;
const plain = /[^\t\r\n]*/y;

/** Spreadsheets are told by a mark that a text is no formula. */
const unmarked = (text: string): string => text.replace(/^'(?=\s*[=+\-@＝＋－＠])/, "");

const cellAt = (text: string, at: number): { readonly cell: string; readonly end: number } => {
  quoted.lastIndex = at;
  const inside = quoted.exec(text);
  if (inside !== null) return { cell: inside[1]?.replaceAll('""', '"') ?? "", end: quoted.lastIndex };
  plain.lastIndex = at;
  const cell = plain.exec(text)?.[0] ?? "";
  return { cell, end: at + cell.length };
};

/** The cells of a clipboard: rows by line ends, cells by tabs; one in quotes may hold either, as spreadsheets write it. */
export const cellsOf = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = cellAt(text, at);
    rows.at(-1)?.push(unmarked(cell.replaceAll(/\s*\r?\n\s*/g, " ")));
    const ends = /\r?\n|\r|\t/y;
    ends.lastIndex = end;
    const mark = ends.exec(text)?.[0] ?? "";
    at = end + mark.length;
    if (mark !== "" && mark !== "\t" && at < text.length) rows.push([]);
    if (mark === "\t" && at === text.length) rows.at(-1)?.push("");
    if (mark === "" && at < text.length) break;
  }
  return rows;
};

/** Cells that repeat until they fill an area whose sides are whole multiples of theirs, as one cell does any. */
const repeated = (
  cells: readonly (readonly string[])[],
  { from, to }: Area,
): readonly (readonly string[])[] => {
  const [height, width] = [to.row - from.row + 1, to.column - from.column + 1];
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const whole = columns > 0 && cells.every((row) => row.length === columns);
  if (!whole || height % rows !== 0 || width % columns !== 0) return cells;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => cells[row % rows]?.[column % columns] ?? ""),
  );
};

/** What pasting cells into a marked area writes, and how many cells lie beyond the last column. */
export const pasted = (
  cells: readonly (readonly string[])[],
  marked: Area,
  fields: readonly string[],
): { readonly written: readonly CellText[]; readonly beyond: number } => {
  const { from } = marked;
  const all = repeated(cells, marked).flatMap((texts, down) =>
    texts.map((text, right) => ({ row: from.row + down, field: fields[from.column + right], text })),
  );
  const written = all.filter((one): one is CellText => one.field !== undefined);
  return { written, beyond: all.length - written.length };
};
