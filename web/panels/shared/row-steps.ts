import type { RecordOperation } from "../../../graph/record/operation.ts";
import type { ProblemFault } from "../../../server/contract/problem.ts";
import { type FieldSpec, readStep, type WrittenTable } from "../../../server/contract/record-fields.ts";
import { changesIn, rowIn, type Texts, textsOf } from "./field-text.ts";

/** A row that is written: as it stands, if it does, as texts, and the texts that were written over it. */
export type WrittenRow = {
  readonly id: string;
  readonly row: object | undefined;
  readonly before: Texts;
  readonly written: Texts;
};

/** A row as it stands, with nothing written over it. */
export const standingRow = (fields: readonly FieldSpec[], row: { readonly id: string }): WrittenRow => ({
  id: row.id,
  row,
  before: textsOf(fields, row),
  written: {},
});

const wholes = {
  nodes: ["add-node", "node"],
  lines: ["add-line", "line"],
  sources: ["put-source", "source"],
  coverage: ["put-coverage", "coverage"],
} as const;
const changed = { nodes: "change-node", lines: "change-line" } as const;
const isChanged = (table: WrittenTable): table is keyof typeof changed => table in changed;

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** What is said of a new row: empty fields are left out, since the schema has its own beginnings. */
const newRow = (fields: readonly FieldSpec[], texts: Texts): object =>
  Object.fromEntries(
    Object.entries(rowIn(fields, texts)).filter(([, value]) => value !== "" && !isEmptyList(value)),
  );

const stepOf = (table: WrittenTable, fields: readonly FieldSpec[], given: WrittenRow): unknown => {
  const { id, row, before, written } = given;
  const after = { ...before, ...written };
  const [op, name] = wholes[table];
  if (row === undefined) return { op, [name]: { ...newRow(fields, after), id } };
  const { changes, unset } = changesIn(fields, before, after);
  if (Object.keys(changes).length + unset.length === 0) return undefined;
  if (isChanged(table)) return { op: changed[table], id, changes, unset };
  const kept = Object.entries({ ...row, ...changes }).filter(([field]) => !unset.includes(field));
  return { op, [name]: Object.fromEntries(kept) };
};

/** A fault in what was written: of which row, and of which of its fields. */
export type RowFault = Pick<ProblemFault, "code" | "message"> & {
  readonly row: string;
  readonly field: string;
};

/** The steps that write rows, and what keeps some of them from being written. A row that says nothing new has none. */
export const rowOperations = (
  table: WrittenTable,
  fields: readonly FieldSpec[],
  rows: readonly WrittenRow[],
) => {
  const operations: RecordOperation[] = [];
  const faults: RowFault[] = [];
  for (const row of rows) {
    const step = stepOf(table, fields, row);
    if (step === undefined) continue;
    const read = readStep(step);
    if ("operation" in read) operations.push(read.operation);
    else faults.push(...read.faults.map((fault) => ({ ...fault, row: row.id, field: fault.field ?? "" })));
  }
  return { operations, faults };
};

/** The step that takes a row out of the record; a box goes with its lines. */
export const removalOf = (table: WrittenTable, id: string): RecordOperation => {
  if (table === "nodes") return { op: "remove-node", id, withLines: true };
  if (table === "lines") return { op: "remove-line", id };
  return table === "sources" ? { op: "remove-source", id } : { op: "remove-coverage", id };
};
