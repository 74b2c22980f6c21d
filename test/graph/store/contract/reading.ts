import { expect, it } from "vitest";
import { datasetSchema } from "../../../../graph/model/dataset.ts";
import { fc } from "../../../random.ts";
import { arbitraryDataset } from "../../arbitrary-dataset.ts";
import { fullDataset, largeDataset } from "./datasets.ts";
import { by, ordered, type Subject } from "./kit.ts";

/** What a store gives back of what it was given: all of it, in one order, and whole at any moment. */
export const reading: Subject = (store, place) => {
  it("gives back exactly what was written, every field of it", async () => {
    const dataset = fullDataset();
    expect(await store().write(dataset, by)).toBe(1);
    expect(await store().read("harbour")).toEqual({ dataset: ordered(dataset), revision: 1 });
  });

  it("gives the same whatever the order of rows", async () => {
    const dataset = fullDataset();
    await store().write(
      { ...dataset, nodes: dataset.nodes.toReversed(), lines: dataset.lines.toReversed() },
      by,
    );
    expect((await store().read("harbour")).dataset).toEqual(ordered(dataset));
  });

  it("gives back any dataset exactly, in order of id", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (dataset) => {
        await store().write(dataset, by);
        expect((await store().read(dataset.id)).dataset).toStrictEqual(ordered(dataset));
      }),
      { numRuns: 25 },
    );
  });

  it("orders ids the same whatever order the database has for texts", async () => {
    const nodes = ["ﬀ", "𝒜", "a", "B", "é", "-"].map((letter) => ({
      id: `n${letter}`,
      kind: "body",
      name: letter,
    }));
    const dataset = datasetSchema.parse({ id: "letters", title: "L", sources: [], nodes, lines: [] });
    await store().write(dataset, by);
    expect((await store().read("letters")).dataset).toEqual(ordered(dataset));
  });

  it("shows a reader one whole dataset at any moment of a write", async () => {
    await store().write(largeDataset("busy", 300), by);
    const other = await place.open();
    let writing = true;
    const writes = (async () => {
      for (const size of [1_500, 200, 1_800, 100]) await other.write(largeDataset("busy", size), by);
    })().finally(() => {
      writing = false;
    });
    do {
      const { dataset } = await store().read("busy");
      expect(dataset.lines).toHaveLength(dataset.nodes.length - 1);
      await new Promise((resume) => setImmediate(resume));
    } while (writing);
    await writes;
    expect((await store().read("busy")).dataset.nodes).toHaveLength(100);
    await other.close();
  });

  it("keeps what it has when opened again", async () => {
    await store().write(fullDataset(), by);
    const other = await place.open();
    expect((await other.read("harbour")).revision).toBe(1);
    await other.close();
  });
};
