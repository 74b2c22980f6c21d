/** Records of a text, and where it cannot be read any further: in which record, counted from 1, and why. */
export type Scanned = {
  readonly records: readonly (readonly string[])[];
  readonly fault?: { readonly record: number; readonly code: string; readonly message: string };
};

/** Where the quotation mark stands that ends a cell which began before `start`; below 0 where there is none. */
const closingMark = (text: string, start: number): number => {
  let at = text.indexOf('"', start);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
};

/** Cells of one table: ten times those of the largest organization that is known. */
const mostCells = 10_000_000;

/** Cells of one record: as many as a spreadsheet has columns. */
const mostColumns = 16_384;

const faults = {
  open: "a quotation mark is opened and never closed",
  after: "after a quotation mark that closes a cell stands more text: a mark within a cell is written twice",
  within:
    "a quotation mark stands in the middle of a cell: such a cell stands in quotation marks, the mark twice",
  many: `the table has more than ${mostCells / 1_000_000} million cells`,
  wide: `a row has more than ${mostColumns} cells, which is more than a spreadsheet has columns`,
} as const;

const overfull = (room: number, { length }: readonly string[]): "many" | "wide" | undefined => {
  if (room < 0) return "many";
  return length === mostColumns ? "wide" : undefined;
};

const tooMany: ReadonlySet<keyof typeof faults> = new Set(["many", "wide"]);

type Cell = { readonly text: string; readonly end: number };

/** The cell that begins somewhere; undefined where its quotation mark is never closed. */
const cellAt = (text: string, at: number, plain: RegExp): Cell | undefined => {
  if (text[at] !== '"') {
    plain.lastIndex = at;
    plain.test(text);
    return { text: text.slice(at, plain.lastIndex), end: plain.lastIndex };
  }
  const end = closingMark(text, at + 1);
  return end < 0 ? undefined : { text: text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
};

/** Characters of the line end at a place, also where the text ends; 0 where there is none. */
const lineEndAt = (text: string, at: number): number => {
  if (text[at] === "\r") return text[at + 1] === "\n" ? 2 : 1;
  return at >= text.length || text[at] === "\n" ? 1 : 0;
};

/**
 * Parts a text into records and cells as RFC 4180 has it, with any line ends and any separator of one character. How
 * many cells a record has is left to whoever knows the header. With `most`, only so many records are read.
 */
export const scanCsv = (text: string, separator: string, most = Number.POSITIVE_INFINITY): Scanned => {
  const plain = new RegExp(`[^"\\r\\n${separator.replace(/[\\\]^-]/, "\\$&")}]*`, "y");
  const records: string[][] = [];
  let cells: string[] = [];
  let room = mostCells;
  const broken = (why: keyof typeof faults): Scanned => ({
    records,
    fault: {
      record: records.length + 1,
      code: tooMany.has(why) ? "too-many" : "bad-row",
      message: faults[why],
    },
  });
  for (let at = 0; at < text.length && records.length < most; ) {
    const cell = cellAt(text, at, plain);
    if (cell === undefined) return broken("open");
    const over = overfull(--room, cells);
    if (over !== undefined) return broken(over);
    cells.push(cell.text);
    const ends = lineEndAt(text, cell.end);
    if (text[cell.end] !== separator && ends === 0) return broken(text[at] === '"' ? "after" : "within");
    at = cell.end + Math.max(ends, 1);
    if (ends === 0) continue;
    records.push(cells);
    cells = [];
  }
  // a text that ends with a separator has one more cell, with nothing in it
  return { records: cells.length === 0 ? records : [...records, [...cells, ""]] };
};
