import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { byId, mapById } from "../../../graph/by-id.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { applyRows } from "../../../graph/record/apply-rows.ts";
import { reversed, rowChanges } from "../../../graph/record/rows.ts";
import { backupSqlite, restoreSqlite } from "../../../graph/store/sqlite/backup.ts";
import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";
import type { PartWanted, Store } from "../../../graph/store/store.ts";
import { fc, runs } from "../../random.ts";
import { layerOf } from "../layer-of.ts";
import { edits, idAt, listOf, posts } from "./block-edits.ts";
import { standing } from "./worn-blocks.ts";

/** A record as it should be: what it is in each of its revisions. None: it is not there. */
type Kept = { readonly states: readonly Dataset[] };
type Records = Readonly<Record<"one" | "two", Kept>>;

const inOrder = (dataset: Dataset): Dataset => ({
  ...dataset,
  nodes: dataset.nodes.toSorted(byId),
  lines: dataset.lines.toSorted(byId),
  sources: dataset.sources.toSorted(byId),
});

const deed = fc.record({
  what: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...Object.keys(edits)) },
    {
      weight: 6,
      arbitrary: fc.constantFrom("undo", "restore", "next list", "remove record", "back up", "break off"),
    },
  ),
  record: fc.constantFrom("one", "two"),
  pick: fc.nat(100_000),
});
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

const by = { actor: "ada" };

/** Makes a record another by changing the rows that differ. */
const changed = async (store: Store, { states }: Kept, next: Dataset): Promise<Kept> => {
  const now = states.at(-1);
  const rows = now === undefined ? [] : rowChanges(now, next);
  if (now === undefined || rows.length === 0) return { states };
  await store.change(next.id, rows, { ...by, expected: states.length });
  return { states: [...states, applyRows(now, rows)] };
};

const undone = async (store: Store, { states }: Kept, id: string): Promise<Kept> => {
  const [now, before] = [states.length, states.at(-2)];
  if (before === undefined) return { states };
  const rows = reversed((await store.rowsBetween(id, now - 1, now)).flat());
  await store.change(id, rows, { ...by, expected: now });
  return { states: [...states, before] };
};

/** Writes a whole list over a record, or where there is none. */
const written = async (store: Store, { states }: Kept, next: Dataset): Promise<Kept> => {
  await store.write(next, { ...by, layer: layerOf("list", next) });
  return { states: [...states, inOrder(next)] };
};

/** A write that is given up when some of its rows are written: nothing of it may be seen. */
const brokenOff = async (store: Store, kept: Kept, next: Dataset): Promise<Kept> => {
  const control = new AbortController();
  const watched = { ...by, signal: control.signal, onProgress: () => control.abort() };
  await expect(store.write(next, watched)).rejects.toMatchObject({ code: "cancelled" });
  return kept;
};

const taken = async (store: Store, kept: Kept, { what, record: id, pick }: Deed): Promise<Kept> => {
  const now = kept.states.at(-1);
  const list = listOf(id, pick, pick % 4);
  if (what === "break off") return brokenOff(store, kept, list);
  if (now === undefined || what === "next list") return written(store, kept, list);
  if (what === "undo") return undone(store, kept, id);
  if (what === "restore") return changed(store, kept, kept.states[pick % kept.states.length] ?? now);
  const edit = edits[what];
  if (edit !== undefined) return changed(store, kept, edit(now, pick));
  await store.remove(id, by);
  return { states: [] };
};

/** Rows that are wanted, as they are; what else comes along is of the record as well. */
const expectPart = async (
  store: Store,
  now: Dataset,
  wanted: PartWanted,
  isWanted: (row: object) => boolean,
) => {
  const { dataset: part } = await store.part(now.id, wanted);
  for (const table of ["nodes", "lines", "sources", "coverage"] as const) {
    const [there, found]: [readonly { id: string }[], readonly { id: string }[]] = [now[table], part[table]];
    const known = mapById(there);
    expect(found).toEqual(found.map(({ id }) => known.get(id)));
    const ids = new Set(found.map(({ id }) => id));
    expect(there.filter((row) => isWanted(row) && !ids.has(row.id))).toEqual([]);
  }
};

