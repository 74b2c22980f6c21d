import type { LineKind } from "../../kinds.ts";

/** What the letters of a responsibility matrix say of a post and a task; S is the support of RASCI. */
const kinds: Readonly<Record<string, LineKind>> = {
  R: "responsible-for",
  A: "accountable-for",
  C: "consulted-on",
  I: "informed-of",
  S: "supports",
};

const marks = /^[RACIS](?:\s*[/,;+&|-]?\s*[RACIS]){0,4}$/i;
/** What points to a note below the sheet: `A*`, `R(1)`, `C²`. */
const noteMarks = /\s*(?:\*+|[†‡§]|[¹²³⁰-⁹]+|[([]\s*\d{1,2}\s*[)\]])/g;
/** Letters written out, as legends call them. */
const written: Readonly<Record<string, string>> = {
  responsible: "R",
  accountable: "A",
  consulted: "C",
  informed: "I",
  supports: "S",
};

/** A cell as letters, and how they stand there. */
export type ReadMark = { readonly letters: string; readonly as: "letters" | "noted" | "words" };

/** The letters of a cell: `R`, `A/R`, `C, I`, also with signs of notes behind them or written out; undefined for other words. */
export const readMark = (cell: string): ReadMark | undefined => {
  const said = cell.trim();
  if (marks.test(said)) return { letters: said.toUpperCase(), as: "letters" };
  const bare = said.replaceAll(noteMarks, "").trim();
  if (marks.test(bare)) return { letters: bare.toUpperCase(), as: "noted" };
  const words = bare.toLowerCase().split(/\s*[/,;+&|]\s*/);
  const letters = words.flatMap((word) => written[word] ?? []);
  return letters.length === words.length ? { letters: letters.join("/"), as: "words" } : undefined;
};

/** Whether a cell holds letters of the matrix and nothing that says more. */
export const isMark = (cell: string): boolean => readMark(cell) !== undefined;

/** The kinds of line that letters say, each once. */
export const linesIn = (letters: string): LineKind[] =>
  [...new Set(letters.replaceAll(/[^RACIS]/g, ""))].flatMap((letter) => kinds[letter] ?? []);
