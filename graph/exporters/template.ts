import type { Column } from "../csv/column.ts";
import { rowTables } from "../csv/tables.ts";
import { templateExample } from "../csv/template-example.ts";
import { tablesOf } from "./csv-folder.ts";
import { headerTable, type Validation, workbookOf } from "./xlsx.ts";

/** Sheets of the template: what a first record needs. */
const sheets = ["sources", "nodes", "lines", "coverage"] as const;

const wordsIn = (column: Column): readonly string[] => {
  const { enum: words, type, items } = column.json;
  const list =
    words ?? (type === "array" && items instanceof Object && "enum" in items ? items.enum : undefined);
  return (list ?? (type === "boolean" ? [true, false] : [])).map(String);
};

/** Columns in which only some words may stand, one list each: a sheet of its own holds them. */
const listsIn = (): {
  readonly header: string[];
  readonly lists: (readonly string[])[];
  readonly validations: Validation[];
} => {
  const closed = sheets.flatMap((sheet) =>
    rowTables[sheet].columns.flatMap((column, at) => {
      const words = wordsIn(column);
      return words.length === 0
        ? []
        : [{ sheet, at, words, strict: column.json.type !== "array", name: column.name }];
    }),
  );
  return {
    header: closed.map(({ sheet, name }) => `${sheet}: ${name}`),
    lists: closed.map(({ words }) => words),
    validations: closed.flatMap(({ sheet, at, words, strict }, list) =>
      strict
        ? [{ sheet, column: at + 1, from: { sheet: "words", column: list + 1, rows: words.length } }]
        : [],
    ),
  };
};

/** A workbook to fill in: the right columns, lists of allowed words, and example rows. Filled in, it is imported as it is. */
export const templateWorkbook = (): Promise<Uint8Array> => {
  const dataset = templateExample();
  const tables = tablesOf(dataset).filter(({ name }) => sheets.some((sheet) => sheet === name));
  const { header, lists, validations } = listsIn();
  const longest = Math.max(...lists.map((list) => list.length));
  const words = {
    name: "words",
    header,
    rows: Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? "")),
  };
  const filled = tables.map(({ name, columns, rows }) => ({
    name,
    header: columns.map((column) => column.name),
    rows,
  }));
  return workbookOf([headerTable(dataset), ...filled, words], validations);
};
