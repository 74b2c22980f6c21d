import type { z } from "zod";
import type { Problem } from "../errors.ts";
import type { Column } from "./column.ts";
import { faultOf } from "./faults.ts";
import type { CsvTable, NamedRow } from "./table.ts";

/** What became of the rows of one file: values with their row numbers, problems, and ids of rows that failed. */
export type ReadRows<T> = {
  readonly values: readonly T[];
  readonly rows: readonly number[];
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
};

/** The cells of the given columns as the schema wants them; empty cells are left out. */
export const rawRow = ({ cells }: NamedRow, columns: readonly Column[]): Record<string, unknown> =>
  Object.fromEntries(
    columns
      .map((column) => [column.name, column.read(cells.get(column.name) ?? "")] as const)
      .filter(([, value]) => value !== undefined),
  );

/** One problem per field: the first thing a schema says about a cell usually explains the rest. */
export const rowFaults = (
  file: string,
  { row, cells }: NamedRow,
  columns: readonly Column[],
  issues: readonly z.core.$ZodIssue[],
  fieldOf: (path: readonly PropertyKey[]) => PropertyKey | undefined = (path) => path[0],
): Problem[] => {
  const byField = new Map<string, Problem>();
  for (const issue of issues) {
    const field = String(fieldOf(issue.path) ?? "");
    const column = columns.find((candidate) => candidate.name === field);
    const fault = faultOf(issue, column, cells.get(field) ?? "");
    if (!byField.has(field)) byField.set(field, { file, row, field, ...fault });
  }
  return [...byField.values()];
};

/** Reads every row of a table with its schema; the table's own problems come first. */
export const readRows = <S extends z.ZodType>(
  file: string,
  table: CsvTable,
  columns: readonly Column[],
  schema: S,
): ReadRows<z.output<S>> => {
  const values: z.output<S>[] = [];
  const rows: number[] = [];
  const unread: string[] = [...table.unread];
  const problems: Problem[] = [...table.problems];
  for (const named of table.rows) {
    const parsed = schema.safeParse(rawRow(named, columns));
    if (parsed.success) {
      values.push(parsed.data);
      rows.push(named.row);
    } else {
      unread.push((named.cells.get("id") ?? "").trim());
      problems.push(...rowFaults(file, named, columns, parsed.error.issues));
    }
  }
  return { values, rows, unread, problems };
};
