import { setImmediate } from "node:timers/promises";
import { tableNames } from "../../model/checks/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { stopIfAsked } from "../shared/refusals.ts";
import type { WriteOptions } from "../store.ts";
import type { Connection } from "./connection.ts";
import { type PackedBlock, packedBlocks } from "./packed-blocks.ts";

/** Puts blocks of rows into a dataset, inside an open transaction. */
export const blocksInto = (database: Connection, dataset: string) => {
  const put = database.prepare(
    "INSERT INTO row_blocks (dataset, part, first, ends, body, digest) VALUES (?, ?, ?, ?, ?, ?)",
  );
  return ({ part, first, ends, body, digest }: Omit<PackedBlock, "places">): void =>
    void put.run(dataset, part, first, ends, body, digest);
};

/** Packs the rows of a dataset once and hands their blocks on; others get their turn in between. Throws DottedError cancelled. */
export const writeBlocks = async (
  dataset: Dataset,
  options: Pick<WriteOptions, "onProgress" | "signal">,
  put: (block: PackedBlock) => void,
): Promise<void> => {
  const total = tableNames.reduce((sum, table) => sum + dataset[table].length, 0);
  let done = 0;
  for await (const block of packedBlocks(dataset)) {
    put(block);
    done += block.size;
    options.onProgress?.(done, total);
    await setImmediate();
    stopIfAsked(options.signal);
  }
};
