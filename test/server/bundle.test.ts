import JSZip from "jszip";
import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { DottedError } from "../../graph/errors.ts";
import { documentKinds } from "../../graph/record/document-kind.ts";
import type { WholeRecord } from "../../graph/record/whole-record.ts";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import type { Store } from "../../graph/store/store.ts";
import { takeRecord } from "../../server/services/bundle/take.ts";
import { writeBundle } from "../../server/services/bundle/write.ts";
import { importDataset } from "../../server/services/import.ts";
import { previewImport } from "../../server/services/import-preview.ts";
import { layerOf } from "../graph/layer-of.ts";
import { smallDataset } from "../graph/small-dataset.ts";
import { startServer, temporaryFolder } from "./kit.ts";

/** Longer than a usual file because every way in which a bundle can be broken is one list. */

const actor = "ada";
const emptyStore = async (): Promise<Store> => openSqliteStore(`${await temporaryFolder()}/store.db`);

/** A document of every kind that a person adds. */
const bodies = {
  scenario: { title: "Try", base: 1, patches: [], operations: [] },
  note: { text: "Ask them", subject: { type: "node", id: "envoy" } },
  "saved-query": { title: "Who", question: "superiors", parameters: { node: "envoy" } },
  disposition: { reason: "known", by: "Ada", until: "2030-01-01", fingerprint: "f" },
  mapping: { columns: { title: "Was", superior: "Linie" } },
  "set-aside": { settled: true },
  "source-text": { file: "paper.pdf", pages: ["The chief answers to the council."] },
  passage: { source: "paper", quote: "answers to the council", rows: [{ table: "lines", id: "l1" }] },
};

/** A record with a layer, an edit, settings and one document of every kind that a person adds. */
const livedIn = async (): Promise<Store> => {
  const store = await emptyStore();
  const dataset = smallDataset();
  await store.write(dataset, { actor, expected: 0, layer: layerOf("hr", dataset) });
  const nodes = dataset.nodes.map((node) => ({ ...node, name: `${node.name} 👨` }));
  const settings = { grades: ["D-2", "D-1"] };
  await store.write(
    { ...dataset, nodes, settings },
    { actor: "bo", expected: 1, note: { kind: "edit", reason: "names" } },
  );
  for (const [kind, body] of Object.entries(bodies))
    await store.putDocument("small", z.enum(documentKinds).parse(kind), `a-${kind}`, body, { actor });
  return store;
};

const bundleOf = async (store: Store) => writeBundle(await takeRecord(store, "small"));
const bring = (store: Store, bytes: Uint8Array, dryRun = false) =>
  importDataset(store, [{ name: "small.zip", bytes }], { dryRun }, { actor: "cy" });

test("a bundle brought into an empty store gives the same record, history, layers and documents, byte for byte", async () => {
  const here = await livedIn();
  const bytes = await bundleOf(here);
  const there = await emptyStore();
  expect(await bring(there, bytes)).toMatchObject({ dataset: "small", revision: 2, nodes: 5 });
  expect(await takeRecord(there, "small")).toEqual(await takeRecord(here, "small"));
  expect(await bundleOf(there)).toEqual(bytes);
  await there.write(smallDataset(), { actor, expected: 2 });
  expect((await there.history("small", { limit: 1 }))[0]?.revision).toBe(3);
});

test("a list that was imported and edited gives the same bytes in the next store too", async () => {
  const list = "Post ID,Title,Grade,Name,Reports to,Pay band\n1,Chief,D1,Ada,,B9\n2,Clerk,G4,Bo,1,B1\n";
  const here = await emptyStore();
  const put = (text: string, date: string) =>
    importDataset(
      here,
      [{ name: "list.csv", bytes: Buffer.from(text) }],
      { dryRun: false, dataset: "small", layer: "hr", date },
      { actor },
    );
  await put(list, "2024-01-01");
  await put(list.replace("G4,Bo", "G5,Cy").replace("B1", "B2"), "2025-01-01");
  const bytes = await bundleOf(here);
  const there = await emptyStore();
  await bring(there, bytes);
  expect(await bundleOf(there)).toEqual(bytes);
});

