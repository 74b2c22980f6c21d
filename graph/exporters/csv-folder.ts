import { stringify } from "csv-stringify/sync";
import type { Column } from "../csv/column.ts";
import { layout, patchColumns, stepColumns } from "../csv/patch-columns.ts";
import { descriptorFile, patchesFile, rowTables } from "../csv/tables.ts";
import { tableNames } from "../model/checks/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Patch } from "../model/patch.ts";
import { describeFolder } from "./data-package.ts";

/** One file of an export. */
export type OutputFile = { readonly name: string; readonly bytes: Uint8Array };

type Cells = Readonly<Record<string, string>>;

/** A table of a dataset: its name, what its columns are called, and its rows as cells. */
export type TableCells = {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
};

const toCsv = ({ columns, rows }: TableCells): Uint8Array => {
  const names = columns.map(({ name }) => name);
  return new TextEncoder().encode(stringify([names, ...rows], { quoted_match: /[\r\n]/ }));
};

const listed = (columns: readonly Column[], rows: readonly Cells[]): string[][] =>
  rows.map((row) => columns.map(({ name }) => row[name] ?? ""));

const cellsOf = (row: object, columns: readonly Column[]): Cells => {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(columns.map(({ name, write }) => [name, write(values.get(name))]));
};

/** One row per operation; what is said once about the patch stands in its first row. */
const patchRows = ({ operations, id, title, recommendation, note }: Patch): Cells[] =>
  operations.map((operation, index) => {
    const { own, part } = layout(operation.op);
    const body: unknown = new Map(Object.entries(operation)).get(part?.key ?? "");
    const head = index === 0 ? { title, recommendation, patchNote: note } : {};
    return {
      ...cellsOf(operation, own),
      ...(part !== undefined && body instanceof Object ? cellsOf(body, part.columns) : {}),
      ...cellsOf({ patch: id, seq: index + 1, op: operation.op, ...head }, stepColumns),
    };
  });

/** The tables of a dataset as cells, in the order of the model. */
export const tablesOf = (dataset: Dataset): TableCells[] =>
  tableNames.map((name) => {
    if (name === "patches") {
      const rows = listed(patchColumns, dataset.patches.flatMap(patchRows));
      return { name, file: patchesFile, columns: patchColumns, rows };
    }
    const { file, columns } = rowTables[name];
    const rows = dataset[name].map((row) => cellsOf(row, columns));
    return { name, file, columns, rows: listed(columns, rows) };
  });

/**
 * The dataset as a folder of CSV files with a datapackage.json: what the CSV importer reads back to
 * exactly the same dataset. Files of optional tables are written also when empty, to be filled in.
 */
export const exportCsvFolder = (dataset: Dataset): OutputFile[] => [
  { name: descriptorFile, bytes: new TextEncoder().encode(describeFolder(dataset)) },
  ...tablesOf(dataset).map((table) => ({ name: table.file, bytes: toCsv(table) })),
];
