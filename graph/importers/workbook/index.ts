import { address } from "../../csv/address.ts";
import { csvTextOf } from "../../csv/write.ts";
import { DottedError, type Problem, saying, toldOf } from "../../errors.ts";
import type { Words } from "../../vocabulary.ts";
import { baseName, type InputFile } from "../importer.ts";
import { quotedWords } from "../shared/quoted.ts";
import { fillMerged, isNoDay, isUnsure, type WorkbookValues, workbookCellText } from "./cells.ts";
import { type Look, lookAt } from "./look.ts";
import { hasMacros, type Parts, type SheetPart, sheetParts, sheetText } from "./parts.ts";
import { failedFormulas, merged, noDates, someCells, unsureDates, withCells } from "./told.ts";
import { readValues } from "./values.ts";
import { withoutEmptyRows } from "./without-empty-rows.ts";

/** Whether the entries of a zip are those of an Excel workbook (.xlsx, .xlsm). */
export const isWorkbook = (names: readonly string[]): boolean => names.includes("xl/workbook.xml");

/** Cells that a sheet may span: some fifty times the largest list of staff that is known. */
const mostCells = 30_000_000;

/** Characters that the cells of a workbook may say together: a text that is written once may stand in every cell. */
const mostText = 256_000_000;

/** So many rows may be there with nothing in them; such a sheet is read without these. */
const farDown = 150_000;
const someRows = 10_000;

const mayBeEmpty = ({ look: { reach, endsEmpty } }: Seen): boolean =>
  reach.row > farDown || (reach.row > someRows && endsEmpty);

/** A workbook of whose sheets none that is seen holds anything. */
const nothingSeen = (name: string, hidden: readonly SheetPart[]): DottedError => {
  const named = quotedWords(hidden.map((sheet) => sheet.name));
  const isOne = hidden.length === 1;
  const words =
    hidden.length === 0
      ? { en: "its sheets are empty", fr: "ses feuilles sont vides" }
      : {
          en: `the sheets that are not hidden are empty; hidden ${isOne ? "is" : "are"} ${named.en}: unhide what is to be read`,
          fr: `les feuilles qui ne sont pas masquées sont vides ; ${isOne ? "est masquée" : "sont masquées"} ${named.fr} : affichez ce qui doit être lu`,
        };
  return new DottedError(
    "bad-data",
    { en: `${name} holds nothing that can be read`, fr: `${name} ne contient rien que l'on puisse lire` },
    [{ code: "nothing-in-it", ...saying(words), file: name }],
  );
};

/** A sheet with what was seen of it. */
type Seen = { readonly sheet: SheetPart; readonly file: string; readonly look: Look };

const checkReach = (file: string, { sheet, look: { reach } }: Seen): void => {
  if (reach.row * reach.column > mostCells)
    throw new DottedError(
      "too-large",
      `${file}: the sheet "${sheet.name}" reaches down to ${address(reach)}: delete what stands far from the table and save it again.`,
    );
};

/** The cells of a sheet as texts, row by row. Throws too-large where all of them together say too much. */
function* textsOf(file: string, rows: WorkbookValues): Generator<string[]> {
  let left = mostText;
  for (const row of rows) {
    const texts = row.map(workbookCellText);
    for (const text of texts) left -= text.length;
    if (left < 0)
      throw new DottedError(
        "too-large",
        `${file}: its cells say more than ${mostText / 1_000_000} MB of text`,
      );
    yield texts;
  }
}

/** Formulas whose values are not in the file: nothing was calculated since it was made by a program. */
const checkFormulas = (seen: readonly Seen[]): void => {
  const problems = seen
    .filter(({ look }) => look.unknown.length > 0)
    .map(({ file, look: { unknown } }) => ({
      file,
      code: "formula-without-value",
      ...saying({
        en: `${unknown.length} formulas have no stored value (${someCells(unknown).en}): open the workbook in a spreadsheet and save it`,
        fr: `${unknown.length} formules n'ont pas de valeur enregistrée (${someCells(unknown).fr}) : ouvrez le classeur dans un tableur et enregistrez-le`,
      }),
    }));
  if (problems.length > 0)
    throw new DottedError(
      "bad-data",
      {
        en: "Nothing was imported: the values of formulas are missing.",
        fr: "Rien n'a été importé : les valeurs de formules manquent.",
      },
      problems,
    );
};

