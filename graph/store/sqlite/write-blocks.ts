import { setImmediate } from "node:timers/promises";
import { stopIfAsked } from "../shared/refusals.ts";
import type { WriteOptions } from "../store.ts";
import { hashedEnds, mostInBlock, packBlock } from "./block.ts";
import type { Connection } from "./connection.ts";
import { digestOfBlock } from "./digest.ts";
import { inKeyOrder, type RowText } from "./row-texts.ts";

/** Blocks that are packed beside each other, before the first of them is written: so many as keep the other threads busy. */
const ahead = 16;

const blocksOf = (rows: readonly RowText[]): RowText[][] =>
  Array.from({ length: Math.ceil(rows.length / mostInBlock) }, (_, at) =>
    rows.slice(at * mostInBlock, (at + 1) * mostInBlock),
  );

/** Writes rows of a dataset that has none yet as blocks, inside an open transaction. */
export const insertRows = async (
  database: Connection,
  dataset: string,
  tables: readonly (readonly RowText[])[],
  options: WriteOptions,
): Promise<void> => {
  const put = database.prepare(
    "INSERT INTO row_blocks (dataset, part, first, ends, body, digest) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const blocks = inKeyOrder(tables).flatMap(blocksOf);
  const total = tables.reduce((sum, { length }) => sum + length, 0);
  const packed: Promise<Buffer>[] = [];
  let done = 0;
  for (const [at, block] of blocks.entries()) {
    for (const next of blocks.slice(packed.length, at + ahead)) packed.push(packBlock(next));
    const [first] = block;
    const body = await packed[at];
    if (first === undefined || body === undefined) continue;
    const place = { dataset, part: first.table, first: first.id };
    put.run(dataset, first.table, first.id, hashedEnds(block), body, digestOfBlock(place, body));
    done += block.length;
    options.onProgress?.(done, total);
    await setImmediate();
    stopIfAsked(options.signal);
  }
};
