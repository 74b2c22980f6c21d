import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Dataset, withoutRows } from "../../../graph/model/dataset.ts";
import { applyRows } from "../../../graph/record/apply-rows.ts";
import { rowChanges } from "../../../graph/record/rows.ts";
import { sortedById } from "../../../graph/store/shared/whole.ts";
import { mostInBlock } from "../../../graph/store/sqlite/block.ts";
import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";
import type { Store } from "../../../graph/store/store.ts";
import { listOf, posts } from "./block-edits.ts";
import { standing } from "./worn-blocks.ts";

const folder = mkdtempSync(join(tmpdir(), "dotted-repack-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const storeOf = async (dataset: Dataset): Promise<{ readonly path: string; readonly store: Store }> => {
  const path = join(folder, `${count++}.db`);
  const store = await openSqliteStore(path);
  await store.write(dataset, { actor: "ada" });
  return { path, store };
};

const first = listOf("one", 0, 0);
const named = (dataset: Dataset, name: string): Dataset => ({
  ...dataset,
  nodes: dataset.nodes.map((node) => ({ ...node, name: `${name} ${node.id}` })),
});

const change = async (store: Store, from: Dataset, to: Dataset, expected: number): Promise<Dataset> => {
  const rows = rowChanges(from, to);
  await store.change("one", rows, { actor: "ada", expected });
  return applyRows(from, rows);
};

test("a list in which every node is another is packed as the first one was", async () => {
  for (const isWhole of [true, false]) {
    const { path, store } = await storeOf(first);
    const next = named(first, "Officer");
    if (isWhole) await store.write(next, { actor: "ada" });
    else await change(store, first, next, 1);
    expect((await store.read("one")).dataset).toEqual(sortedById(next));
    expect(standing(path).alone).toBe(0);
    expect(standing(path).blocks).toHaveLength(standing((await storeOf(first)).path).blocks.length);
    await store.close();
  }
});

test("a few changed rows stand alone, and are packed once they are more than half of their block", async () => {
  const { path, store } = await storeOf(first);
  const [half, next] = [mostInBlock / 2, named(first, "Officer")];
  const ids = sortedById(first).nodes.map(({ id }) => id);
  const changedUpTo = (many: number): Dataset => {
    const some = new Set(ids.slice(0, many));
    return {
      ...first,
      nodes: first.nodes.map((node, at) => (some.has(node.id) ? (next.nodes[at] ?? node) : node)),
    };
  };
  let now = await change(store, first, changedUpTo(half - 1), 1);
  expect(standing(path).alone).toBe(half - 1);
  now = await change(store, now, changedUpTo(half), 2);
  expect(standing(path).alone).toBe(half);
  now = await change(store, now, changedUpTo(half + 1), 3);
  expect(standing(path).alone).toBe(0);
  expect((await store.read("one")).dataset).toEqual(sortedById(changedUpTo(half + 1)));
  await store.close();
});

test("blocks whose rows go one list after the other are gone with the last of them", async () => {
  const { path, store } = await storeOf(first);
  const few: Dataset = { ...first, nodes: first.nodes.slice(0, 3), lines: [] };
  await store.write(few, { actor: "ada" });
  expect(standing(path).blocks.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThan(posts / 2);
  await store.write(withoutRows({ id: "one", title: "Empty" }), { actor: "ada" });
  expect((await store.read("one")).dataset).toMatchObject({ nodes: [], lines: [], sources: [] });
  await store.write(first, { actor: "ada" });
  expect((await store.read("one")).dataset).toEqual(sortedById(first));
  await store.close();
});

test("a list that comes into a record begun by hand stands in blocks, without a row put twice", async () => {
  const { path, store } = await storeOf(withoutRows({ id: "one", title: "Begun" }));
  const begun: Dataset = { ...first, nodes: named(first, "By hand").nodes.slice(0, 5), lines: [] };
  await store.write(begun, { actor: "ada" });
  const others = first.sources.length + first.coverage.length;
  expect(standing(path)).toEqual({ alone: 5 + others, blocks: [] });
  await store.write(first, { actor: "ada" });
  expect((await store.read("one")).dataset).toEqual(sortedById(first));
  const { alone, blocks } = standing(path);
  expect(blocks.every(({ changed }) => changed === 0)).toBe(true);
  expect(alone).toBe(others);
  await store.close();
});
