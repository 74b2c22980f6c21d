import { plainWords } from "../../text/slug.ts";
import type { Words } from "../../vocabulary.ts";
import { wordList } from "../shared/word-list.ts";
import { doubtsOf, isByRow } from "./doubts.ts";
import { headerWords } from "./header-words.ts";
import {
  type Mapping,
  mappingSchema,
  type StaffField,
  type SuperiorReference,
  staffFieldIds,
} from "./mapping.ts";
import { type GuessedColumns, isReliable, type Resolved, referenceOf, shareOfCodes } from "./references.ts";
import { rowReferenceOf, withoutRowNumber } from "./row-numbers.ts";
import { type StaffSheet, valuesIn } from "./sheet.ts";

/** A mapping as far as headers and contents tell, and what speaks against relying on it. */
export type Guess = { readonly mapping: Mapping; readonly doubts: readonly Words[] };

/** Words that say by what a superior is named: "Supervisor Position No." is a supervisor. */
const referenceWords = new Set(
  wordList(`position; pos; post; id; no; nr; nummer; number; num; numero; n; code; codigo; ref; reference; name; title; of; the; s;
    stelle; planstelle; stellennummer; planstellennummer; der; des; poste; du; de; la; le; del; el; puesto; plaza`),
);

const withoutReference = (text: string): string =>
  text
    .split(" ")
    .filter((word) => !referenceWords.has(word))
    .join(" ");

const isSuperior = (field: StaffField): boolean => field === "superior" || field === "second";

/** Of a header that names a superior and by what. */
const besideReference = 60;

/** Words beside a pay that say in which money and how counted. */
const moneyWords = new Set(
  wordList(`eur; euro; euros; usd; us; dollars; gbp; pounds; chf; francs; xof; cad; gross; net; brutto; netto; brut; bruto; per; pa; p; a; annum; year; month; in; en; par; an;
    mois; pro; jahr; monat`),
);

const isPay = (text: string): boolean => {
  const left = text.split(" ").filter((word) => !moneyWords.has(word) && !/^(19|20)\d\d$/.test(word));
  return headerWords.payBand.includes(left.join(" "));
};

/** How well a header names a field: best for the first of its words, 60 with words for a reference around it, at most 20 for one that only begins so, 0 where it does not. */
export const likeness = (header: string, field: StaffField): number => {
  const text = plainWords(header);
  const words = headerWords[field];
  const exact = words.indexOf(text);
  if (exact >= 0) return 100 - exact;
  if (
    isSuperior(field) &&
    [text, withoutRowNumber(text)].some((one) => words.includes(withoutReference(one)))
  )
    return besideReference;
  if (field === "payBand" && isPay(text)) return besideReference;
  return words.some((word) => word.includes(" ") && text.startsWith(`${word} `)) ? 20 : 0;
};

/** How many of the cells are known names of columns: what tells a header from the titles above it. */
export const headerScore = (cells: readonly string[]): number =>
  cells.filter((cell) => staffFieldIds.some((field) => likeness(cell, field) > 0)).length;

/** Whether a mapping can name a column: of several that are called alike only the first. */
const hasOwnName = (header: readonly string[], column: number): boolean =>
  header.indexOf(header[column] ?? "") === column;

const calledAlike = (header: readonly string[]): Words[] =>
  [...new Set(header.filter((name, column) => name !== "" && !hasOwnName(header, column)))].map((name) => ({
    en: `several columns are called "${name}": give each its own name`,
    fr: `plusieurs colonnes s'appellent « ${name} » : donnez à chacune son nom`,
  }));

