import { isDeepStrictEqual } from "node:util";
import { mapById } from "../by-id.ts";
import { type TableName, tableNames } from "../model/checks/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import { isSame } from "../same.ts";
import type { Revision, RowChange } from "./revision.ts";

/** What a dataset says of itself, without its rows: the one row of the table `record`. */
export const recordRow = ({ title, description, licence, date, settings }: Dataset): object => ({
  title,
  ...(description === undefined ? {} : { description }),
  ...(licence === undefined ? {} : { licence }),
  ...(date === undefined ? {} : { date }),
  ...(settings === undefined ? {} : { settings }),
});

type Rows = readonly { readonly id: string }[];

const removedRows = (before: Rows, after: Rows, table: TableName): RowChange[] => {
  const is = new Set<string>();
  for (const { id } of after) is.add(id);
  return before.filter(({ id }) => !is.has(id)).map((row) => ({ table, id: row.id, before: row }));
};

const tableChanges = (before: Rows, after: Rows, table: TableName): RowChange[] => {
  const was = mapById(before);
  const changes: RowChange[] = [];
  let kept = 0;
  for (const row of after) {
    const old = was.get(row.id);
    if (old !== undefined) kept++;
    if (!isSame(old, row)) changes.push({ table, id: row.id, before: old, after: row });
  }
  if (kept < before.length) for (const row of removedRows(before, after, table)) changes.push(row);
  return changes;
};

/** Rows that differ between two states of one record, whatever their order. */
export const rowChanges = (before: Dataset, after: Dataset): RowChange[] => {
  const [was, is] = [recordRow(before), recordRow(after)];
  const heading: RowChange[] = isDeepStrictEqual(was, is)
    ? []
    : [{ table: "record", id: after.id, before: was, after: is }];
  return [...heading, ...tableNames.flatMap((table) => tableChanges(before[table], after[table], table))];
};

/** The change that takes a change back. */
export const reversed = (rows: readonly RowChange[]): RowChange[] =>
  rows.map(({ table, id, before, after }) => ({ table, id, before: after, after: before }));

/** Names a row among all tables of a record. */
export const rowKey = ({ table, id }: Pick<RowChange, "table" | "id">): string => `${table} ${id}`;

/** Changes that follow one another as one: each row as it was first and as it is last, rows that are as before left out. */
export const composed = (changes: Iterable<readonly RowChange[]>): RowChange[] => {
  const net = new Map<string, RowChange>();
  for (const rows of changes)
    for (const row of rows) {
      const first = net.get(rowKey(row));
      net.set(rowKey(row), first === undefined ? row : { ...row, before: first.before });
    }
  return [...net.values()].filter(({ before, after }) => !isDeepStrictEqual(before, after));
};

/** How many rows a change adds, removes and changes. */
export const countRows = (rows: readonly RowChange[]): Revision["rows"] => {
  const added = rows.filter(({ before }) => before === undefined).length;
  const removed = rows.filter(({ after }) => after === undefined).length;
  return { added, removed, changed: rows.length - added - removed };
};
