import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DottedError } from "../../../graph/errors.ts";
import { type Dataset, datasetSchema } from "../../../graph/model/dataset.ts";
import type { Store } from "../../../graph/store/store.ts";
import { arbitraryDataset } from "../arbitrary-dataset.ts";

/** A dataset that uses every field of every table. */
export const fullDataset = (id = "harbour"): Dataset =>
  datasetSchema.parse({
    id,
    title: "Harbour, 2012",
    description: "Ünïcode, “quotes”, a tab\t and a line\nbreak",
    licence: "CC0-1.0",
    date: "2012-03",
    sources: [
      {
        id: "charter",
        title: "Harbour charter",
        short: "charter",
        date: "2012",
        publisher: "Port",
        url: "https://example.org",
        note: "n",
      },
    ],
    nodes: [
      {
        id: "master",
        kind: "post",
        name: "Harbourmaster",
        short: "HM",
        aliases: ["Capitaine du port", "港長"],
        classification: "SCS4",
        level: "headquarters",
        pillar: "security",
        state: "active",
        members: "known",
        fte: 0.8,
        hatsMin: 1,
        hatsMax: 3,
        separate: true,
        since: "2001",
        until: "2015-06-30",
        identifiers: [{ scheme: "uk", value: "H1" }],
        note: "x".repeat(5_000),
        confidence: "inferred",
        sources: [{ source: "charter", locator: "§ 1; a" }],
      },
      { id: "board", kind: "body", name: "Harbour board" },
      { id: "pilot-hat", kind: "hat", name: "Pilot" },
      { id: "quays", kind: "entity", name: "Quays", class: true },
    ],
    lines: [
      {
        id: "master--reports-to--board",
        kind: "reports-to",
        from: "master",
        to: "board",
        basis: "formal",
        scopes: ["finance", "security"],
        hat: "pilot-hat",
        polarity: "denied",
        authority: ["formal", "personal"],
        degree: "weak",
        clarity: "unclear",
        quantifier: "majority",
        condition: "in storms",
        confidence: "background",
        since: "2002-05-01",
        until: "2014",
        note: "n",
        sources: [
          { source: "charter", locator: "2" },
          { source: "charter", locator: "" },
        ],
      },
      {
        id: "quays--part-of--board",
        kind: "part-of",
        from: "quays",
        to: "board",
        sources: [{ source: "charter", locator: "3" }],
      },
    ],
    coverage: [
      {
        id: "c1",
        node: "master",
        lineKind: "reports-to",
        direction: "out",
        note: "all of them",
        sources: [{ source: "charter", locator: "4" }],
      },
    ],
    recommendations: [
      {
        id: "R-1",
        form: "point",
        title: "Merge",
        text: "Merge the quays.",
        section: "1",
        addressees: ["board"],
        concerns: ["quays"],
        firmness: "option",
        sources: [{ source: "charter", locator: "5" }],
      },
    ],
    patches: [
      {
        id: "R-1",
        title: "Merge the quays",
        recommendation: "R-1",
        operations: [
          { op: "add-node", node: { id: "dock", kind: "entity", name: "Dock" } },
          { op: "change-node", id: "quays", changes: { name: "Old quays" } },
          { op: "remove-line", id: "quays--part-of--board" },
        ],
      },
    ],
  });

/** Rows in order of id: what a store promises to give back. */
const ordered = (dataset: Dataset): Dataset => {
  const byId = <T extends { id: string }>(rows: readonly T[]): T[] =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...dataset,
    sources: byId(dataset.sources),
    nodes: byId(dataset.nodes),
    lines: byId(dataset.lines),
    coverage: byId(dataset.coverage),
    recommendations: byId(dataset.recommendations),
    patches: byId(dataset.patches),
  };
};

const small = (id: string, title = id): Dataset =>
  datasetSchema.parse({ id, title, sources: [], nodes: [], lines: [] });

/** A dataset of many rows, to watch and to stop. */
export const largeDataset = (id: string, size: number): Dataset => {
  const sources = [{ source: "s", locator: "" }];
  const nodes = Array.from({ length: size }, (_, n) => ({ id: `p${n}`, kind: "post", name: `Post ${n}` }));
  const lines = nodes
    .slice(1)
    .map(({ id: from }, n) => ({ id: `l${n}`, kind: "reports-to", from, to: `p${n >> 2}`, sources }));
  return datasetSchema.parse({ id, title: id, sources: [{ id: "s", title: "s", short: "s" }], nodes, lines });
};

const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "nothing was thrown",
    (error: unknown) => (error instanceof DottedError ? error.code : `not ours: ${String(error)}`),
  );