/** Addresses of the cells that are so. */
const addressesOf = (
  values: WorkbookValues,
  isSo: (value: WorkbookValues[number][number]) => boolean,
): string[] => {
  const found: string[] = [];
  for (const [row, cells] of values.entries())
    for (const [column, value] of cells.entries())
      if (isSo(value)) found.push(address({ row: row + 1, column: column + 1 }));
  return found;
};

const toldOfSheet = (file: string, look: Look, values: WorkbookValues): Problem[] => {
  const filled = fillMerged(values, look);
  const [unsure, noDays] = [addressesOf(values, isUnsure), addressesOf(values, isNoDay)];
  const failed = look.failed.map(({ address: at, says }) => `${at} (${says})`);
  const told: readonly (readonly [boolean, string, Words])[] = [
    [filled > 0, "merged-cells", merged(filled)],
    [failed.length > 0, "failed-formula", withCells(failedFormulas, failed)],
    [unsure.length > 0, "unsure-date", withCells(unsureDates, unsure)],
    [noDays.length > 0, "bad-date", withCells(noDates, noDays)],
  ];
  return told.filter(([is]) => is).map(([, code, words]) => ({ file, code, ...saying(words) }));
};

/** How a sheet is named to people: by its workbook and its own name. */
const knownAs = (book: string, sheet: SheetPart): string => `${baseName({ name: book })}, ${sheet.name}`;

const toldOfBook = (file: string, parts: Parts, hidden: readonly SheetPart[]): Problem[] => [
  ...hidden.map(({ name }) => ({
    file,
    code: "hidden-sheet",
    ...saying({
      en: `the sheet "${name}" is hidden and was not read: unhide it to have it read`,
      fr: `la feuille « ${name} » est masquée et n'a pas été lue : affichez-la pour qu'elle le soit`,
    }),
  })),
  ...(hasMacros(parts)
    ? [
        {
          file,
          code: "macros",
          ...saying({
            en: "the workbook holds macros: they were not run, and its values were read",
            fr: "le classeur contient des macros : elles n'ont pas été exécutées, et ses valeurs ont été lues",
          }),
        },
      ]
    : []),
];

/**
 * The sheets of a workbook that its readers see, each as a CSV file of the same rows, so that everything that reads
 * tables reads workbooks. Formulas give the values that were stored with them; cells merged downwards say the same in
 * every row. What was left out or may be wrong is told with the first of the files.
 * Throws DottedError bad-data where it cannot be read or a formula has no value, too-large where it spans too much.
 */
export const sheetsOfWorkbook = async ({ name, bytes }: InputFile, parts: Parts): Promise<InputFile[]> => {
  const all = sheetParts(name, parts).map(
    (sheet): Seen => ({
      sheet,
      file: `${sheet.name.replaceAll(/[\\/]/g, "-")}.csv`,
      look: lookAt(sheetText(parts, sheet)),
    }),
  );
  for (const one of all) checkReach(name, one);
  const seen = all.filter(({ sheet }) => !sheet.hidden);
  checkFormulas(seen);
  const sheets = all.map(({ sheet }) => sheet);
  const rows = all.reduce((sum, { look }) => sum + look.reach.row, 0);
  const slim = all.some(mayBeEmpty) ? await withoutEmptyRows(parts, sheets) : bytes;
  const read = await readValues(name, slim, rows);
  const values = new Map(read.map(({ sheet, data }) => [sheet, data]));
  const hidden = sheets.filter((sheet) => sheet.hidden);
  const book = toldOfBook(name, parts, hidden);
  const filled = seen
    .map((one) => ({ one, rows: values.get(one.sheet.name) ?? [] }))
    .filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw nothingSeen(name, hidden);
  return filled.map(({ one, rows }, at) => ({
    name: `${name}/${one.file}`,
    known: knownAs(name, one.sheet),
    told: toldOf([...(at === 0 ? book : []), ...toldOfSheet(knownAs(name, one.sheet), one.look, rows)]),
    bytes: new TextEncoder().encode(csvTextOf(textsOf(name, rows))),
  }));
};
