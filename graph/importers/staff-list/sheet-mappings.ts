import { DottedError, type Problem } from "../../errors.ts";
import { missingIn } from "./entry.ts";
import { type Guess, guessMapping } from "./guess.ts";
import type { Mapping } from "./mapping.ts";
import type { StaffSheet } from "./sheet.ts";
import { wholesOf } from "./together.ts";

const guessTold = (file: string, { mapping, doubts }: Guess): Problem[] => [
  ...doubts.map(({ en }) => ({ file, code: "unsure-mapping", message: en })),
  ...Object.entries(mapping.columns).map(([field, column]) => ({
    file,
    field: column,
    code: "guessed-column",
    message: `taken for: ${field}`,
  })),
];

const unsure = (file: string, guess: Guess, known: readonly Problem[]): DottedError =>
  new DottedError(
    "bad-data",
    `What the columns of ${file} say is not sure: say of each what it is taken for.`,
    [...known, ...guessTold(file, guess)],
  );

const checkColumns = (sheet: StaffSheet, given: Mapping): void => {
  const missing = missingIn(sheet, given);
  if (missing.length > 0)
    throw new DottedError(
      "bad-data",
      `The mapping names columns that ${sheet.file} does not have.`,
      missing.map((field) => ({
        file: sheet.file,
        field,
        code: "missing-column",
        message: `there is no such column; there are: ${sheet.header.join(", ")}`,
      })),
    );
};

/** What is told of columns that could be read in two ways, once for all sheets of a heading. */
const readingsTold = (guesses: ReadonlyMap<StaffSheet, Guess>): Problem[] =>
  [...guesses].flatMap(([{ file }, { told }]) =>
    told.map(({ column, told: { en } }) => ({ file, field: column, code: "two-readings", message: en })),
  );

type Mappings = {
  readonly mappings: ReadonlyMap<StaffSheet, Mapping>;
  readonly told: readonly Problem[];
};

/**
 * The mapping of each sheet: the given one where its columns are there, else the guess by all sheets of its heading,
 * where it can be relied on, with what is told of it. Throws bad-data where not, with what is `known` to be wrong with the
 * files besides.
 */
export const sheetMappings = (
  sheets: readonly StaffSheet[],
  given: Mapping | undefined,
  known: () => readonly Problem[],
): Mappings => {
  if (given !== undefined) {
    for (const sheet of sheets) checkColumns(sheet, given);
    return { mappings: new Map(sheets.map((sheet) => [sheet, given])), told: [] };
  }
  const wholes = wholesOf(sheets);
  const guesses = new Map([...new Set(wholes.values())].map((whole) => [whole, guessMapping(whole)]));
  const mappings = new Map(
    [...wholes].map(([sheet, whole]) => {
      const guess = guesses.get(whole) ?? guessMapping(whole);
      if (guess.doubts.length > 0) throw unsure(sheet.file, guess, known());
      return [sheet, guess.mapping];
    }),
  );
  return { mappings, told: readingsTold(guesses) };
};
