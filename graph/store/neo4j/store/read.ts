import { z } from "zod";
import { byId } from "../../../by-id.ts";
import { type Dataset, datasetSchema } from "../../../model/dataset.ts";
import { sortedById } from "../../shared/whole.ts";
import { type DatasetSummary, datasetSummarySchema } from "../../store.ts";
import { onCurrentSnapshot, unknownDataset } from "./datasets.ts";
import { toLine, toNode } from "./properties.ts";
import { rowParts } from "./row-properties.ts";
import type { ResultRow, Run, Sessions } from "./session.ts";

/** Rows of a dataset as the server gives them. */
export type RawRows = {
  readonly nodes: readonly ResultRow[];
  readonly lines: readonly ResultRow[];
  readonly rows: readonly ResultRow[];
};

const propertiesSchema = z.record(z.string(), z.unknown());

const summaryOf = ({ d }: ResultRow): DatasetSummary => {
  const { date, ...rest } = propertiesSchema.parse(d);
  return datasetSummarySchema.parse({ ...rest, ...(typeof date === "string" ? { date } : {}) });
};

/** All datasets. Other people's nodes that happen to be called Dataset have no edition. */
export const summaries = async ({ read }: Sessions): Promise<DatasetSummary[]> => {
  const rows = await read((run) => run("MATCH (d:Dataset) WHERE d.edition IS NOT NULL RETURN d"));
  return rows.map(summaryOf).sort(byId);
};

/** One dataset. Throws DottedError not-found. */
export const summary = async ({ read }: Sessions, id: string): Promise<DatasetSummary> => {
  const cypher = "MATCH (d:Dataset {id: $id}) WHERE d.edition IS NOT NULL RETURN d";
  const [row] = await read((run) => run(cypher, { id }));
  if (row === undefined) throw unknownDataset(id);
  return summaryOf(row);
};

const nodesOf = "MATCH (n:DottedNode {edition: $edition}) WHERE n.expanded IS NULL RETURN n";
const linesOf = `
  MATCH (a:DottedNode {edition: $edition})-[r]->(b) WHERE r.expanded IS NULL
  RETURN r, a.id AS from, b.id AS to`;
const rowsOf = "MATCH (n:DottedRow {edition: $edition}) RETURN n.part AS part, n.body AS body";

const bodiesOf = (rows: readonly ResultRow[], part: string): unknown[] =>
  rows.filter((row) => row.part === part).map(({ body }) => JSON.parse(String(body)));

const readAll = async (run: Run, edition: string): Promise<RawRows> => ({
  nodes: await run(nodesOf, { edition }),
  lines: await run(linesOf, { edition }),
  rows: await run(rowsOf, { edition }),
});

/**
 * Rows of a dataset, with its revision; `rows` reads them.
 * @throws DottedError `not-found`.
 */
export const readSnapshot = async (
  sessions: Sessions,
  id: string,
  rows: (run: Run, edition: string) => Promise<RawRows>,
): Promise<{ dataset: Dataset; revision: number }> => {
  const { found, all } = await onCurrentSnapshot(sessions, id, async (run, found) => ({
    found,
    all: await rows(run, found.edition),
  }));
  const head: unknown = JSON.parse(found.head);
  const dataset = datasetSchema.parse({
    ...propertiesSchema.parse(head),
    ...Object.fromEntries(rowParts.map((part) => [part, bodiesOf(all.rows, part)])),
    nodes: all.nodes.map(({ n }) => toNode(propertiesSchema.parse(n))),
    lines: all.lines.map(({ r, from, to }) => toLine(propertiesSchema.parse(r), from, to)),
  });
  return { dataset: sortedById(dataset), revision: found.revision };
};

/**
 * A dataset as written, with its revision.
 * @throws DottedError `not-found`.
 */
export const readDataset = (
  sessions: Sessions,
  id: string,
): Promise<{ dataset: Dataset; revision: number }> => readSnapshot(sessions, id, readAll);
