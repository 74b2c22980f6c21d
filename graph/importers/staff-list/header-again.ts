import type { CsvRow } from "../../csv/parse.ts";
import { once } from "../../memo.ts";
import { plainWords } from "../../text/slug.ts";
import { headerWords } from "./header-words.ts";
import { likeness } from "./likeness.ts";
import { type StaffField, staffFieldIds } from "./mapping.ts";
import type { StaffSheet } from "./sheet.ts";

/** What a row below the header is, where it is none of the list: its header once more, or that of another table. */
export type HeaderBelow = "again" | "other";

/** Known names of columns that a row has at least to be a header without an empty row above it. */
const leastNames = 3;
/** Of so many filled cells of such a row, three are known names. */
const ofCells = 4;

const knownWords = once(() => new Set(Object.values(headerWords).flat()));

/** Longer cells are no names of columns. */
const longestName = 60;

/** What a cell would be as a name of a column; undefined where it is none. */
const fieldOf = (cell: string): StaffField | undefined => {
  let best: { readonly field: StaffField; readonly score: number } | undefined;
  for (const field of staffFieldIds) {
    const score = likeness(cell, field);
    if (score > (best?.score ?? 0)) best = { field, score };
  }
  return best?.field;
};

/** The cells of a row that say something, with their columns. */
const filledIn = ({ cells }: CsvRow): (readonly [column: number, cell: string])[] =>
  [...cells.entries()].flatMap(([column, cell]) => {
    const text = cell.trim();
    return text === "" ? [] : [[column, text] as const];
  });

/** Names of columns: those of the header, and all that are known. */
type Names = { readonly own: ReadonlySet<string>; readonly haveDigits: boolean };

const isName = (cell: string, { own, haveDigits }: Names): boolean => {
  if (cell.length > longestName || (!haveDigits && /\d/.test(cell))) return false;
  const name = plainWords(cell);
  return own.has(name) || knownWords().has(name);
};

/** Whether a row may be a header at all, by its first two filled cells: nearly no row of a list is looked at more closely. */
const mayBeHeader = ({ cells }: CsvRow, names: Names): boolean => {
  let left = 2;
  for (const cell of cells) {
    if (cell === "" || cell.trim() === "") continue;
    if (!isName(cell, names)) return false;
    left--;
    if (left === 0) return true;
  }
  return false;
};

/** Whether cells are names of columns of which most stand where the header has the same. */
const repeats = (
  filled: ReturnType<typeof filledIn>,
  { header }: StaffSheet,
  fields: readonly (StaffField | undefined)[],
): boolean => {
  const same = filled.filter(([column, cell]) => {
    if (plainWords(header[column] ?? "") === plainWords(cell)) return true;
    const field = fields[column];
    return field !== undefined && likeness(cell, field) > 0;
  });
  return same.length >= Math.min(leastNames, filled.length) && same.length * 2 > filled.length;
};

/** Whether cells are names of columns of another table, with one for posts and one for superiors. */
const isOther = (filled: ReturnType<typeof filledIn>): boolean => {
  if (filled.some(([, cell]) => /\d/.test(cell))) return false;
  const fields = new Set(filled.map(([, cell]) => fieldOf(cell)));
  fields.delete(undefined);
  if (fields.size < leastNames || fields.size * ofCells < filled.length * leastNames) return false;
  return fields.has("superior") && (["id", "title", "person"] as const).some((field) => fields.has(field));
};

/** Tells of each row of a list whether it is its header once more, or that of another table; undefined for a row of it. */
export const headersBelow = (sheet: StaffSheet): ((row: CsvRow) => HeaderBelow | undefined) => {
  const own = new Set(sheet.header.filter((name) => name !== "").map(plainWords));
  const names = { own, haveDigits: [...own].some((name) => /\d/.test(name)) };
  const fields = sheet.header.map(fieldOf);
  return (row) => {
    if (!mayBeHeader(row, names)) return undefined;
    const filled = filledIn(row);
    if (repeats(filled, sheet, fields)) return "again";
    return isOther(filled) ? "other" : undefined;
  };
};
