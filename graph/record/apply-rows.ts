import type { z } from "zod";
import { byId } from "../by-id.ts";
import type { TableName } from "../model/checks/problem.ts";
import { coverageSchema } from "../model/coverage.ts";
import { type Dataset, datasetSchema } from "../model/dataset.ts";
import { lineSchema } from "../model/line.ts";
import { nodeSchema } from "../model/node.ts";
import { patchSchema } from "../model/patch.ts";
import { recommendationSchema } from "../model/recommendation.ts";
import { sourceSchema } from "../model/source.ts";
import type { RecordTable, RowChange } from "./revision.ts";
import { recordRow } from "./rows.ts";

type Row = { readonly id: string };

/** What a dataset says of itself, without its rows. */
export const headSchema = datasetSchema.pick({
  id: true,
  title: true,
  description: true,
  licence: true,
  date: true,
  settings: true,
});

/** The schema of the rows of each table. */
export const rowSchemas = {
  sources: sourceSchema,
  nodes: nodeSchema,
  lines: lineSchema,
  coverage: coverageSchema,
  recommendations: recommendationSchema,
  patches: patchSchema,
  record: headSchema.omit({ id: true }),
} satisfies Readonly<Record<RecordTable, z.ZodType>>;

/** Rows in order of id with some of them changed, added or gone. Only what changed is parsed. */
const changedRows = <T extends Row>(
  rows: readonly T[],
  schema: z.ZodType<T>,
  changes: readonly RowChange[],
): T[] => {
  if (changes.length === 0) return [...rows];
  const left = new Map(changes.map(({ id, after }) => [id, after]));
  const kept = rows.flatMap((row): T[] => {
    if (!left.has(row.id)) return [row];
    const after = left.get(row.id);
    left.delete(row.id);
    return after === undefined ? [] : [schema.parse(after)];
  });
  const added = [...left.values()].filter((after) => after !== undefined).map((after) => schema.parse(after));
  return added.length === 0 ? kept : [...kept, ...added].sort(byId);
};

/**
 * A record, its rows in order of id, with some of them changed. Rows that stay are the same objects.
 * Throws ZodError for a row that is none, which is a fault of the store.
 */
export const applyRows = (dataset: Dataset, changes: readonly RowChange[]): Dataset => {
  const of = (table: TableName): RowChange[] => changes.filter((one) => one.table === table);
  const heading = changes.find(({ table }) => table === "record")?.after ?? recordRow(dataset);
  return {
    ...headSchema.parse({ ...heading, id: dataset.id }),
    sources: changedRows(dataset.sources, rowSchemas.sources, of("sources")),
    nodes: changedRows(dataset.nodes, rowSchemas.nodes, of("nodes")),
    lines: changedRows(dataset.lines, rowSchemas.lines, of("lines")),
    coverage: changedRows(dataset.coverage, rowSchemas.coverage, of("coverage")),
    recommendations: changedRows(dataset.recommendations, rowSchemas.recommendations, of("recommendations")),
    patches: changedRows(dataset.patches, rowSchemas.patches, of("patches")),
  };
};
