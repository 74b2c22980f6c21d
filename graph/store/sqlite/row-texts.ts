import { byId } from "../../by-id.ts";
import { type TableName, tableNames } from "../../model/checks/problem.ts";
import type { Dataset } from "../../model/dataset.ts";

/** A row as it is kept. */
export type RowText = { readonly table: TableName; readonly id: string; readonly text: string };

/** Every row of a dataset as JSON, in its order. */
export const rowTextsOf = (dataset: Dataset): readonly (readonly RowText[])[] =>
  tableNames.map((table) => dataset[table].map((row) => ({ table, id: row.id, text: JSON.stringify(row) })));

/** The rows of each table in the order of their ids. */
export const inKeyOrder = (tables: readonly (readonly RowText[])[]): RowText[][] =>
  tables.map((rows) => rows.toSorted(byId));
