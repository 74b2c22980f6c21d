import { z } from "zod";
import { type Dataset, datasetSchema } from "../../../model/dataset.ts";
import { inOrder } from "../../shared/whole.ts";
import { type DatasetSummary, datasetSummarySchema } from "../../store.ts";
import { onLiveEdition } from "./datasets.ts";
import { toLine, toNode } from "./properties.ts";
import { rowParts } from "./row-properties.ts";
import type { Row, Run, Sessions } from "./session.ts";

const propertiesSchema = z.record(z.string(), z.unknown());

/** All datasets. Other people's nodes that happen to be called Dataset have no edition. */
export const summaries = async ({ read }: Sessions): Promise<DatasetSummary[]> => {
  const rows = await read((run) => run("MATCH (d:Dataset) WHERE d.edition IS NOT NULL RETURN d"));
  return rows
    .map(({ d }) => {
      const { date, ...rest } = propertiesSchema.parse(d);
      return datasetSummarySchema.parse({ ...rest, ...(typeof date === "string" ? { date } : {}) });
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

const nodesOf = "MATCH (n:DottedNode {edition: $edition}) WHERE n.expanded IS NULL RETURN n";
const linesOf = `
  MATCH (a:DottedNode {edition: $edition})-[r]->(b) WHERE r.expanded IS NULL
  RETURN r, a.id AS from, b.id AS to`;
const rowsOf = "MATCH (n:DottedRow {edition: $edition}) RETURN n.part AS part, n.body AS body";

const bodiesOf = (rows: readonly Row[], part: string): unknown[] =>
  rows.filter((row) => row.part === part).map(({ body }) => JSON.parse(String(body)));

const readAll = async (run: Run, edition: string) => ({
  nodes: await run(nodesOf, { edition }),
  lines: await run(linesOf, { edition }),
  rows: await run(rowsOf, { edition }),
});

/**
 * A dataset as written, with its revision.
 * @throws DottedError `not-found`.
 */
export const readDataset = async (
  sessions: Sessions,
  id: string,
): Promise<{ dataset: Dataset; revision: number }> => {
  const { found, all } = await onLiveEdition(sessions, id, async (run, found) => ({
    found,
    all: await readAll(run, found.edition),
  }));
  const head: unknown = JSON.parse(found.head);
  const dataset = datasetSchema.parse({
    ...propertiesSchema.parse(head),
    ...Object.fromEntries(rowParts.map((part) => [part, bodiesOf(all.rows, part)])),
    nodes: all.nodes.map(({ n }) => toNode(propertiesSchema.parse(n))),
    lines: all.lines.map(({ r, from, to }) => toLine(propertiesSchema.parse(r), from, to)),
  });
  return { dataset: inOrder(dataset), revision: found.revision };
};
