import type { Words } from "../../vocabulary.ts";
import { correctByContent, hasOwnName } from "./by-content.ts";
import { doubtsOf, isByRow } from "./doubts.ts";
import { likeness } from "./likeness.ts";
import {
  type Mapping,
  mappingSchema,
  type StaffField,
  type SuperiorReference,
  staffFieldIds,
} from "./mapping.ts";
import { type GuessedColumns, type Resolved, referenceOf } from "./references.ts";
import { rowReferenceOf } from "./row-numbers.ts";
import { type StaffSheet, valuesIn } from "./sheet.ts";

/** A mapping as far as headers and contents tell, and what speaks against relying on it. */
export type Guess = { readonly mapping: Mapping; readonly doubts: readonly Words[] };

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
  correctByContent(sheet, columns);
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
