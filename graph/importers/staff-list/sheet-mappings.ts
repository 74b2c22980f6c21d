import { DottedError, type Problem, saying } from "../../errors.ts";
import { missingIn } from "./entry.ts";
import { staffFieldsFr } from "./field-names.ts";
import { type Guess, guessMapping } from "./guess.ts";
import { type Mapping, staffFieldIds } from "./mapping.ts";
import type { StaffSheet } from "./sheet.ts";
import { wholesOf } from "./together.ts";

const guessTold = (file: string, { mapping, doubts }: Guess): Problem[] => [
  ...doubts.map((doubt) => ({ file, code: "unsure-mapping", ...saying(doubt) })),
  ...staffFieldIds.flatMap((field) => {
    const column = mapping.columns[field];
    if (column === undefined) return [];
    const words = { en: `taken for: ${field}`, fr: `prise pour : ${staffFieldsFr[field]}` };
    return [{ file, field: column, code: "guessed-column", ...saying(words) }];
  }),
];

const unsure = (file: string, guess: Guess, known: readonly Problem[]): DottedError =>
  new DottedError(
    "bad-data",
    {
      en: `What the columns of ${file} say is not sure: say of each what it is taken for.`,
      fr: `Ce que disent les colonnes de ${file} n'est pas sûr : dites de chacune ce qu'elle indique.`,
    },
    [...known, ...guessTold(file, guess)],
  );

const checkColumns = (sheet: StaffSheet, given: Mapping): void => {
  const missing = missingIn(sheet, given);
  if (missing.length > 0)
    throw new DottedError(
      "bad-data",
      {
        en: `The mapping names columns that ${sheet.file} does not have.`,
        fr: `La correspondance nomme des colonnes que ${sheet.file} n'a pas.`,
      },
      missing.map((field) => ({
        file: sheet.file,
        field,
        code: "missing-column",
        ...saying({
          en: `there is no such column; there are: ${sheet.header.join(", ")}`,
          fr: `cette colonne n'existe pas ; il y a : ${sheet.header.join(", ")}`,
        }),
      })),
    );
};

/** What is told of columns that could be read in two ways, once for all sheets of a heading. */
const readingsTold = (guesses: ReadonlyMap<StaffSheet, Guess>): Problem[] =>
  [...guesses].flatMap(([{ file }, { told }]) =>
    told.map(({ column, told: words }) => ({ file, field: column, code: "two-readings", ...saying(words) })),
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