/** Fields and columns, the surest first, each once. */
const byHeader = (header: readonly string[]): GuessedColumns => {
  const pairs = header.flatMap((name, column) =>
    (hasOwnName(header, column) ? staffFieldIds : [])
      .map((field) => ({ field, column, score: likeness(name, field) }))
      .filter((pair) => pair.score > 0),
  );
  const columns: GuessedColumns = new Map();
  const taken = new Set<number>();
  for (const { field, column } of pairs.sort((a, b) => b.score - a.score || a.column - b.column))
    if (!columns.has(field) && !taken.has(column)) {
      columns.set(field, column);
      taken.add(column);
    }
  return columns;
};

/** A column of unknown name whose values are values of the ids is a superior. */
const byContent = (sheet: StaffSheet, columns: GuessedColumns): void => {
  const taken = new Set(columns.values());
  for (const field of ["superior", "second"] as const) {
    if (columns.has(field) || (field === "second" && !columns.has("superior"))) continue;
    const found = sheet.header.findIndex(
      (_, column) =>
        !taken.has(column) &&
        hasOwnName(sheet.header, column) &&
        valuesIn(sheet, column).length > 1 &&
        shareOfCodes(sheet, column, columns.get("id")) > 0.9,
    );
    if (found >= 0) columns.set(field, found);
    if (found >= 0) taken.add(found);
  }
};

/** Whether every row, or nearly every one, says something else in a column. */
const isKey = (sheet: StaffSheet, column: number): boolean => {
  const values = valuesIn(sheet, column);
  return values.length > sheet.rows.length * 0.9 && new Set(values).size === values.length;
};

/** Of a list without a known column of codes, the one of unknown name whose values superiors are named by is that. */
const idByContent = (sheet: StaffSheet, columns: GuessedColumns): void => {
  const superior = columns.get("superior");
  if (columns.has("id") || superior === undefined) return;
  if (isReliable(referenceOf(sheet, superior, columns))) return;
  const taken = new Set(columns.values());
  const found = sheet.header.findIndex(
    (_, column) =>
      !taken.has(column) &&
      hasOwnName(sheet.header, column) &&
      isKey(sheet, column) &&
      shareOfCodes(sheet, superior, column) > 0.9,
  );
  if (found >= 0) columns.set("id", found);
};

const separators = [" / ", " > ", " \\ ", "\\", " | ", "/", ">"];

const separatorIn = (sheet: StaffSheet, column: number | undefined): string | undefined => {
  const units = column === undefined ? [] : valuesIn(sheet, column);
  return separators.find((mark) => units.filter((unit) => unit.includes(mark)).length * 2 > units.length);
};

/** By what a column most likely names superiors; undefined where there is none. */
const byIn = (
  sheet: StaffSheet,
  column: number | undefined,
  superior: Resolved | undefined,
): SuperiorReference | undefined => {
  if (column === undefined || superior === undefined) return undefined;
  return (isByRow(sheet, column, superior) ? rowReferenceOf(sheet, column) : undefined) ?? superior.by;
};

/** What each column most likely says, from its header (in four languages) and its contents. */
export const guessMapping = (sheet: StaffSheet): Guess => {
  const columns = byHeader(sheet.header);
  byContent(sheet, columns);
  idByContent(sheet, columns);
  const at = (field: StaffField): number | undefined => columns.get(field);
  const [first, second] = [at("superior"), at("second")].map((column) =>
    column === undefined ? undefined : referenceOf(sheet, column, columns),
  );
  const [superiorBy, secondBy] = [byIn(sheet, at("superior"), first), byIn(sheet, at("second"), second)];
  const unitSeparator = separatorIn(sheet, at("unit"));
  const mapping = mappingSchema.parse({
    columns: Object.fromEntries([...columns].map(([field, column]) => [field, sheet.header[column]])),
    ...(superiorBy === undefined ? {} : { superiorBy }),
    ...(secondBy === undefined ? {} : { secondBy }),
    ...(unitSeparator === undefined ? {} : { unitSeparator }),
  });
  const doubts = doubtsOf(sheet, columns, first);
  return { mapping, doubts: doubts.length === 0 ? [] : [...doubts, ...calledAlike(sheet.header)] };
};