const by = { actor: "ada" };

/** What every store keeps to. `open` opens the same place again each time it is called; `fresh` empties it first. */
export const storeContract = (
  name: string,
  place: { fresh: () => Promise<void>; open: () => Promise<Store> },
): void => {
  describe(`the store contract: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      await place.fresh();
      store = await place.open();
    });
    afterEach(() => store.close());

    it("gives back exactly what was written, every field of it", async () => {
      const dataset = fullDataset();
      expect(await store.write(dataset, by)).toBe(1);
      expect(await store.read("harbour")).toEqual({ dataset: ordered(dataset), revision: 1 });
    });

    it("gives the same whatever the order of rows", async () => {
      const dataset = fullDataset();
      await store.write(
        { ...dataset, nodes: dataset.nodes.toReversed(), lines: dataset.lines.toReversed() },
        by,
      );
      expect((await store.read("harbour")).dataset).toEqual(ordered(dataset));
    });

    it("gives back any dataset exactly, in order of id", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryDataset, async (dataset) => {
          await store.write(dataset, by);
          expect((await store.read(dataset.id)).dataset).toStrictEqual(ordered(dataset));
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
      await store.write(dataset, by);
      expect((await store.read("letters")).dataset).toEqual(ordered(dataset));
    });

    it.each([
      ["two rows of one id", { nodes: [...fullDataset().nodes, ...fullDataset().nodes] }],
      ["a line whose end is not there", { nodes: fullDataset().nodes.slice(1) }],
    ])("refuses %s, and nothing is stored", async (_, change) => {
      expect(await code(store.write({ ...fullDataset(), ...change }, by))).toBe("bad-data");
      expect(await store.datasets()).toEqual([]);
      expect(await store.audit({ limit: 10 })).toEqual([]);
    });

    it("shows a reader one whole dataset at any moment of a write", async () => {
      await store.write(largeDataset("busy", 300), by);
      const other = await place.open();
      let writing = true;
      const writes = (async () => {
        for (const size of [1_500, 200, 1_800, 100]) await other.write(largeDataset("busy", size), by);
      })().finally(() => {
        writing = false;
      });
      do {
        const { dataset } = await store.read("busy");
        expect(dataset.lines).toHaveLength(dataset.nodes.length - 1);
        await new Promise((resume) => setImmediate(resume));
      } while (writing);
      await writes;
      expect((await store.read("busy")).dataset.nodes).toHaveLength(100);
      await other.close();
    });

    it("keeps what it has when opened again", async () => {
      await store.write(fullDataset(), by);
      const other = await place.open();
      expect((await other.read("harbour")).revision).toBe(1);
      await other.close();
    });

    it("lists datasets with counts and who changed them, in order of id", async () => {
      await store.write(small("zebra", "Z"), by);
      await store.write(fullDataset(), { actor: "ben" });
      const [first, second] = await store.datasets();
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

    it("replaces a dataset as a whole and counts revisions", async () => {
      await store.write(fullDataset(), by);
      expect(
        await store.write(
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
      const { dataset, revision } = await store.read("harbour");
      expect([dataset.nodes.length, dataset.lines.length, dataset.patches.length, revision]).toEqual([
        1, 0, 0, 2,
      ]);
    });

    it("keeps datasets apart that use the same ids", async () => {
      await store.write(fullDataset("one"), by);
      await store.write({ ...fullDataset("two"), title: "Two" }, by);
      await store.remove("two", by);
      expect((await store.read("one")).dataset).toEqual(ordered(fullDataset("one")));
      expect(await code(store.read("two"))).toBe("not-found");
    });

    it("refuses a write over another revision, and keeps what was there", async () => {
      await store.write(small("a", "first"), { ...by, expected: 0 });
      expect(await code(store.write(small("a", "again"), { ...by, expected: 0 }))).toBe("revision-conflict");
      expect(await code(store.write(small("a", "late"), { ...by, expected: 7 }))).toBe("revision-conflict");
      expect(await code(store.write(small("b"), { ...by, expected: 1 }))).toBe("revision-conflict");
      expect((await store.read("a")).dataset.title).toBe("first");
      expect(await store.write(small("a", "second"), { ...by, expected: 1 })).toBe(2);
    });

    it("lets exactly one of two writers over the same revision through", async () => {
      await store.write(small("a"), by);
      const other = await place.open();
      const results = await Promise.all(
        [store, other].map((one, place) => code(one.write(small("a", `w${place}`), { ...by, expected: 1 }))),
      );
      expect(results.sort()).toEqual(["nothing was thrown", "revision-conflict"]);
      expect((await store.read("a")).revision).toBe(2);
      await other.close();
    });

    it("tells progress and, cancelled on the way, leaves the old dataset", async () => {
      const seen: number[] = [];
      await store.write(largeDataset("big", 6_000), {
        ...by,
        onProgress: (done, total) => seen.push(done / total),
      });
      expect(seen.length).toBeGreaterThan(1);
      expect(seen.at(-1)).toBe(1);
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
      const stop = new AbortController();
      const work = store.write(largeDataset("big", 9_000), {
        ...by,
        signal: stop.signal,
        onProgress: () => stop.abort(),
      });
      expect(await code(work)).toBe("cancelled");
      const { dataset, revision } = await store.read("big");
      expect([dataset.nodes.length, dataset.lines.length, revision]).toEqual([6_000, 5_999, 1]);
      expect(await store.write(small("big"), { ...by, expected: 1 })).toBe(2);
    });

    it("removes a dataset with everything on it but the record of what was done", async () => {
      await store.write(fullDataset(), by);
      await store.putDocument("harbour", "note", "n1", { text: "hello" }, by);
      expect(await code(store.remove("harbour", { ...by, expected: 9 }))).toBe("revision-conflict");
      await store.remove("harbour", { ...by, expected: 1 });
      expect(await store.datasets()).toEqual([]);
      expect(await code(store.read("harbour"))).toBe("not-found");
      expect(await code(store.remove("harbour", by))).toBe("not-found");
      await store.write(fullDataset(), by);
      expect(await store.documents("harbour", "note")).toEqual([]);
      expect((await store.audit({ dataset: "harbour", limit: 10 })).map(({ action }) => action)).toEqual([
        "dataset.write",
        "dataset.remove",
        "note.put",
        "dataset.write",
      ]);
    });

    it("keeps documents with revisions of their own", async () => {
      await store.write(small("a"), by);
      const body = { title: "Réforme", patches: ["R-1"], deep: [{ x: null, y: 1.5 }] };
      expect(await store.putDocument("a", "scenario", "s1", body, { ...by, expected: 0 })).toBe(1);
      expect(
        await store.putDocument(
          "a",
          "scenario",
          "s1",
          { ...body, title: "2" },
          { actor: "ben", expected: 1 },
        ),
      ).toBe(2);
      expect(await code(store.putDocument("a", "scenario", "s1", body, { ...by, expected: 1 }))).toBe(
        "revision-conflict",
      );
      expect(await store.document("a", "scenario", "s1")).toMatchObject({
        kind: "scenario",
        dataset: "a",
        id: "s1",
        revision: 2,
        body: { ...body, title: "2" },
        changedBy: "ben",
      });
      expect(await store.documents("a", "note")).toEqual([]);
      expect((await store.documents("a", "scenario")).map(({ id }) => id)).toEqual(["s1"]);
      expect(await code(store.putDocument("nowhere", "note", "n", {}, by))).toBe("not-found");
      expect(await code(store.removeDocument("a", "scenario", "s1", { ...by, expected: 1 }))).toBe(
        "revision-conflict",
      );
      await store.removeDocument("a", "scenario", "s1", { ...by, expected: 2 });
      expect(await code(store.document("a", "scenario", "s1"))).toBe("not-found");
      expect(await code(store.removeDocument("a", "scenario", "s1", by))).toBe("not-found");
    });

    it("keeps documents when the dataset under them is replaced", async () => {
      await store.write(small("a"), by);
      await store.putDocument("a", "note", "n1", { text: "stay" }, by);
      await store.write(small("a", "new"), by);
      expect((await store.document("a", "note", "n1")).body).toEqual({ text: "stay" });
    });

    it("records every write with it, none without it, latest first", async () => {
      await store.write(small("a"), by);
      await code(store.write(small("a"), { ...by, expected: 5 }));
      await store.putDocument("a", "note", "n1", {}, { actor: "ben" });
      await store.record({
        at: new Date().toISOString(),
        actor: "cy",
        action: "query.run",
        detail: "MATCH (n) RETURN n",
      });
      const all = await store.audit({ limit: 10 });
      expect(all.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
        "cy query.run",
        "ben note.put",
        "ada dataset.write",
      ]);
      expect(all[1]).toMatchObject({ dataset: "a", subject: "n1", revision: 1 });
      expect(await store.audit({ dataset: "a", limit: 1 })).toHaveLength(1);
    });

    it("answers when it is there", async () => {
      await expect(store.ping()).resolves.toBeUndefined();
      expect(store.description).not.toContain("password");
    });
  });
};
