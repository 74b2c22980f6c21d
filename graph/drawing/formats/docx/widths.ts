import { sum } from "../../sum.ts";
import { measureInArial } from "../../text/fonts.ts";

/** Size of the text in a table's cells, in points, and the white space beside it: 4 points on each side. */
export const cellText = 8.5;
export const cellPad = 4;

/** Twentieths of a point, in which Word measures. */
const twentieths = 20;

/** Programs round differently: a word as wide as its cell to the point would be broken in one of them. */
const slack = 1;

/** Room of a text in points, in the head of a table or below it. */
export const cellRoom = (text: string, head: boolean): number =>
  measureInArial(text, cellText, head ? "bold" : "regular");

type Row = readonly string[];

/** Room that the widest of some pieces of a cell needs, padding included; the first row is the head. */
const roomOf = (rows: readonly Row[], row: number, column: number, pieces: (cell: string) => Row): number =>
  Math.max(0, ...pieces(rows[row]?.[column] ?? "").map((piece) => cellRoom(piece, row === 0))) +
  2 * cellPad +
  slack;

const wordsIn = (text: string): string[] => text.split(/\s+/);
/** Where a word may be parted if it must: after hyphens and slashes. */
const partsIn = (text: string): string[] => text.match(/[^\s/-]*[/-]+|[^\s/-]+/g) ?? [];

type Claim = { readonly column: number; readonly wanted: number; readonly weight: number };

/** Room shared out by weight, nobody getting more than wanted: what one leaves goes to the others. */
const shared = (room: number, claims: readonly Claim[]): ReadonlyMap<number, number> => {
  const all = sum(claims.map(({ weight }) => weight));
  const part = ({ weight }: Claim): number => (all === 0 ? 0 : (room * weight) / all);
  const content = claims.filter((claim) => claim.wanted <= part(claim));
  if (content.length === 0) return new Map(claims.map((claim) => [claim.column, part(claim)]));
  const others = claims.filter((claim) => !content.includes(claim));
  const left = room - sum(content.map(({ wanted }) => wanted));
  return new Map([
    ...content.map(({ column, wanted }): [number, number] => [column, wanted]),
    ...shared(left, others),
  ]);
};

/**
 * Widths of columns in twentieths of a point, together `width`: each holds its longest word whole, and what is
 * left goes where most of the text is that has not found room yet. Undefined where not all words fit.
 */
const fittedTo = (
  rows: readonly Row[],
  width: number,
  pieces: (cell: string) => Row,
): number[] | undefined => {
  const columns = [...(rows[0] ?? []).keys()];
  const each = [...rows.keys()];
  const least = columns.map((column) => Math.max(...each.map((row) => roomOf(rows, row, column, pieces))));
  const spare = width / twentieths - sum(least);
  if (spare < 0) return undefined;
  const short = (row: number, column: number): number =>
    Math.max(0, roomOf(rows, row, column, (cell) => [cell]) - (least[column] ?? 0));
  const given = shared(
    spare,
    columns.map((column) => {
      const missing = each.map((row) => short(row, column));
      return { column, wanted: Math.max(...missing), weight: sum(missing) };
    }),
  );
  const even = (spare - sum([...given.values()])) / columns.length;
  return columns.map((column) =>
    Math.floor(((least[column] ?? 0) + (given.get(column) ?? 0) + even) * twentieths),
  );
};

/** Widths for a table; undefined where some word would have to be broken. */
export const widthsOf = (rows: readonly Row[], width: number): number[] | undefined =>
  fittedTo(rows, width, wordsIn);

/** Widths where not even a lying page holds all words whole: parted at hyphens and slashes, else evenly. */
export const tightWidthsOf = (rows: readonly Row[], width: number): number[] => {
  const parted = fittedTo(rows, width, partsIn);
  const columns = rows[0] ?? [];
  return parted ?? columns.map(() => Math.floor(width / columns.length));
};
