import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { byId } from "../../../graph/by-id.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { type Line, lineSchema } from "../../../graph/model/line.ts";
import { nodeSchema } from "../../../graph/model/node.ts";
import type { RowChange } from "../../../graph/record/revision.ts";
import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";
import type { Store } from "../../../graph/store/store.ts";

/** More rows than a few blocks hold; ids whose order by code unit differs from that by byte stand among them. */
const count = 2_000;
const idAt = (at: number): string =>
  at % 100 === 7 ? `\u{20000}${at}` : at % 100 === 8 ? `\uff21${at}` : `p${at}`;
const node = (at: number, name = `Officer ${at}`) => nodeSchema.parse({ id: idAt(at), kind: "post", name });
const line = (from: number, to: number): Line =>
  lineSchema.parse({
    id: `l${from}`,
    kind: "reports-to",
    from: idAt(from),
    to: idAt(to),
    sources: [{ source: "list", locator: `row ${from}` }],
  });
const range = Array.from({ length: count }, (_, at) => at);
const dataset: Dataset = {
  id: "large",
  title: "Large",
  sources: [{ id: "list", title: "List", short: "list" }],
  nodes: range.map((at) => node(at)),
  lines: range.slice(1).map((at) => line(at, Math.floor((at - 1) / 7))),
  coverage: [],
  recommendations: [],
  patches: [],
};

const changes: readonly RowChange[] = [
  { table: "nodes", id: idAt(3), before: node(3), after: node(3, "Renamed") },
  { table: "lines", id: "l1999", before: line(1999, 285), after: line(1999, 4) },
  { table: "lines", id: "l1998", before: line(1998, 285) },
  { table: "nodes", id: idAt(1998), before: node(1998) },
  { table: "nodes", id: "q", after: { ...node(1), id: "q" } },
];

const folder = mkdtempSync(join(tmpdir(), "dotted-blocks-"));
let store: Store;
beforeAll(async () => {
  store = await openSqliteStore(join(folder, "store.db"));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const by = { actor: "test" };
const now = (): Dataset => {
  const rows = (table: "nodes" | "lines") => {
    const changed = new Map(changes.filter((one) => one.table === table).map((one) => [one.id, one.after]));
    const kept = dataset[table].filter(({ id }) => !changed.has(id));
    return [...kept, ...[...changed.values()].filter((row) => row !== undefined)];
  };
  return {
    ...dataset,
    nodes: nodeSchema.array().parse(rows("nodes")),
    lines: lineSchema.array().parse(rows("lines")),
  };
};
const inOrder = (given: Dataset): Dataset => ({
  ...given,
  nodes: given.nodes.toSorted(byId),
  lines: given.lines.toSorted(byId),
});

/** What a part gives, held to all rows. */
const expectPart = async (whole: Dataset, nodes: readonly string[]): Promise<void> => {
  const [ids, ends] = [new Set(nodes), new Set(nodes)];
  const { dataset: part } = await store.part("large", { ids, ends, mentioning: [] });
  expect(part.nodes).toEqual(whole.nodes.filter(({ id }) => ids.has(id)).toSorted(byId));
  expect(part.lines).toEqual(
    whole.lines.filter(({ from, to }) => ends.has(from) || ends.has(to)).toSorted(byId),
  );
};
const asked: readonly (readonly string[])[] = [
  [idAt(0)],
  [idAt(7), idAt(8), idAt(1507), idAt(1508)],
  [idAt(285)],
  [idAt(4), idAt(1998), idAt(3), "q"],
  range.filter((at) => at % 9 === 0).map(idAt),
  ["nobody"],
];

describe("a dataset of many blocks", () => {
  test("is read and found in as it was written", async () => {
    await store.write(dataset, by);
    expect((await store.read("large")).dataset).toEqual(inOrder(dataset));
    for (const nodes of asked) await expectPart(dataset, nodes);
  });

  test("is as it was changed", async () => {
    expect(await store.change("large", changes, { ...by, expected: 1 })).toBe(2);
    expect((await store.read("large")).dataset).toEqual(inOrder(now()));
    for (const nodes of asked) await expectPart(now(), nodes);
    const { nodes, lines } = await store.summary("large");
    expect({ nodes, lines }).toEqual({ nodes: count, lines: count - 2 });
  });

  test("tells what mentions a source, and nothing that is gone", async () => {
    const mentioning = [{ id: "list", tables: ["lines" as const] }];
    const { dataset: part } = await store.part("large", { ids: new Set(), mentioning });
    expect(part.lines).toEqual(now().lines.toSorted(byId));
  });

  test("is replaced as a whole, and only what differs is told", async () => {
    await store.write(dataset, by);
    expect((await store.read("large")).dataset).toEqual(inOrder(dataset));
    const [rows] = await store.rowsBetween("large", 2, 3);
    expect(rows?.map(({ id }) => id).sort()).toEqual(changes.map(({ id }) => id).sort());
    await store.remove("large", by);
    await store.write(now(), by);
    expect((await store.read("large")).dataset).toEqual(inOrder(now()));
  });
});