const isAt = (row: object, nodes: ReadonlySet<string>): boolean =>
  ("from" in row && nodes.has(String(row.from))) || ("to" in row && nodes.has(String(row.to)));
const isNamed = (row: object, ids: ReadonlySet<string>): boolean => "id" in row && ids.has(String(row.id));

const checkParts = async (store: Store, now: Dataset, pick: number): Promise<void> => {
  const some = now.nodes.filter((_, at) => at % 401 === pick % 401).map(({ id }) => id);
  for (const nodes of [[idAt(pick % posts)], [idAt(0), "nobody", `0-own-${pick}`], some]) {
    const ids = new Set(nodes);
    const wanted = { ids, ends: ids, mentioning: [] };
    await expectPart(store, now, wanted, (row) => isNamed(row, ids) || isAt(row, ids));
  }
  const mentioning = [{ id: "letter", tables: ["lines" as const] }];
  const cites = (row: object) => "from" in row && JSON.stringify(row).includes('"source":"letter"');
  await expectPart(store, now, { ids: new Set(), mentioning }, cites);
};

/** A record in the store is as it should be, whichever way it is read. */
const check = async (store: Store, id: string, { states }: Kept, pick: number): Promise<void> => {
  const now = states.at(-1);
  if (now === undefined) {
    await expect(store.read(id)).rejects.toMatchObject({ code: "not-found" });
    await expect(store.history(id, { limit: 1 })).rejects.toMatchObject({ code: "not-found" });
    return;
  }
  expect(await store.read(id)).toEqual({ dataset: now, revision: states.length });
  const { title, nodes, lines } = await store.summary(id);
  expect({ title, nodes, lines }).toEqual({
    title: now.title,
    nodes: now.nodes.length,
    lines: now.lines.length,
  });
  expect(await store.history(id, { limit: 1_000 })).toHaveLength(states.length);
  const before = states.at(-2);
  if (before !== undefined) {
    const rows = (await store.rowsBetween(id, states.length - 1, states.length)).flat();
    expect(applyRows(before, rows)).toEqual(now);
  }
  await checkParts(store, now, pick);
};

const folder = mkdtempSync(join(tmpdir(), "dotted-sequences-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A store as a backup of it has it, at a place of its own; what is done to the first one after it is not in that. */
const fromBackup = async (store: Store, path: string): Promise<{ store: Store; path: string }> => {
  const [kept, next] = [`${path}.backup`, `${path}.next`];
  backupSqlite(path, kept);
  await store.remove("one", by).catch(() => undefined);
  await store.close();
  restoreSqlite(kept, next);
  return { store: await openSqliteStore(next), path: next };
};

let count = 0;
const sequence = async (deeds: readonly Deed[]): Promise<void> => {
  let path = join(folder, `${count++}.db`);
  let store = await openSqliteStore(path);
  let records: Records = { one: { states: [] }, two: { states: [] } };
  try {
    for (const id of ["one", "two"] as const)
      records = { ...records, [id]: await written(store, records[id], listOf(id, 0, 0)) };
    for (const one of deeds) {
      if (one.what === "back up") ({ store, path } = await fromBackup(store, path));
      else records = { ...records, [one.record]: await taken(store, records[one.record], one) };
      for (const id of ["one", "two"] as const) await check(store, id, records[id], one.pick);
      expect(standing(path).blocks.filter(({ rows, changed: others }) => others > rows / 2)).toEqual([]);
    }
  } finally {
    await store.close();
  }
};

test("whatever is done to records of several blocks, every read gives them as they should be", {
  timeout: 600_000,
}, async () => {
  await fc.assert(fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 10 }), sequence), {
    numRuns: runs(3),
  });
});
