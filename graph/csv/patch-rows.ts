import type { Problem } from "../errors.ts";
import { type Operation, operationSchema } from "../model/patch.ts";
import type { Column } from "./column.ts";
import { layout, type PatchStep, patchStepSchema, stepColumns } from "./patch-columns.ts";
import { rawRow, rowFaults } from "./rows.ts";
import type { CsvTable, NamedRow } from "./table.ts";

/** One row of patches.csv: an operation, and which patch it is a step of. */
export type PatchCsvRow = { readonly row: number; readonly step: PatchStep; readonly operation: Operation };

export type ReadPatchRows = {
  readonly steps: readonly PatchCsvRow[];
  /** Ids of nodes or lines in rows that could not be read. */
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
};

/** Cells that this operation cannot use: a change that would silently not happen. */
const unusedCells = (
  file: string,
  named: NamedRow,
  op: Operation["op"],
  used: readonly Column[],
): Problem[] => {
  const names = new Set([...stepColumns, ...used].map((column) => column.name));
  return [...named.cells]
    .filter(([name, cell]) => cell !== "" && !names.has(name))
    .map(([field]) => ({
      file,
      row: named.row,
      field,
      code: "unused-value",
      message: `${op} cannot use it`,
    }));
};

const readOperation = (
  file: string,
  named: NamedRow,
  op: Operation["op"],
): Operation | readonly Problem[] => {
  const { own, part } = layout(op);
  const columns = [...own, ...(part?.columns ?? [])];
  const unused = unusedCells(file, named, op, columns);
  if (unused.length > 0) return unused;
  const body = part === undefined ? {} : { [part.key]: rawRow(named, part.columns) };
  const parsed = operationSchema.safeParse({ op, ...rawRow(named, own), ...body });
  if (parsed.success) return parsed.data;
  return rowFaults(file, named, columns, parsed.error.issues, (path) =>
    path[0] === part?.key ? path[1] : path[0],
  );
};

const readPatchRow = (file: string, named: NamedRow): PatchCsvRow | readonly Problem[] => {
  const step = patchStepSchema.safeParse(rawRow(named, stepColumns));
  if (!step.success) return rowFaults(file, named, stepColumns, step.error.issues);
  const operation = readOperation(file, named, step.data.op);
  return "op" in operation ? { row: named.row, step: step.data, operation } : operation;
};

/** Reads patches.csv row by row; `patchesOf` puts the steps together. */
export const readPatchRows = (file: string, table: CsvTable): ReadPatchRows => {
  const steps: PatchCsvRow[] = [];
  const unread: string[] = [...table.unread];
  const problems: Problem[] = [...table.problems];
  for (const named of table.rows) {
    const read = readPatchRow(file, named);
    if ("step" in read) steps.push(read);
    else {
      problems.push(...read);
      unread.push((named.cells.get("id") ?? "").trim());
    }
  }
  return { steps, unread, problems };
};
