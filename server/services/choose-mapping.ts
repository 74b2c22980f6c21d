import type { ImportOptions, InputFile } from "../../graph/importers/importer.ts";
import { type TableLook, tablesIn } from "../../graph/importers/staff-list/look.ts";
import type { Mapping } from "../../graph/importers/staff-list/mapping.ts";
import type { Store } from "../../graph/store/store.ts";
import type { ImportPreview } from "../contract/imports.ts";
import { keptMapping } from "./documents/mapping.ts";

/** The columns that a mapping names are all in one of the tables. */
const fits = (mapping: Mapping, tables: readonly TableLook[]): boolean =>
  tables.some(({ columns }) =>
    Object.values(mapping.columns).every((header) => columns.some((column) => column.header === header)),
  );

type Chosen = Pick<ImportPreview, "mappedBy"> & { readonly mapping?: Mapping | undefined };

/** By which mapping tables are read: the one given, else the one kept with the dataset where it fits them, else a guess. */
export const chooseMapping = async (
  store: Store,
  files: readonly InputFile[],
  { dataset, mapping }: ImportOptions,
): Promise<Chosen> => {
  if (mapping !== undefined) return { mapping, mappedBy: "given" };
  const kept = dataset === undefined ? undefined : await keptMapping(store, dataset);
  if (kept !== undefined && fits(kept, tablesIn(files))) return { mapping: kept, mappedBy: "kept" };
  return {};
};
