import { expect, it } from "vitest";
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

  it("answers when it is there", async () => {
    await expect(store().ping()).resolves.toBeUndefined();
    expect(store().description).not.toContain("password");
  });
};
