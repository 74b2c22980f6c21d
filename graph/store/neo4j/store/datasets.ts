import { z } from "zod";
import { DottedError } from "../../../errors.ts";
import { type Dataset, datasetSchema } from "../../../model/dataset.ts";
import { type DatasetSummary, datasetSummarySchema, type WriteOptions } from "../../store.ts";
import { rowParts } from "./batches.ts";
import { newEdition, removeEdition, sweep, writeEdition } from "./editions.ts";
import { checkRevision, recorded } from "./ledger.ts";
import { toLine, toNode } from "./properties.ts";
import type { Row, Run, Sessions } from "./session.ts";

const liveSchema = z.object({ edition: z.string(), revision: z.number(), head: z.string() });
const propertiesSchema = z.record(z.string(), z.unknown());

const live = async (run: Run, id: string): Promise<z.infer<typeof liveSchema> | undefined> => {
  const [row] = await run(
    "MATCH (d:Dataset {id: $id}) RETURN d.edition AS edition, d.revision AS revision, d.head AS head",
    { id },
  );
  return row === undefined ? undefined : liveSchema.parse(row);
};

const unknown = (id: string): DottedError => new DottedError("not-found", `there is no dataset "${id}"`);

export const summaries = async ({ read }: Sessions): Promise<DatasetSummary[]> => {
  const rows = await read((run) => run("MATCH (d:Dataset) RETURN d ORDER BY d.id"));
  return rows.map(({ d }) => {
    const { date, ...rest } = propertiesSchema.parse(d);
    return datasetSummarySchema.parse({ ...rest, ...(typeof date === "string" ? { date } : {}) });
  });
};

/**
 * The edition that Cypher twins take as `$edition`.
 * @public
 */
export const liveEdition = async ({ read }: Sessions, id: string): Promise<string> => {
  const found = await read((run) => live(run, id));
  if (found === undefined) throw unknown(id);
  return found.edition;
};

const byId = <T extends { readonly id: string }>(rows: T[]): T[] =>
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));

const readNodes = async (run: Run, edition: string) =>
  byId(
    (
      await run("MATCH (n:DottedNode {edition: $edition}) WHERE n.expanded IS NULL RETURN n", { edition })
    ).map(({ n }) => toNode(propertiesSchema.parse(n))),
  );

const readLines = async (run: Run, edition: string) => {
  const rows = await run(
    "MATCH (a:DottedNode {edition: $edition})-[r]->(b) WHERE r.expanded IS NULL RETURN r, a.id AS from, b.id AS to",
    { edition },
  );
  return byId(rows.map(({ r, from, to }) => toLine(propertiesSchema.parse(r), from, to)));
};

const readRows = async (run: Run, edition: string): Promise<Record<string, unknown[]>> => {
  const rows = await run(
    "MATCH (n:DottedRow {edition: $edition}) RETURN n.part AS part, n.body AS body ORDER BY n.id",
    { edition },
  );
  const bodies = (part: string): unknown[] =>
    rows.filter((row: Row) => row.part === part).map(({ body }) => JSON.parse(String(body)));
  return Object.fromEntries(rowParts.map((part) => [part, bodies(part)]));
};

/** A dataset as written, all of it in one read transaction on one edition. */
export const readDataset = (
  { read }: Sessions,
  id: string,
): Promise<{ dataset: Dataset; revision: number }> =>
  read(async (run) => {
    const found = await live(run, id);
    if (found === undefined) throw unknown(id);
    const rows = await readRows(run, found.edition);
    const [nodes, lines] = [await readNodes(run, found.edition), await readLines(run, found.edition)];
    const head: unknown = JSON.parse(found.head);
    return {
      dataset: datasetSchema.parse({ ...propertiesSchema.parse(head), ...rows, nodes, lines }),
      revision: found.revision,
    };
  });

const summaryOf = (dataset: Dataset, edition: string, revision: number, actor: string) => {
  const { id, title, description, licence, date } = dataset;
  return {
    id,
    title,
    date: date ?? null,
    edition,
    revision,
    nodes: dataset.nodes.length,
    lines: dataset.lines.length,
    changedAt: new Date().toISOString(),
    changedBy: actor,
    head: JSON.stringify({ id, title, description, licence, date }),
  };
};

/** Makes an edition live in one transaction; the one it replaces is announced for removal. */
const goLive = async (run: Run, dataset: Dataset, edition: string, { actor, expected }: WriteOptions) => {
  const before = await live(run, dataset.id);
  checkRevision(`dataset "${dataset.id}"`, before?.revision ?? 0, expected);
  const revision = (before?.revision ?? 0) + 1;
  const summary = summaryOf(dataset, edition, revision, actor);
  await run("MERGE (d:Dataset {id: $summary.id}) SET d = $summary", { summary });
  await run("MATCH (s:Staging {edition: $edition}) DELETE s", { edition });
  if (before !== undefined)
    await run("MERGE (s:Staging {edition: $edition}) SET s.dataset = $dataset, s.startedAt = 0", {
      edition: before.edition,
      dataset: dataset.id,
    });
  return {
    entry: { at: summary.changedAt, actor, action: "dataset.write", dataset: dataset.id, revision },
    result: { revision, replaced: before?.edition },
  };
};

/**
 * Removes what a failed write left. Where the server is gone that has to wait: the edition is announced, so that
 * a later write sweeps it; it is not live in any case.
 */
const dropUnlessLive = async (
  sessions: Sessions,
  id: string,
  edition: string,
  fault: unknown,
): Promise<void> => {
  if (fault instanceof DottedError && fault.code === "store-unavailable") return;
  const found = await sessions.read((run) => live(run, id)).catch(() => undefined);
  if (found?.edition !== edition) await removeEdition(sessions, edition).catch(() => undefined);
};

/** Checks first what can be checked cheaply, so that a late writer learns it before writing all rows. */
export const writeDataset = async (
  sessions: Sessions,
  dataset: Dataset,
  options: WriteOptions,
): Promise<number> => {
  const found = (await sessions.read((run) => live(run, dataset.id)))?.revision ?? 0;
  checkRevision(`dataset "${dataset.id}"`, found, options.expected);
  await sweep(sessions, dataset.id);
  const edition = newEdition(dataset.id, found + 1);
  try {
    await writeEdition(sessions, dataset, edition, options);
    const { revision, replaced } = await sessions.write((run) =>
      recorded(run, () => goLive(run, dataset, edition, options)),
    );
    if (replaced !== undefined) await removeEdition(sessions, replaced);
    return revision;
  } catch (error) {
    await dropUnlessLive(sessions, dataset.id, edition, error);
    throw error;
  }
};

const takeDown = async (run: Run, id: string, { actor, expected }: WriteOptions) => {
  const found = await live(run, id);
  if (found === undefined) throw unknown(id);
  checkRevision(`dataset "${id}"`, found.revision, expected);
  await run("MATCH (d:Dataset {id: $id}) DELETE d", { id });
  await run("MATCH (n:Document {dataset: $id}) DETACH DELETE n", { id });
  await run("MERGE (s:Staging {edition: $edition}) SET s.dataset = $id, s.startedAt = 0", {
    edition: found.edition,
    id,
  });
  return {
    entry: {
      at: new Date().toISOString(),
      actor,
      action: "dataset.remove",
      dataset: id,
      revision: found.revision,
    },
    result: found.edition,
  };
};

export const removeDataset = async (sessions: Sessions, id: string, options: WriteOptions): Promise<void> => {
  const edition = await sessions.write((run) => recorded(run, () => takeDown(run, id, options)));
  await removeEdition(sessions, edition);
};
