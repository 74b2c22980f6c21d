import { type FieldSpec, recordFields, type WrittenTable } from "../../../server/contract/record-fields.ts";

/** Ids come last: they name rows to other rows, and only new rows can be given one. */
const idLast = (fields: readonly FieldSpec[]): readonly FieldSpec[] => [
  ...fields.filter(({ name }) => name !== "id"),
  ...fields.filter(({ name }) => name === "id"),
];

/** The columns of the grid of each table, in their order. */
export const gridFields: Readonly<Record<WrittenTable, readonly FieldSpec[]>> = {
  nodes: idLast(recordFields.nodes),
  lines: idLast(recordFields.lines),
  sources: idLast(recordFields.sources),
  coverage: idLast(recordFields.coverage),
};
