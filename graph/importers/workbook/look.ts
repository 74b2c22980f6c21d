import { type CellAddress, columnNumber } from "../../csv/address.ts";

/** What is to be known of a sheet before its values are read, and is not in its values. */
export type Look = {
  /** The farthest row and column that anything stands in. */
  readonly reach: CellAddress;
  /** Whether its last row holds nothing, as do those that were once formatted. */
  readonly endsEmpty: boolean;
  /** Cells that were merged downwards: the first, and how many rows further. */
  readonly merged: readonly (CellAddress & { readonly rows: number })[];
  /** Addresses of formulas without a stored value. */
  readonly unknown: readonly string[];
  /** Addresses of cells in which a formula failed, with what they say. */
  readonly failed: readonly { readonly address: string; readonly says: string }[];
};

const placed = /<(?:\w+:)?(?:c|row)\s(?:[^<>]*?\s)?r=["'][A-Z]*\d+["']/g;

const [zero, nine, beforeA] = ["0".charCodeAt(0), "9".charCodeAt(0), "A".charCodeAt(0) - 1];

/** The address that ends before a place of a text, read from its end. */
const addressBefore = (text: string, end: number): CellAddress => {
  let [row, column, at] = [0, 0, end - 1];
  for (let unit = 1; ; at--, unit *= 10) {
    const code = text.charCodeAt(at);
    if (code < zero || code > nine) break;
    row += (code - zero) * unit;
  }
  for (let unit = 1; ; at--, unit *= 26) {
    const code = text.charCodeAt(at);
    if (code <= beforeA) break; // the quotation mark before the address
    column += (code - beforeA) * unit;
  }
  return { row, column };
};

/** A sheet has millions of cells: what is found is read where it stands, without a list of its parts for each. */
const reachOf = (text: string): CellAddress => {
  let [row, column] = [0, 0];
  placed.lastIndex = 0;
  while (placed.test(text)) {
    const found = addressBefore(text, placed.lastIndex - 1);
    row = Math.max(row, found.row);
    column = Math.max(column, found.column);
  }
  return { row, column };
};

const merge = /<(?:\w+:)?mergeCell\s[^<>]*?ref=["']([A-Z]+)(\d+):[A-Z]+(\d+)["']/g;

const mergedIn = (text: string): Look["merged"] =>
  [...text.matchAll(merge)]
    .map(([, letters = "", from, to]) => ({
      column: columnNumber(letters),
      row: Number(from),
      rows: Number(to) - Number(from),
    }))
    .filter(({ rows }) => rows > 0);

const opening = "<".charCodeAt(0);
const mark = /<(\/?)(?:\w+:)?(c|f|v|is)(?=[\s>/])([^<>]*?)(\/?)>/g;

type Cell = {
  readonly address: string;
  /** Whether its value is a text, which may be empty. */
  readonly text: boolean;
  readonly formula: boolean;
  readonly value: boolean;
};
const noCell: Cell = { address: "?", text: false, formula: false, value: false };

const cellOf = (attributes: string): Cell => ({
  ...noCell,
  address: /\sr=["']([A-Z]+\d+)["']/.exec(attributes)?.[1] ?? "?",
  text: /\st=["']str["']/.test(attributes),
});

/** The cell that one is in after a mark within it; `empty` where the mark holds nothing: then it stores only a text. */
const cellAfter = (cell: Cell, name: string | undefined, attributes: string, empty: boolean): Cell => {
  if (name === "f") return { ...cell, formula: true };
  if (name === "c") return cellOf(attributes);
  return empty && name === "v" && !cell.text ? cell : { ...cell, value: true };
};

/** Addresses of cells with a formula and no value, in one walk over the marks that begin and end cells. */
const unknownIn = (text: string): string[] => {
  const unknown: string[] = [];
  let cell = noCell;
  for (const { 0: whole, 1: closes, 2: name, 3: attributes = "", 4: closed, index } of text.matchAll(mark)) {
    const empty = closed === "/" || text.charCodeAt(index + whole.length) === opening;
    if (closes === "") cell = cellAfter(cell, name, attributes, empty);
    else if (name === "c" && cell.formula && !cell.value) unknown.push(cell.address);
  }
  return unknown;
};

const failure =
  /<(?:\w+:)?c\s[^<>]*?\bt=["']e["'][^<>]*>(?:(?!<\/?(?:\w+:)?c[\s>])[\s\S]){0,4000}?<(?:\w+:)?v>([^<]*)</g;

const failedIn = (text: string): Look["failed"] =>
  [...text.matchAll(failure)].map(([cell, says = ""]) => ({
    address: /\sr=["']([A-Z]+\d+)["']/.exec(cell)?.[1] ?? "?",
    says,
  }));

/** Whether a text holds one of some marks: most sheets have no formula and nothing merged, and need no closer look. */
const holds = (text: string, ...marks: readonly string[]): boolean =>
  marks.some((mark) => text.includes(mark));

const endsEmpty = (text: string): boolean =>
  !/<(?:\w+:)?(?:v|is)[\s>]/.test(text.slice(text.lastIndexOf("row ")));

/** Looks through the XML of a sheet, in one time of its length. */
export const lookAt = (text: string): Look => ({
  reach: reachOf(text),
  endsEmpty: endsEmpty(text),
  merged: holds(text, "mergeCell") ? mergedIn(text) : [],
  unknown: holds(text, "<f", ":f") ? unknownIn(text) : [],
  failed: holds(text, `t="e"`, "t='e'") ? failedIn(text) : [],
});
