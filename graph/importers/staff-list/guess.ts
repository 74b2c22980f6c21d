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
import { readingOf } from "./readings.ts";
import { type GuessedColumns, type Resolved, referenceOf } from "./references.ts";
import { rowReferenceOf } from "./row-numbers.ts";
import { type StaffSheet, valuesIn } from "./sheet.ts";

/** What is told of a column that could be read in two ways and was read in the better one. */
export type ReadingTold = { readonly column: string; readonly told: Words };
/** A mapping as far as headers and contents tell, what speaks against relying on it, and what is told of it where it is used. */
export type Guess = {
  readonly mapping: Mapping;
  readonly doubts: readonly Words[];
  readonly told: readonly ReadingTold[];
};

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

/** By what a column most likely names superiors, with what is asked or told where it could be something else. */
type By = { readonly by?: SuperiorReference; readonly asked?: Words; readonly told?: ReadingTold };

const byIn = (
  sheet: StaffSheet,
  column: number | undefined,
  superior: Resolved | undefined,
  columns: GuessedColumns,
): By => {
  if (column === undefined || superior === undefined) return {};
  const row = isByRow(sheet, column, superior) ? rowReferenceOf(sheet, column) : undefined;
  if (row !== undefined) return { by: row };
  const reading = superior.found === 0 ? undefined : readingOf(sheet, column, columns);
  if (reading === undefined) return { by: superior.by };
  if ("asked" in reading) return { by: superior.by, asked: reading.asked };
  const { by, told } = reading;
  return { by, ...(told === undefined ? {} : { told: { column: sheet.header[column] ?? "", told } }) };
};

/** A second superior is named as the first is, where it is not clear by itself. */
const likeFirst = (first: By, second: By): By =>
  second.asked === undefined || first.asked !== undefined || first.by === undefined
    ? second
    : first.by === "id" || first.by === "person"
      ? { by: first.by }
      : second;

/** What each column most likely says, from its header (in four languages) and its contents. */
export const guessMapping = (sheet: StaffSheet): Guess => {
  const columns = byHeader(sheet.header);
  correctByContent(sheet, columns);
  const at = (field: StaffField): number | undefined => columns.get(field);
  const resolved = (field: StaffField): Resolved | undefined => {
    const column = at(field);
    return column === undefined ? undefined : referenceOf(sheet, column, columns);
  };
  const superior = resolved("superior");
  const first = byIn(sheet, at("superior"), superior, columns);
  const second = likeFirst(first, byIn(sheet, at("second"), resolved("second"), columns));
  const unitSeparator = separatorIn(sheet, at("unit"));
  const mapping = mappingSchema.parse({
    columns: Object.fromEntries([...columns].map(([field, column]) => [field, sheet.header[column]])),
    ...(first.by === undefined ? {} : { superiorBy: first.by }),
    ...(second.by === undefined ? {} : { secondBy: second.by }),
    ...(unitSeparator === undefined ? {} : { unitSeparator }),
  });
  const asked = [first.asked, second.asked].filter((one) => one !== undefined);
  const told = [first.told, second.told].filter((one) => one !== undefined);
  const doubts = [...doubtsOf(sheet, columns, superior), ...asked];
  return { mapping, told, doubts: doubts.length === 0 ? [] : [...doubts, ...calledAlike(sheet.header)] };
};
