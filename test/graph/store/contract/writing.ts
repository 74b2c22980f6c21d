import { expect, it } from "vitest";
import { fullDataset, largeDataset, small } from "./datasets.ts";
import { by, code, ordered, type Subject } from "./kit.ts";

/** How a dataset is written over another: as a whole, over the revision that was seen, or not at all. */
export const writing: Subject = (store, place) => {
  it.each([
    ["two rows of one id", { nodes: [...fullDataset().nodes, ...fullDataset().nodes] }],
    ["a line whose end is not there", { nodes: fullDataset().nodes.slice(1) }],
  ])("refuses %s, and nothing is stored", async (_, change) => {
    expect(await code(store().write({ ...fullDataset(), ...change }, by))).toBe("bad-data");
    expect(await store().datasets()).toEqual([]);
    expect(await store().audit({ limit: 10 })).toEqual([]);
  });

  it("replaces a dataset as a whole and counts revisions", async () => {
    await store().write(fullDataset(), by);
    expect(
      await store().write(
        {
          ...fullDataset(),
          nodes: fullDataset().nodes.slice(1, 2),
          lines: [],
          coverage: [],
          recommendations: [],
          patches: [],
        },
        by,
      ),
    ).toBe(2);
    const { dataset, revision } = await store().read("harbour");
    expect([dataset.nodes.length, dataset.lines.length, dataset.patches.length, revision]).toEqual([
      1, 0, 0, 2,
    ]);
  });

  it("keeps datasets apart that use the same ids", async () => {
    await store().write(fullDataset("one"), by);
    await store().write({ ...fullDataset("two"), title: "Two" }, by);
    await store().remove("two", by);
    expect((await store().read("one")).dataset).toEqual(ordered(fullDataset("one")));
    expect(await code(store().read("two"))).toBe("not-found");
  });

  it("refuses a write over another revision, and keeps what was there", async () => {
    await store().write(small("a", "first"), { ...by, expected: 0 });
    expect(await code(store().write(small("a", "again"), { ...by, expected: 0 }))).toBe("revision-conflict");
    expect(await code(store().write(small("a", "late"), { ...by, expected: 7 }))).toBe("revision-conflict");
    expect(await code(store().write(small("b"), { ...by, expected: 1 }))).toBe("revision-conflict");
    expect((await store().read("a")).dataset.title).toBe("first");
    expect(await store().write(small("a", "second"), { ...by, expected: 1 })).toBe(2);
  });

  it("lets exactly one of two writers over the same revision through", async () => {
    await store().write(small("a"), by);
    const other = await place.open();
    const results = await Promise.all(
      [store(), other].map((one, place) => code(one.write(small("a", `w${place}`), { ...by, expected: 1 }))),
    );
    expect(results.sort()).toEqual(["nothing was thrown", "revision-conflict"]);
    expect((await store().read("a")).revision).toBe(2);
    await other.close();
  });

  it("tells progress and, cancelled on the way, leaves the old dataset", async () => {
    const seen: number[] = [];
    await store().write(largeDataset("big", 6_000), {
      ...by,
      onProgress: (done, total) => seen.push(done / total),
    });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const stop = new AbortController();
    const work = store().write(largeDataset("big", 9_000), {
      ...by,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(await code(work)).toBe("cancelled");
    const { dataset, revision } = await store().read("big");
    expect([dataset.nodes.length, dataset.lines.length, revision]).toEqual([6_000, 5_999, 1]);
    expect(await store().write(small("big"), { ...by, expected: 1 })).toBe(2);
  });
};
