import { expect, it, onTestFinished, vi } from "vitest";
import type { Line } from "../../../../graph/model/line.ts";
import type { Node } from "../../../../graph/model/node.ts";
import { applyRows } from "../../../../graph/record/apply-rows.ts";
import type { RowChange } from "../../../../graph/record/revision.ts";
import { composed, recordRow, reversed } from "../../../../graph/record/rows.ts";
import { layerOf } from "../../layer-of.ts";
import { fullDataset, largeDataset, small } from "./datasets.ts";
import { by, code, ordered, type Subject } from "./kit.ts";

/* Longer than a usual file because it is a list of cases over one dataset. */

const dataset = ordered(fullDataset());
const node = (id: string): Node => dataset.nodes.find((one) => one.id === id) ?? expect.fail(id);
const line = (id: string): Line => dataset.lines.find((one) => one.id === id) ?? expect.fail(id);
const renamed: RowChange = {
  table: "nodes",
  id: "master",
  before: node("master"),
  after: { ...node("master"), name: "Harbour chief" },
};
const everyTable: readonly RowChange[] = [
  renamed,
  { table: "nodes", id: "buoy", after: { ...node("board"), id: "buoy", kind: "asset", name: "Buoy" } },
  {
    table: "lines",
    id: "master--reports-to--board",
    before: line("master--reports-to--board"),
    after: { ...line("master--reports-to--board"), basis: "practice" },
  },
  {
    table: "lines",
    id: "new",
    after: {
      ...line("master--reports-to--board"),
      id: "new",
      kind: "administers",
      to: "buoy",
      hat: undefined,
    },
  },
  { table: "sources", id: "memo", after: { id: "memo", title: "Memo", short: "memo" } },
  { table: "coverage", id: "c1", before: dataset.coverage[0] },
  {
    table: "record",
    id: "harbour",
    before: recordRow(dataset),
    after: { title: "Harbour", settings: { pillars: ["sea"] } },
  },
];
const ofReform = [
  {
    table: "nodes",
    id: "quays",
    before: node("quays"),
    after: { ...node("quays"), kind: "body", class: false },
  },
  {
    table: "lines",
    id: "quays--part-of--board",
    before: line("quays--part-of--board"),
    after: { ...line("quays--part-of--board"), basis: "practice" },
  },
] as const satisfies readonly RowChange[];
const ofReforms: readonly RowChange[] = [
  { table: "patches", id: "R-1", before: dataset.patches[0] },
  {
    table: "recommendations",
    id: "R-1",
    before: dataset.recommendations[0],
    after: { ...dataset.recommendations[0], title: "Merge them" },
  },
];

