import Database from "libsql";
import { z } from "zod";
import { unpackBlock } from "../../../graph/store/sqlite/block.ts";
import { idOfBody } from "../../../graph/store/sqlite/blocks.ts";

const blockRows = z.array(
  z.object({ dataset: z.string(), part: z.string(), body: z.instanceof(ArrayBuffer) }),
);
const aloneRows = z.array(z.object({ dataset: z.string(), part: z.string(), id: z.string() }));

/** How the rows of a store stand: how many by themselves, and of each block how many, and how many of these were changed since. */
export const standing = (path: string) => {
  const file = new Database(path);
  const blocks = blockRows.parse(file.prepare("SELECT dataset, part, body FROM row_blocks").all());
  const alone = aloneRows.parse(file.prepare("SELECT dataset, part, id FROM dataset_rows").all());
  file.close();
  const changed = new Set(alone.map(({ dataset, part, id }) => `${dataset} ${part} ${id}`));
  return {
    alone: alone.length,
    blocks: blocks.map(({ dataset, part, body }) => {
      const ids = unpackBlock(new Uint8Array(body)).map(idOfBody);
      const since = ids.filter((id) => changed.has(`${dataset} ${part} ${id}`));
      return { rows: ids.length, changed: since.length };
    }),
  };
};
