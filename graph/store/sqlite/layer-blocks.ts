import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { tableNames } from "../../model/checks/problem.ts";
import type { LayerRef } from "../../record/revision.ts";
import { unpackBlock } from "./block.ts";
import { rowsOfTexts } from "./block-rows.ts";
import type { Connection } from "./connection.ts";
import { digestOfBlock } from "./digest.ts";
import type { PackedBlock } from "./packed-blocks.ts";
import { UnreadableRows } from "./unreadable-rows.ts";

/*
 * The rows of a layer as blocks: those of the record itself where the layer was all of it. A record is read in the order of
 * ids, a layer in that of its files, so each block keeps where its rows stood.
 */

const blockRow = z.object({
  part: z.enum(tableNames),
  first: z.string(),
  places: z.instanceof(ArrayBuffer),
  body: z.instanceof(ArrayBuffer),
  digest: z.string(),
});

/** Places by how far each is from the one before: rows of neighbouring ids mostly stood beside each other. */
const packPlaces = (places: readonly number[]): Buffer => {
  const steps = Int32Array.from(places, (place, at) => place - (places[at - 1] ?? 0));
  return deflateRawSync(Buffer.from(steps.buffer), { level: 1 });
};

const unpackPlaces = (packed: ArrayBuffer): number[] => {
  const steps = new Int32Array(Uint8Array.from(inflateRawSync(packed)).buffer);
  let place = 0;
  return Array.from(steps, (step) => (place += step));
};

/** Puts blocks of rows into a layer, inside an open transaction. */
export const layerBlocksInto = (database: Connection, dataset: string, { name, revision }: LayerRef) => {
  const put = database.prepare(
    `INSERT INTO layer_blocks (dataset, revision, name, part, first, places, body, digest)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return ({ part, first, places, body, digest }: PackedBlock): void =>
    void put.run(dataset, revision, name, part, first, packPlaces(places), body, digest);
};

type Row = z.infer<typeof blockRow>;

/** The rows of one block, each with its place. Throws UnreadableRows. */
const placedRows = (dataset: string, { part, first, places, body, digest }: Row) => {
  const place = { dataset, part, first };
  return UnreadableRows.told(place, () => {
    const bytes = new Uint8Array(body);
    const rows = rowsOfTexts(part, unpackBlock(bytes), digest === digestOfBlock(place, bytes));
    const at = unpackPlaces(places);
    if (rows.length !== at.length) throw new Error("rows without a place");
    return { part, rows, at };
  });
};

/** The rows of a layer that stand in blocks, table by table, in the order in which they were imported. */
export const rowsOfLayer = (
  database: Connection,
  dataset: string,
  { name, revision }: LayerRef,
): Readonly<Record<string, unknown[]>> => {
  const found = database
    .prepare(
      "SELECT part, first, places, body, digest FROM layer_blocks WHERE dataset = ? AND revision = ? AND name = ?",
    )
    .all(dataset, revision, name);
  const blocks = z
    .array(blockRow)
    .parse(found)
    .map((row) => placedRows(dataset, row));
  return Object.fromEntries(
    tableNames.map((table) => {
      const own = blocks.filter(({ part }) => part === table);
      const rows = Array.from({ length: own.reduce((sum, { at }) => sum + at.length, 0) });
      for (const { rows: some, at } of own) for (const [i, place] of at.entries()) rows[place] = some[i];
      return [table, rows];
    }),
  );
};