/** A record's history: what each write changed, and changes of a few rows. */
export const history: Subject = (store) => {
  it.each([
    ["one row", [renamed]],
    ["rows of every table", everyTable],
    ["rows that a reform names", ofReform],
    ["recommendations and reforms", ofReforms],
  ])("changes %s, and nothing else", async (_, rows) => {
    await store().write(fullDataset(), by);
    expect(await store().change("harbour", rows, { ...by, expected: 1 })).toBe(2);
    const { dataset: after, revision } = await store().read("harbour");
    expect([after, revision]).toEqual([ordered(applyRows(dataset, rows)), 2]);
    const { nodes, lines, title } = await store().summary("harbour");
    expect([nodes, lines, title]).toEqual([after.nodes.length, after.lines.length, after.title]);
  });

  it("changes kinds, and removes what was added", async () => {
    await store().write(fullDataset(), by);
    await store().change("harbour", everyTable, { ...by, expected: 1 });
    const then = (await store().read("harbour")).dataset;
    const [added, buoy] = [
      then.lines.find(({ id }) => id === "new"),
      then.nodes.find(({ id }) => id === "buoy"),
    ];
    const rows: RowChange[] = [
      { table: "lines", id: "new", before: added },
      { table: "nodes", id: "buoy", before: buoy, after: { ...node("board"), id: "buoy", kind: "place" } },
      { table: "nodes", id: "pilot", after: { ...node("pilot-hat"), id: "pilot", kind: "holder" } },
    ];
    await store().change("harbour", rows, { ...by, expected: 2 });
    expect((await store().read("harbour")).dataset).toEqual(ordered(applyRows(then, rows)));
    const gone: RowChange[] = [{ table: "nodes", id: "buoy", before: rows[1]?.after }];
    await store().change("harbour", gone, { ...by, expected: 3 });
    expect((await store().read("harbour")).dataset.nodes).toHaveLength(5);
  });

  it("keeps what each write changed, so that any revision can be had again, exactly", async () => {
    await store().write(fullDataset(), by);
    await store().change("harbour", everyTable, { ...by, expected: 1 });
    const second = await store().read("harbour");
    await store().write({ ...small("harbour", "Emptied"), licence: "CC-BY" }, by);
    const now = await store().read("harbour");
    const rows = await store().rowsBetween("harbour", 1, 3);
    expect(rows).toHaveLength(2);
    expect(applyRows(second.dataset, rows[1] ?? [])).toEqual(now.dataset);
    expect(applyRows(now.dataset, reversed(rows[1] ?? []))).toEqual(second.dataset);
    expect(applyRows(now.dataset, reversed(composed(rows)))).toEqual(dataset);
    expect(await code(store().rowsBetween("harbour", 0, 3))).toBe("not-found");
  });

  it("lists revisions, the newest first, by page and by writer", async () => {
    await store().write(fullDataset(), by);
    const note = {
      kind: "edit",
      reason: "he was promoted",
      source: { source: "charter", locator: "7" },
      operations: [{ op: "change-node", id: "master", changes: { name: "Harbour chief" } }],
    } as const;
    await store().change("harbour", [renamed], {
      actor: "ben",
      expected: 1,
      note: { ...note, operations: [...note.operations] },
    });
    await store().write(fullDataset(), by);
    const all = await store().history("harbour", { limit: 10 });
    expect(all.map(({ revision, kind, by: who }) => `${revision} ${kind} ${who}`)).toEqual([
      "3 create ada",
      "2 edit ben",
      "1 create ada",
    ]);
    expect(all[1]).toMatchObject({ ...note, rows: { added: 0, removed: 0, changed: 1 } });
    expect(all[2]?.rows).toEqual({ added: 10, removed: 0, changed: 0 });
    expect((await store().history("harbour", { limit: 1, before: 3 }))[0]?.revision).toBe(2);
    expect((await store().history("harbour", { limit: 9, by: "ben" })).map((one) => one.revision)).toEqual([
      2,
    ]);
    expect(await code(store().history("nowhere", { limit: 1 }))).toBe("not-found");
    expect((await store().audit({ limit: 3 })).map(({ action }) => action)).toEqual([
      "dataset.write",
      "dataset.edit",
      "dataset.write",
    ]);
  });

  it("keeps layers as they were imported", async () => {
    const layer = layerOf("hr", fullDataset());
    await store().write(fullDataset(), { ...by, layer });
    await store().write(small("harbour"), { ...by, layer: { ...layer, dataset: small("harbour") } });
    const [second, first] = await store().layers("harbour");
    expect([first, second]).toMatchObject([
      { name: "hr", revision: 1, by: "ada" },
      { name: "hr", revision: 2 },
    ]);
    expect((await store().layer("harbour", { name: "hr", revision: 1 })).dataset).toEqual(fullDataset());
    expect((await store().history("harbour", { limit: 1 }))[0]?.layers).toEqual([
      { name: "hr", revision: 2 },
    ]);
    expect(await code(store().layer("harbour", { name: "hr", revision: 7 }))).toBe("not-found");
  });

  it("refuses a change over another revision, and of a dataset that is not there", async () => {
    await store().write(fullDataset(), by);
    expect(await code(store().change("harbour", [renamed], { ...by, expected: 2 }))).toBe(
      "revision-conflict",
    );
    expect(await code(store().change("nowhere", [renamed], { ...by, expected: 1 }))).toBe("not-found");
    expect((await store().read("harbour")).dataset).toEqual(dataset);
    expect(await store().history("harbour", { limit: 10 })).toHaveLength(1);
  });

  it("lets exactly one of two changes over the same revision through", async () => {
    await store().write(fullDataset(), by);
    const both = [1, 2].map(() => code(store().change("harbour", [renamed], { ...by, expected: 1 })));
    expect((await Promise.all(both)).sort()).toEqual(["nothing was thrown", "revision-conflict"]);
  });

  it("lets exactly one through, too, where both come in the same millisecond", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    await store().write(fullDataset(), by);
    const other = { ...renamed, after: { ...node("master"), name: "Somebody else" } };
    expect(await store().change("harbour", [renamed], { ...by, expected: 1 })).toBe(2);
    expect(await code(store().change("harbour", [other], { ...by, expected: 1 }))).toBe("revision-conflict");
    expect((await store().read("harbour")).dataset).toEqual(ordered(applyRows(dataset, [renamed])));
  });

  it("gives the rows that are wanted, and those that mention an id", async () => {
    await store().write(largeDataset("big", 50), by);
    const { dataset: part, revision } = await store().part("big", {
      ids: new Set(["p7", "s", "nowhere"]),
      mentioning: [{ id: "p2", tables: ["nodes", "lines"] }],
    });
    expect(revision).toBe(1);
    expect(part.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(["p2", "p7"]));
    expect(part.sources).toHaveLength(1);
    expect(part.lines.map(({ id }) => id)).toEqual(expect.arrayContaining(["l1", "l8", "l9", "l10", "l11"]));
    const none = { ids: new Set<string>(), mentioning: [] };
    expect(await code(store().part("nowhere", none))).toBe("not-found");
  });

  it("writes a change of many rows whole, or, cancelled on the way, not at all", async () => {
    await store().write(largeDataset("big", 5_000), by);
    const { dataset: before } = await store().read("big");
    const rows = before.nodes.map((row) => ({
      table: "nodes" as const,
      id: row.id,
      before: row,
      after: { ...row, name: `New ${row.id}` },
    }));
    const stop = new AbortController();
    const cancelled = { ...by, expected: 1, signal: stop.signal, onProgress: () => stop.abort() };
    expect(await code(store().change("big", rows, cancelled))).toBe("cancelled");
    expect((await store().read("big")).dataset).toEqual(before);
    expect(await store().change("big", rows, { ...by, expected: 1 })).toBe(2);
    expect((await store().read("big")).dataset).toEqual(applyRows(before, rows));
  });

  it("forgets the history of a dataset that is removed", async () => {
    await store().write(fullDataset(), by);
    await store().write(small("harbour"), by);
    await store().remove("harbour", by);
    await store().write(fullDataset(), by);
    expect(await store().history("harbour", { limit: 10 })).toHaveLength(1);
    expect(await store().layers("harbour")).toEqual([]);
  });
};
