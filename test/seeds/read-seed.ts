import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { type Dataset, datasetSchema } from "../../graph/model/dataset.ts";

const folder = new URL("../../seeds/un-integrated-missions-2008/", import.meta.url);

type Cells = Record<string, string>;
const rowsOf = (table: string): Cells[] =>
  z
    .array(z.record(z.string(), z.string()))
    .parse(parse(readFileSync(new URL(`${table}.csv`, folder)), { columns: true }));

const list = (cell: string): string[] => cell.split("; ");
const citations = (cell: string) =>
  list(cell).map((text) => ({ source: text.replace(/#.*/, ""), locator: text.replace(/^[^#]*#?/, "") }));
const truth = (cell: string): boolean => cell === "true";
const readers: Record<string, (cell: string) => unknown> = {
  ...Object.fromEntries(
    "aliases scopes authority addressees inferredAddressees roles concerns"
      .split(" ")
      .map((field) => [field, list]),
  ),
  sources: citations,
  class: truth,
  separate: truth,
  hatsMin: Number,
  hatsMax: Number,
};
const own = new Set(["patch", "seq", "op", "title", "recommendation"]);

const read = (cells: Cells, skip: ReadonlySet<string> = new Set()): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(cells)
      .filter(([field, cell]) => cell !== "" && !skip.has(field))
      .map(([field, cell]) => [field, (readers[field] ?? String)(cell)]),
  );

const operation = (cells: Cells) => {
  const row = read(cells, own);
  const { op = "" } = cells;
  if (op === "add-node") return { op, node: row };
  if (op === "add-line") return { op, line: row };
  const { id, ...changes } = row;
  return op.startsWith("change-") ? { op, id, changes } : { op, id };
};

const patches = () => {
  const rows = rowsOf("patches");
  return [...new Set(rows.map((row) => row.patch))].map((id) => {
    const steps = rows.filter((row) => row.patch === id).sort((a, b) => Number(a.seq) - Number(b.seq));
    const { title, recommendation } = steps[0] ?? {};
    return { id, title, recommendation, operations: steps.map(operation) };
  });
};

/** The seed as a dataset, read without the product's importer. */
export const readSeed = (): Dataset =>
  datasetSchema.parse({
    id: "un-integrated-missions-2008",
    title: "UN integrated missions, 2008",
    ...Object.fromEntries(
      ["sources", "nodes", "lines", "coverage", "recommendations"].map((table) => [
        table,
        rowsOf(table).map((row) => read(row)),
      ]),
    ),
    patches: patches(),
  });
