import type { Column } from "../csv/column.ts";
import { rowTables } from "../csv/tables.ts";

/** Columns of a node that are attributes in a graph file; its id is its own there. */
export const nodeAttributes = rowTables.nodes.columns.filter(({ name }) => name !== "id");
const ends = new Set(["id", "from", "to"]);
export const lineAttributes = rowTables.lines.columns.filter(({ name }) => !ends.has(name));

/** The attributes of a row that are given, with their places in the list, as cells of a table have them. */
export const givenIn = (row: object, columns: readonly Column[]): (readonly [number, string])[] => {
  const values = new Map<string, unknown>(Object.entries(row));
  return columns.flatMap(({ name, write }, at) => {
    const cell = write(values.get(name));
    return cell === "" ? [] : [[at, cell] as const];
  });
};
