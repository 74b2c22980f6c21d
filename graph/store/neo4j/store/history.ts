import neo4j from "neo4j-driver";
import { z } from "zod";
import { DottedError } from "../../../errors.ts";
import { layerSchema, type StoredLayer } from "../../../record/layer.ts";
import { type LayerRef, type Revision, type RowChange, revisionSchema } from "../../../record/revision.ts";
import { entryOf, type Happened, refuseGap, rowsIn } from "../../shared/entry.ts";
import { packJson } from "../../shared/packed.ts";
import { unpackDataset } from "../../shared/unpack-dataset.ts";
import type { HistoryFilter, RecordWriteOptions } from "../../store.ts";
import { putDocumentIn } from "./documents.ts";
import { summary } from "./read.ts";
import type { Run, Sessions } from "./session.ts";

const revisionIn = (entry: unknown): Revision => revisionSchema.parse(JSON.parse(String(entry)));

const entries = async (
  run: Run,
  dataset: string,
  { before, by, limit }: HistoryFilter,
): Promise<Revision[]> => {
  const rows = await run(
    `MATCH (n:DottedRevision {dataset: $dataset})
     WHERE ($before IS NULL OR n.revision < $before) AND ($by IS NULL OR n.actor = $by)
     RETURN n.entry AS entry ORDER BY n.revision DESC LIMIT toInteger($limit)`,
    { dataset, before: before ?? null, by: by ?? null, limit },
  );
  return rows.map(({ entry }) => revisionIn(entry));
};

/** Revisions, the newest first. Throws DottedError not-found. */
export const readHistory = async (
  sessions: Sessions,
  dataset: string,
  filter: HistoryFilter,
): Promise<Revision[]> => {
  await summary(sessions, dataset);
  return sessions.read((run) => entries(run, dataset, filter));
};

/** @throws DottedError `not-found` where a revision keeps no rows. */
export const readRowsBetween = async (
  { read }: Sessions,
  dataset: string,
  after: number,
  to: number,
): Promise<RowChange[][]> => {
  const found = await read((run) =>
    run(
      `MATCH (n:DottedRevision {dataset: $dataset}) WHERE n.revision > $after AND n.revision <= $to
       RETURN n.revision AS revision, n.rows AS rows ORDER BY n.revision`,
      { dataset, after, to },
    ),
  );
  refuseGap(dataset, after, to, found.length);
  return found.map(({ revision, rows }) =>
    rowsIn(dataset, Number(revision), z.string().nullable().parse(rows)),
  );
};

const aboutIn = (about: unknown): StoredLayer["about"] => layerSchema.parse(JSON.parse(String(about)));

/** Every layer that was imported, the newest first. */
export const readLayers = async ({ read }: Sessions, dataset: string): Promise<StoredLayer["about"][]> => {
  const rows = await read((run) =>
    run(
      "MATCH (n:DottedLayer {dataset: $dataset}) RETURN n.about AS about ORDER BY n.revision DESC, n.name",
      { dataset },
    ),
  );
  return rows.map(({ about }) => aboutIn(about));
};

/** @throws DottedError `not-found`. */
export const readLayer = async (
  { read }: Sessions,
  dataset: string,
  { name, revision }: LayerRef,
): Promise<StoredLayer> => {
  const [row] = await read((run) =>
    run("MATCH (n:DottedLayer {dataset: $dataset, revision: $revision, name: $name}) RETURN n", {
      dataset,
      name,
      revision: neo4j.int(revision),
    }),
  );
  if (row === undefined)
    throw new DottedError("not-found", `there is no layer "${name}" of revision ${revision}`);
  const { about, body } = z.object({ about: z.string(), body: z.string() }).parse(row.n);
  return { about: aboutIn(about), dataset: unpackDataset(body) };
};

const keepLayer = (run: Run, dataset: string, layer: StoredLayer, entry: Revision): Promise<unknown> => {
  const { revision, at, by } = entry;
  const about = { ...layer.about, revision, at, by };
  return run(
    "CREATE (n:DottedLayer {dataset: $dataset, revision: $revision, name: $name, about: $about, body: $body})",
    {
      dataset,
      revision: neo4j.int(revision),
      name: about.name,
      about: JSON.stringify(about),
      body: packJson(layer.dataset),
    },
  );
};

/** Keeps what a write did inside its transaction: the entry, the rows, the layer and the documents that come with it. */
export const keepRevision = async (
  run: Run,
  dataset: string,
  options: RecordWriteOptions,
  { revision, at, rows }: Happened,
): Promise<Revision> => {
  const [last] = await entries(run, dataset, { limit: 1 });
  const entry = entryOf(options, { revision, at, rows, layers: last?.layers ?? [] });
  await run(
    "CREATE (n:DottedRevision {dataset: $dataset, revision: $revision, actor: $actor, entry: $entry, rows: $rows})",
    {
      dataset,
      revision: neo4j.int(revision),
      actor: options.actor,
      entry: JSON.stringify(entry),
      rows: Array.isArray(rows) ? packJson(rows) : null,
    },
  );
  if (options.layer !== undefined) await keepLayer(run, dataset, options.layer, entry);
  for (const document of options.documents ?? [])
    await putDocumentIn(run, dataset, document, { actor: options.actor });
  return entry;
};
