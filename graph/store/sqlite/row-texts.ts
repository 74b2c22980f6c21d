import { byId } from "../../by-id.ts";
import { type TableName, tableNames } from "../../model/checks/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { headOf } from "../shared/whole.ts";

/** A row as it is kept. */
export type RowText = { readonly table: TableName; readonly id: string; readonly text: string };

/** Every row of a dataset as JSON, in its order: what takes long is done once, for its table and for its layer. */
export const rowTextsOf = (dataset: Dataset): readonly (readonly RowText[])[] =>
  tableNames.map((table) => dataset[table].map((row) => ({ table, id: row.id, text: JSON.stringify(row) })));

/** The rows in the order of the table's key: a tree that grows at its end is written quickest. */
export const inKeyOrder = (tables: readonly (readonly RowText[])[]): RowText[] =>
  tables.flatMap((rows) => rows.toSorted(byId));

/** The JSON of a whole dataset whose rows are written already. */
export const datasetText = (dataset: Dataset, tables: readonly (readonly RowText[])[]): string => {
  const lists = tableNames.map(
    (table, at) => `${JSON.stringify(table)}:[${(tables[at] ?? []).map(({ text }) => text).join(",")}]`,
  );
  return `${JSON.stringify(headOf(dataset)).slice(0, -1)},${lists.join(",")}}`;
};
