import { z } from "zod";
import { DottedError } from "../../errors.ts";
import type { TableName } from "../../model/checks/problem.ts";
import { type Dataset, withoutRows } from "../../model/dataset.ts";
import { layerSchema, type StoredLayer } from "../../record/layer.ts";
import { type LayerRef, type Revision, type RowChange, revisionSchema } from "../../record/revision.ts";
import { actionOf, entryOf, type Happened, refuseGap, rowsIn } from "../shared/entry.ts";
import { packJson } from "../shared/packed.ts";
import { unpackDataset } from "../shared/unpack-dataset.ts";
import { headOf } from "../shared/whole.ts";
import type { HistoryFilter, RecordWriteOptions } from "../store.ts";
import { insertAudit } from "./audit.ts";
import type { Connection } from "./connection.ts";
import { rowsOfLayer } from "./layer-blocks.ts";

const entryRow = z.object({ entry: z.string() });
const rowsRow = z.object({ revision: z.number(), rows: z.string().nullable() });
const aboutRow = z.object({ about: z.string() });
const layerRow = z.object({ about: z.string(), body: z.string() });

/** Revisions, the newest first. */
export const selectHistory = (
  database: Connection,
  dataset: string,
  { before, by, limit }: HistoryFilter,
): Revision[] =>
  z
    .array(entryRow)
    .parse(
      database
        .prepare(
          `SELECT entry FROM revisions
           WHERE dataset = ?1 AND (?2 IS NULL OR revision < ?2) AND (?3 IS NULL OR actor = ?3)
           ORDER BY revision DESC LIMIT ?4`,
        )
        .all(dataset, before ?? null, by ?? null, limit),
    )
    .map(({ entry }) => revisionSchema.parse(JSON.parse(entry)));

/** @throws DottedError `not-found` where a revision keeps no rows. */
export const selectRowsBetween = (
  database: Connection,
  dataset: string,
  after: number,
  to: number,
): RowChange[][] => {
  const found = z
    .array(rowsRow)
    .parse(
      database
        .prepare(
          "SELECT revision, rows FROM revisions WHERE dataset = ? AND revision > ? AND revision <= ? ORDER BY revision",
        )
        .all(dataset, after, to),
    );
  refuseGap(dataset, after, to, found.length);
  return found.map(({ revision, rows }) => rowsIn(dataset, revision, rows));
};

/** Every layer that was imported, the newest first. */
export const selectLayers = (database: Connection, dataset: string): StoredLayer["about"][] =>
  z
    .array(aboutRow)
    .parse(
      database
        .prepare("SELECT about FROM layers WHERE dataset = ? ORDER BY revision DESC, name")
        .all(dataset),
    )
    .map(({ about }) => layerSchema.parse(JSON.parse(about)));

type Tables = Readonly<Record<string, unknown[]>>;

/** Tables of which every row was made by its schema. */
const madeTables = z.custom<Pick<Dataset, TableName>>();

/** A layer with its rows; of a layer from before they had blocks, what stands in its own row. */
const withRows = (own: Dataset, tables: Tables): Dataset =>
  Object.values(tables).every(({ length }) => length === 0) ? own : { ...own, ...madeTables.parse(tables) };

/** @throws DottedError `not-found`. */
export const selectLayer = (
  database: Connection,
  dataset: string,
  { name, revision }: LayerRef,
): StoredLayer => {
  const row = database
    .prepare("SELECT about, body FROM layers WHERE dataset = ? AND revision = ? AND name = ?")
    .get(dataset, revision, name);
  if (row === undefined)
    throw new DottedError("not-found", `there is no layer "${name}" of revision ${revision}`);
  const { about, body } = layerRow.parse(row);
  const rows = rowsOfLayer(database, dataset, { name, revision });
  return { about: layerSchema.parse(JSON.parse(about)), dataset: withRows(unpackDataset(body), rows) };
};

/** Keeps what is known of a layer and what it says of itself; its rows stand in blocks. */
export const insertLayer = (database: Connection, id: string, { about, dataset }: StoredLayer): void =>
  void database
    .prepare("INSERT INTO layers (dataset, revision, name, about, body) VALUES (?, ?, ?, ?, ?)")
    .run(id, about.revision, about.name, JSON.stringify(about), packJson(withoutRows(headOf(dataset))));

/** Keeps what a write did inside its transaction: the entry, the rows, what is known of the layer, and the audit. */
export const insertRevision = (
  database: Connection,
  dataset: string,
  options: RecordWriteOptions,
  { revision, at, rows }: Happened,
): void => {
  const [last] = selectHistory(database, dataset, { limit: 1 });
  const entry = entryOf(options, { revision, at, rows, layers: last?.layers ?? [] });
  database
    .prepare("INSERT INTO revisions (dataset, revision, actor, entry, rows) VALUES (?, ?, ?, ?, ?)")
    .run(
      dataset,
      revision,
      options.actor,
      JSON.stringify(entry),
      Array.isArray(rows) ? packJson(rows) : null,
    );
  const { layer } = options;
  const about = { revision, at, by: entry.by };
  if (layer !== undefined) insertLayer(database, dataset, { ...layer, about: { ...layer.about, ...about } });
  insertAudit(database, { at, actor: options.actor, action: actionOf(entry), dataset, revision });
};