test("a bundle is not brought over a dataset that is there", async () => {
  const here = await livedIn();
  await expect(bring(here, await bundleOf(here))).rejects.toMatchObject({ code: "already-exists" });
});

test("the API gives a bundle, and takes it", async () => {
  const { ask } = await startServer();
  const taken = await ask({ url: "/api/datasets/small/bundle", as: "viewer" });
  expect(taken.headers["content-disposition"]).toBe('attachment; filename="small-bundle.zip"');
  const payload = { files: [{ name: "b.zip", base64: taken.rawPayload.toString("base64") }] };
  const other = await startServer();
  await other.ask({
    method: "DELETE",
    url: "/api/datasets/small",
    as: "admin",
    headers: { "if-match": '"1"' },
  });
  const put = { method: "PUT", url: "/api/datasets/small", payload, as: "editor" } as const;
  expect((await other.ask(put)).json()).toMatchObject({ dataset: "small", revision: 1 });
  const again = await other.ask({ url: "/api/datasets/small/bundle", as: "viewer" });
  expect(again.rawPayload.equals(taken.rawPayload)).toBe(true);
});

describe("what is no whole bundle", () => {
  const changed = async (change: (zip: JSZip) => void | Promise<void>) => {
    const zip = await JSZip.loadAsync(await bundleOf(await livedIn()));
    await change(zip);
    return zip.generateAsync({ type: "uint8array" });
  };
  const cases: readonly (readonly [string, () => Promise<Uint8Array>, string])[] = [
    [
      "cut off in the middle",
      async () => {
        const bytes = await bundleOf(await livedIn());
        return bytes.slice(0, bytes.length / 2);
      },
      "cut off",
    ],
    [
      "of a newer version",
      () => changed((zip) => void zip.file("bundle.json", '{"format":"dotted-line-bundle","version":9}')),
      "written by a newer version of Dotted Line (bundles of version 9",
    ],
    [
      "whose version is no number",
      () => changed((zip) => void zip.file("bundle.json", '{"format":"dotted-line-bundle","version":"one"}')),
      "damaged or cut off",
    ],
    ["without its descriptor", () => changed((zip) => void zip.remove("bundle.json")), "damaged or cut off"],
    ["without a file", () => changed((zip) => void zip.remove("history.json")), "damaged or cut off"],
    ["with a file changed", () => changed((zip) => void zip.file("layers.json", "[]")), "damaged or cut off"],
    [
      "with a descriptor that says nothing",
      () => changed((zip) => void zip.file("bundle.json", '{"format":"dotted-line-bundle","version":1}')),
      "damaged or cut off",
    ],
  ];
  it.each(cases)("%s", async (_, bytes, says) => {
    const store = await emptyStore();
    const error = await bring(store, await bytes()).catch((thrown: DottedError) => thrown);
    expect(error).toMatchObject({ code: "bad-data", message: expect.stringContaining(says) });
    expect(await store.datasets()).toEqual([]);
  });

  /** A record with one thing wrong in it, as a bundle whose checksums are right. */
  const wrong: readonly (readonly [string, (record: WholeRecord) => WholeRecord, string])[] = [
    ["whose history ends before the record", (record) => ({ ...record, revision: 3 }), "the record is at 3"],
    [
      "without a revision in between",
      (record) => {
        const [first] = record.revisions;
        const later = record.revisions.map(({ entry, ...kept }) => ({
          ...kept,
          entry: { ...entry, revision: entry.revision + 1 },
        }));
        return { ...record, revision: 3, revisions: first === undefined ? [] : [first, ...later.slice(1)] };
      },
      "missing or not in its place",
    ],
    [
      "with a row in its history that is none",
      (record) => ({
        ...record,
        revisions: record.revisions.map((one) => ({
          ...one,
          rows: [{ table: "nodes", id: "envoy", after: { id: "envoy", kind: "dragon" } }],
        })),
      }),
      "revision 2: nodes.envoy.kind",
    ],
    [
      "without the layer that its history names",
      (record) => ({ ...record, layers: [] }),
      "the layer is missing",
    ],
    [
      "with a layer twice",
      (record) => ({ ...record, layers: [...record.layers, ...record.layers] }),
      "the layer is there twice",
    ],
    [
      "with a layer of another record",
      (record) => ({
        ...record,
        layers: record.layers.map((layer) => ({ ...layer, dataset: { ...layer.dataset, id: "other" } })),
      }),
      "it is about",
    ],
    [
      "with a layer that is no sound dataset",
      (record) => ({
        ...record,
        layers: record.layers.map((layer) => ({ ...layer, dataset: { ...layer.dataset, nodes: [] } })),
      }),
      "there is no node",
    ],
    [
      "with a document that is none of its kind",
      (record) => ({
        ...record,
        documents: record.documents.map((one) => (one.kind === "note" ? { ...one, body: {} } : one)),
      }),
      "note a-note.text",
    ],
    [
      "with a document twice",
      (record) => ({ ...record, documents: [...record.documents, ...record.documents] }),
      "the document is there twice",
    ],
  ];
  it.each(wrong)("%s", async (_, spoil, says) => {
    const bytes = await writeBundle(spoil(await takeRecord(await livedIn(), "small")));
    const store = await emptyStore();
    const error = await bring(store, bytes).catch((thrown: DottedError) => thrown);
    expect(error).toMatchObject({ code: "bad-data" });
    expect(JSON.stringify(error instanceof DottedError && error.problems)).toContain(says);
    expect(await store.datasets()).toEqual([]);
  });

  it("a file that the descriptor does not list is not read", async () => {
    const bytes = await changed((zip) => void zip.file("dataset/nodes.json", "[]"));
    expect(await bring(await emptyStore(), bytes)).toMatchObject({ revision: 2 });
  });

  it("is told without storing in a dry run, and a whole one is counted", async () => {
    const store = await emptyStore();
    expect(await bring(store, await bundleOf(await livedIn()), true)).toMatchObject({
      dryRun: true,
      nodes: 5,
    });
    expect(await store.datasets()).toEqual([]);
  });
});

