import { expect, it } from "vitest";
import { tableNames } from "../../../../graph/model/checks/problem.ts";
import { takeRecord } from "../../../../server/services/bundle/take.ts";
import { layerOf } from "../../layer-of.ts";
import { fullDataset, small } from "./datasets.ts";
import { by, code, type Subject } from "./kit.ts";

/** What is known of datasets and of what was done: lists, removals, the record. */
export const records: Subject = (store) => {
  it("lists datasets with counts and who changed them, in order of id", async () => {
    await store().write(small("zebra", "Z"), by);
    await store().write(fullDataset(), { actor: "ben" });
    const [first, second] = await store().datasets();
    expect(first).toMatchObject({
      id: "harbour",
      title: "Harbour, 2012",
      date: "2012-03",
      revision: 1,
      nodes: 4,
      lines: 2,
      changedBy: "ben",
    });
    expect(second).toMatchObject({ id: "zebra", nodes: 0, lines: 0 });
    expect(Date.parse(first?.changedAt ?? "")).toBeLessThanOrEqual(Date.now());
    expect(await store().summary("harbour")).toEqual(first);
    expect(await store().summary("zebra")).toEqual(second);
    expect(await code(store().summary("nowhere"))).toBe("not-found");
  });

  it("removes a dataset with everything on it but the record of what was done", async () => {
    await store().write(fullDataset(), by);
    await store().putDocument("harbour", "note", "n1", { text: "hello" }, by);
    expect(await code(store().remove("harbour", { ...by, expected: 9 }))).toBe("revision-conflict");
    await store().remove("harbour", { ...by, expected: 1 });
    expect(await store().datasets()).toEqual([]);
    expect(await code(store().read("harbour"))).toBe("not-found");
    expect(await code(store().remove("harbour", by))).toBe("not-found");
    await store().write(fullDataset(), by);
    expect(await store().documents("harbour", "note")).toEqual([]);
    expect((await store().audit({ dataset: "harbour", limit: 10 })).map(({ action }) => action)).toEqual([
      "dataset.write",
      "dataset.remove",
      "note.put",
      "dataset.write",
    ]);
  });

  it("records every write with it, none without it, latest first", async () => {
    await store().write(small("a"), by);
    await code(store().write(small("a"), { ...by, expected: 5 }));
    await store().putDocument("a", "note", "n1", {}, { actor: "ben" });
    await store().record({
      at: new Date().toISOString(),
      actor: "cy",
      action: "query.run",
      detail: "MATCH (n) RETURN n",
    });
    const all = await store().audit({ limit: 10 });
    expect(all.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      "cy query.run",
      "ben note.put",
      "ada dataset.write",
    ]);
    expect(all[1]).toMatchObject({ dataset: "a", subject: "n1", revision: 1 });
    expect(await store().audit({ dataset: "a", limit: 1 })).toHaveLength(1);
  });

  it("puts documents together with a write, or not at all", async () => {
    const documents = [{ kind: "mapping", id: "m", body: { columns: {} } }] as const;
    await store().write(small("a"), { ...by, documents });
    expect(await store().document("a", "mapping", "m")).toMatchObject({ revision: 1, body: { columns: {} } });
    const rows = [{ table: "record", id: "a", after: { title: "Another" } }] as const;
    await store().change("a", rows, { ...by, expected: 1, documents });
    expect(await store().document("a", "mapping", "m")).toMatchObject({ revision: 2, changedBy: "ada" });
    expect(await code(store().change("a", rows, { ...by, expected: 1, documents }))).toBe(
      "revision-conflict",
    );
    expect(await store().document("a", "mapping", "m")).toMatchObject({ revision: 2 });
  });

  it("gives the rows of a part that are named, and those that mention what is", async () => {
    const { dataset } = await store()
      .write(fullDataset(), by)
      .then(() => store().read("harbour"));
    const tables = ["nodes", "lines", "coverage", "recommendations", "patches"] as const;
    for (const { id } of [...dataset.nodes, ...dataset.lines, ...dataset.sources]) {
      const wanted = {
        ids: new Set([id, "nobody"]),
        ends: new Set([id]),
        mentioning: [{ id, tables: [...tables] }],
      };
      const part = await store().part("harbour", wanted);
      expect(part.revision).toBe(1);
      for (const table of tableNames) {
        const found = new Map<string, object>(part.dataset[table].map((row) => [row.id, row]));
        for (const row of dataset[table])
          if (JSON.stringify(row).includes(JSON.stringify(id))) expect(found.get(row.id)).toEqual(row);
      }
    }
    expect(await code(store().part("nowhere", { ids: new Set(), mentioning: [] }))).toBe("not-found");
  });

  it("takes a whole record in as it was elsewhere, once", async () => {
    const layer = layerOf("hr", fullDataset());
    await store().write(fullDataset(), { ...by, layer });
    const { sources } = fullDataset();
    await store().write({ ...fullDataset(), title: "Port", sources }, { actor: "ben" });
    await store().putDocument("harbour", "note", "n1", { text: "hello" }, by);
    const record = await takeRecord(store(), "harbour");
    expect(await code(store().bring(record, by))).toBe("already-exists");
    await store().remove("harbour", by);
    await store().bring(record, by);
    expect(await takeRecord(store(), "harbour")).toEqual(record);
    expect(await code(store().bring(record, by))).toBe("already-exists");
    await store().write(small("harbour"), { ...by, expected: 2 });
    expect((await store().history("harbour", { limit: 9 })).map(({ revision }) => revision)).toEqual([
      3, 2, 1,
    ]);
  });

  it("answers when it is there", async () => {
    await expect(store().ping()).resolves.toBeUndefined();
    expect(store().description).not.toContain("password");
  });
};
