import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { unpackBlock } from "../../../graph/store/sqlite/block.ts";
import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";
import { ordered } from "./contract/kit.ts";
import { largeDataset } from "./contract.ts";

const by = { actor: "ada" };
const first = ordered(largeDataset("big", 1_300));
const second: Dataset = {
  ...first,
  nodes: first.nodes.map((node) => ({ ...node, name: `${node.name}, later` })),
};

const folder = mkdtempSync(join(tmpdir(), "dotted-block-files-"));
const filled = join(folder, "filled.db");
beforeAll(async () => {
  const store = await openSqliteStore(filled);
  await store.write(first, by);
  await store.close();
  const file = new Database(filled);
  file.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  file.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const copy = (): string => {
  const path = join(folder, `copy-${count++}.db`);
  copyFileSync(filled, path);
  return path;
};
const withFile = <T>(path: string, work: (file: InstanceType<typeof Database>) => T): T => {
  const file = new Database(path);
  try {
    return work(file);
  } finally {
    file.close();
  }
};
const blockRows = z.array(z.object({ part: z.string(), first: z.string(), body: z.instanceof(ArrayBuffer) }));
const blocksIn = (path: string) =>
  withFile(path, (file) => blockRows.parse(file.prepare("SELECT part, first, body FROM row_blocks").all()));

/** One bit of every block's bytes at a place, from 0 for the first to 1 for the last. */
const flipped = (path: string, part: string, place: number): void => {
  const blocks = blocksIn(path).filter((block) => block.part === part);
  withFile(path, (file) => {
    for (const block of blocks) {
      const body = Buffer.from(block.body);
      const at = Math.min(body.length - 1, Math.floor(place * body.length));
      body[at] = (body[at] ?? 0) ^ 4;
      file
        .prepare("UPDATE row_blocks SET body = ? WHERE part = ? AND first = ?")
        .run(body, part, block.first);
    }
  });
};

describe("damaged blocks", () => {
  test.each([0, 0.1, 0.5, 0.9, 1])(
    "a bit that is another, at %d of the way, is told by every way of reading",
    async (place) => {
      const path = copy();
      flipped(path, "nodes", place);
      const store = await openSqliteStore(path);
      const told = {
        code: "store-unavailable",
        message: expect.stringMatching(/holds rows of "big" that cannot be read: its nodes from "p\d+" on/),
      };
      await expect(store.read("big")).rejects.toMatchObject(told);
      await expect(store.part("big", { ids: new Set(["p7"]), mentioning: [] })).rejects.toMatchObject(told);
      await expect(store.write(second, by)).rejects.toMatchObject(told);
      expect((await store.summary("big")).revision).toBe(1);
      await store.close();
    },
  );

  test("a list of ends that is cut off is told", async () => {
    const path = copy();
    withFile(path, (file) =>
      file.prepare("UPDATE row_blocks SET ends = ? WHERE part = ?").run(Buffer.from("abc"), "lines"),
    );
    const store = await openSqliteStore(path);
    const ends = new Set(["p7"]);
    await expect(store.part("big", { ids: ends, ends, mentioning: [] })).rejects.toMatchObject({
      code: "store-unavailable",
    });
    await store.close();
  });
});

test("what was half written when the machine stopped is not there", async () => {
  const path = copy();
  const store = await openSqliteStore(path);
  const log = `${path}-wal`;
  const begun = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  await store.write(second, by);
  const whole = statSync(log).size;
  for (const part of [0.2, 0.6, 0.99]) {
    const torn = join(folder, `torn-${part}.db`);
    copyFileSync(path, torn);
    writeFileSync(`${torn}-wal`, readFileSync(log).subarray(0, begun + Math.floor((whole - begun) * part)));
    const again = await openSqliteStore(torn);
    expect(await again.read("big")).toEqual({ dataset: first, revision: 1 });
    expect(await again.history("big", { limit: 9 })).toHaveLength(1);
    await again.close();
  }
  await store.close();
});

/** Makes a store one as version 3 wrote it: every row for itself, and no blocks. */
const madeOld = (path: string): void => {
  const blocks = blocksIn(path);
  withFile(path, (file) => {
    file.exec("BEGIN");
    const put = file.prepare(
      "INSERT INTO dataset_rows (dataset, part, id, body) VALUES ('big', ?, json_extract(?2, '$.id'), ?2)",
    );
    for (const { part, body } of blocks)
      for (const row of unpackBlock(new Uint8Array(body))) put.run(part, row);
    file.exec("DROP TABLE row_blocks; DROP TABLE layer_blocks; PRAGMA user_version = 3; COMMIT");
  });
};

test("a store without blocks is read, found in, changed and written over as before", async () => {
  const path = copy();
  madeOld(path);
  const store = await openSqliteStore(path);
  expect((await store.read("big")).dataset).toEqual(first);
  const ends = new Set(["p3"]);
  const { dataset: part } = await store.part("big", { ids: ends, ends, mentioning: [] });
  expect(part.lines).toEqual(first.lines.filter(({ from, to }) => from === "p3" || to === "p3"));
  const [gone] = first.lines.slice(-1);
  await store.change("big", [{ table: "lines", id: gone?.id ?? "", before: gone }], { ...by, expected: 1 });
  expect((await store.read("big")).dataset.lines).toEqual(first.lines.slice(0, -1));
  await store.write(second, by);
  expect((await store.read("big")).dataset).toEqual(second);
  await store.remove("big", by);
  await store.write(first, by);
  expect((await store.read("big")).dataset).toEqual(first);
  await store.close();
});

test("who reads while somebody writes sees what was before, whole, until all is written", async () => {
  const path = copy();
  const [store, other] = [await openSqliteStore(path), await openSqliteStore(path)];
  const seen: Promise<boolean>[] = [];
  const look = async (from: typeof store): Promise<boolean> => {
    const { dataset, revision } = await from.read("big");
    expect(dataset).toEqual(revision === 1 ? first : second);
    return revision === 1;
  };
  const onProgress = (): void => void seen.push(look(store), look(other));
  await store.write(second, { ...by, onProgress });
  expect(await Promise.all(seen)).toContain(true);
  expect([await look(store), await look(other)]).toEqual([false, false]);
  await store.close();
  await other.close();
});
