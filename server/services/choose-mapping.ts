import { type Problem, saying } from "../../graph/errors.ts";
import type { ImportOptions, InputFile } from "../../graph/importers/importer.ts";
import { staffFieldsFr } from "../../graph/importers/staff-list/field-names.ts";
import { type TableLook, tablesIn } from "../../graph/importers/staff-list/look.ts";
import { type Mapping, type StaffField, staffFieldIds } from "../../graph/importers/staff-list/mapping.ts";
import type { Store } from "../../graph/store/store.ts";
import type { Words } from "../../graph/vocabulary.ts";
import type { ImportPreview } from "../contract/imports.ts";
import { keptMapping } from "./documents/mapping.ts";

type Chosen = Pick<ImportPreview, "mappedBy"> & {
  readonly mapping?: Mapping | undefined;
  /** What of the mapping that is kept could not be followed. */
  readonly told: readonly Problem[];
};

const isThere = ({ columns }: TableLook, header: string): boolean =>
  columns.some((column) => column.header === header);

/** Fields of a mapping whose columns a table does not have. */
const missingOf = (table: TableLook, { columns }: Mapping): StaffField[] =>
  staffFieldIds.filter((field) => columns[field] !== undefined && !isThere(table, columns[field]));

/** The table that has most of the columns of a mapping. */
const nearest = (tables: readonly TableLook[], kept: Mapping): TableLook | undefined => {
  const counted = tables
    .filter(({ beside }) => beside !== true)
    .map((table) => ({ table, missing: missingOf(table, kept).length }));
  return counted.toSorted((one, other) => one.missing - other.missing)[0]?.table;
};

/** Fields without which rows would be other posts, or answer to nobody. */
const essential: ReadonlySet<StaffField> = new Set(["id", "title", "person", "superior"]);

/** What is told of a column of the mapping that is kept and is not there, and of what was taken instead. */
const keptWords = (field: StaffField, was: string, instead: string | undefined): Words => ({
  en: `the columns as they were said the last time name "${was}" as the ${field}, and there is no such column: ${
    instead === undefined ? "say which column says it now" : `"${instead}" was taken in its place`
  }`,
  fr: `d'après les colonnes indiquées la dernière fois, « ${was} » donne : ${staffFieldsFr[field]}, et cette colonne n'existe pas : ${
    instead === undefined
      ? "dites quelle colonne le donne maintenant"
      : `« ${instead} » a été prise à sa place`
  }`,
});

/** A mapping that is kept, for a table that lacks some of its columns: in their place stands what is guessed for the field. */
const adapted = (table: TableLook, kept: Mapping): Chosen => {
  const missing = missingOf(table, kept);
  const used = new Set(Object.values(kept.columns));
  const columns = { ...kept.columns };
  const told = missing.map((field): Problem => {
    const [was, guess] = [columns[field], table.mapping.columns[field]];
    const instead = guess === undefined || used.has(guess) ? undefined : guess;
    if (instead === undefined) delete columns[field];
    else columns[field] = instead;
    return {
      file: table.file,
      field: was,
      code: "kept-column",
      ...saying(keptWords(field, was ?? "", instead)),
    };
  });
  const lacks = missing.some((field) => essential.has(field) && columns[field] === undefined);
  return lacks ? { told } : { mapping: { ...kept, columns }, mappedBy: "kept", told };
};

/**
 * By which mapping tables are read: the one given, else the one kept with the dataset where it fits them, with a guess for
 * columns that are called otherwise now, else a guess.
 */
export const chooseMapping = async (
  store: Store,
  files: readonly InputFile[],
  { dataset, mapping }: ImportOptions,
): Promise<Chosen> => {
  if (mapping !== undefined) return { mapping, mappedBy: "given", told: [] };
  const kept = dataset === undefined ? undefined : await keptMapping(store, dataset);
  const table = kept === undefined ? undefined : nearest(tablesIn(files), kept);
  if (kept === undefined || table === undefined) return { told: [] };
  const named = Object.keys(kept.columns).length;
  // a table that lacks most of the columns is another list
  if (missingOf(table, kept).length * 2 > named) return { told: [] };
  return adapted(table, kept);
};
