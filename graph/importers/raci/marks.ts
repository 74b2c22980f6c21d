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

/** Whether a cell holds letters of the matrix and nothing else: `R`, `A/R`, `C, I`. */
export const isMark = (cell: string): boolean => marks.test(cell.trim());

/** The kinds of line that a cell says, each once. */
export const linesIn = (cell: string): LineKind[] => {
  const letters = [...new Set(cell.toUpperCase().replaceAll(/[^RACIS]/g, ""))];
  return letters.flatMap((letter) => kinds[letter] ?? []);
};
