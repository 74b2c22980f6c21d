import { byId } from "../../by-id.ts";
import { type TableName, tableNames } from "../../model/checks/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Line } from "../../model/line.ts";
import { headOf } from "../shared/whole.ts";

/** A row as it is kept; of a line also what it was made of. */
export type RowText = {
  readonly table: TableName;
  readonly id: string;
  readonly text: string;
  readonly line?: Line | undefined;
};

/** Every row of a dataset as JSON, in its order: what takes long is done once, for its table and for its layer. */
export const rowTextsOf = (dataset: Dataset): readonly (readonly RowText[])[] =>
  tableNames.map((table) =>
    table === "lines"
      ? dataset.lines.map((line) => ({ table, id: line.id, text: JSON.stringify(line), line }))
      : dataset[table].map((row) => ({ table, id: row.id, text: JSON.stringify(row) })),
  );

/** The rows of each table in the order of their ids. */
export const inKeyOrder = (tables: readonly (readonly RowText[])[]): RowText[][] =>
  tables.map((rows) => rows.toSorted(byId));

/** The JSON of a whole dataset whose rows are written already. */
export const datasetText = (dataset: Dataset, tables: readonly (readonly RowText[])[]): string => {
  const lists = tableNames.map(
    (table, at) => `${JSON.stringify(table)}:[${(tables[at] ?? []).map(({ text }) => text).join(",")}]`,
  );
  return `${JSON.stringify(headOf(dataset)).slice(0, -1)},${lists.join(",")}}`;
};
