/** A place in a sheet, both counted from 1. */
export type CellAddress = { readonly row: number; readonly column: number };

/** The number of a column by its letters: `A` is 1, `AA` is 27. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const columnLetters = (column: number): string =>
  column < 1
    ? ""
    : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** How spreadsheets call a place: `B7`. */
export const address = ({ row, column }: CellAddress): string => `${columnLetters(column)}${row}`;