describe("the preview of a bundle", () => {
  const preview = async (store: Store, bytes: Uint8Array, dataset?: string) =>
    previewImport(store, [{ name: "small.zip", bytes }], { dataset });

  it("counts and shows what would be there, and stores nothing", async () => {
    const store = await emptyStore();
    expect(await preview(store, await bundleOf(await livedIn()))).toMatchObject({
      dataset: "small",
      importer: { id: "bundle" },
      problems: [],
      nodes: 5,
      counts: { nodes: { post: 1 } },
      rows: expect.arrayContaining([expect.objectContaining({ id: "chief" })]),
    });
    expect(await store.datasets()).toEqual([]);
  });

  it("says that the record is there already", async () => {
    const here = await livedIn();
    expect(await preview(here, await bundleOf(here))).toMatchObject({
      replaces: { revision: 2 },
      says: expect.stringContaining("here already"),
      problems: [{ code: "already-exists" }],
    });
  });

  it("says that it keeps its own id, and what is wrong with its files", async () => {
    const bytes = await bundleOf(await livedIn());
    const store = await emptyStore();
    expect(await preview(store, bytes, "other")).toMatchObject({ problems: [{ code: "bad-request" }] });
    const zip = await JSZip.loadAsync(bytes);
    zip.file("layers.json", "[]");
    const spoilt = await zip.generateAsync({ type: "uint8array" });
    expect(await preview(store, spoilt)).toMatchObject({
      says: expect.stringContaining("damaged or cut off"),
      problems: [{ file: "layers.json", code: "changed-file" }],
    });
  });
});
