import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { datasetSchema } from "../../graph/model/dataset.ts";
import type { RecordOperation } from "../../graph/record/operation.ts";
import type { KeptRevision } from "../../graph/record/whole-record.ts";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import type { Store } from "../../graph/store/store.ts";
import { compiledDatasets } from "../../server/cache/compiled-datasets.ts";
import { changeRecord } from "../../server/services/record/change.ts";
import { undoLast } from "../../server/services/record/undo.ts";
import { type Benchmark, median } from "./benchmark.ts";
import { collector } from "./organization.ts";

const posts = 100_000;
const at = "2026-01-01T00:00:00.000Z";
const writer = { actor: "bench", day: "2026-01-01" };

/** Posts in one hierarchy, eight to a superior. */
const organization = () => {
  const { rows, node, line } = collector();
  for (let n = 0; n < posts; n++) {
    node("post", `p${n}`);
    if (n > 0) line("reports-to", `p${n}`, `p${Math.floor((n - 1) / 8)}`);
  }
  const sources = [{ id: "bench", title: "Bench", short: "bench" }];
  return datasetSchema.parse({ id: "bench", title: "Bench", sources, ...rows });
};

/** A history of so many renamings of one post. */
const revisionsOf = (count: number): KeptRevision[] =>
  Array.from({ length: count }, (_, place) => ({
    entry: {
      revision: place + 1,
      kind: place === 0 ? "create" : "edit",
      at,
      by: "somebody",
      reason: "",
      layers: [],
      operations: [],
      rows: { added: 0, removed: 0, changed: 1 },
    },
    ...(place === 0 ? {} : { rows: [] }),
  }));

const storeWith = async (path: string, revisions: number): Promise<Store> => {
  const store = await openSqliteStore(path);
  const dataset = organization();
  const history = revisionsOf(revisions);
  const record = { dataset, revision: revisions, changedAt: at, changedBy: "somebody", revisions: history };
  await store.bring({ ...record, layers: [], documents: [] }, { actor: "bench" });
  return store;
};

/** Kinds of hand edits, each made so often, about another post every time. */
const edits: Readonly<Record<string, (n: number) => RecordOperation>> = {
  rename: (n) => ({ op: "change-node", id: `p${n + 9}`, changes: { name: `Renamed ${n}` } }),
  "add a line": (n) => ({
    op: "add-line",
    line: {
      id: `own${n}`,
      kind: "functional-to",
      from: `p${n + 9}`,
      to: "p0",
      basis: "practice",
      scopes: ["general"],
      polarity: "asserted",
      authority: [],
      confidence: "stated",
      sources: [],
    },
  }),
  "move a line": (n) => ({ op: "change-line", id: `l${n + 9}`, changes: { to: "p50000" } }),
  "remove a post with its lines": (n) => ({ op: "remove-node", id: `p${posts - 1 - n}`, withLines: true }),
};

const times = 15;

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const edited = async (store: Store, edit: (n: number) => RecordOperation): Promise<number[]> => {
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    const { revision: expected } = await store.summary("bench");
    const body = { operations: [edit(n)], reason: "", expected };
    took.push(await milliseconds(() => changeRecord(store, "bench", body, writer)));
  }
  return took;
};

/** Seeing an edit against reading everything. */
const seen = async (store: Store): Promise<readonly [later: number, whole: number]> => {
  const datasets = compiledDatasets(store);
  const whole = await milliseconds(async () => (await datasets.of("bench")).view());
  const later: number[] = [];
  for (let n = 0; n < 5; n++) {
    await undoLast(store, "bench", n % 2 === 0 ? "undo" : "redo", { actor: writer.actor, reason: "" });
    later.push(await milliseconds(() => datasets.of("bench")));
  }
  return [median(later), whole];
};

/** Hand edits of a large record, with a short and a long history. */
export const editsBenchmark: Benchmark = {
  name: "edits",
  title: `hand edits of a record of ${posts} posts, by length of its history: milliseconds until answered, middle and worst of ${times}`,
  run: async ({ print }) => {
    const folder = await mkdtemp(join(tmpdir(), "dotted-edits-"));
    try {
      for (const revisions of [1, 10_000]) {
        const store = await storeWith(join(folder, `${revisions}.db`), revisions);
        for (const [name, edit] of Object.entries(edits)) {
          const took = await edited(store, edit);
          print(
            `  ${revisions} revisions, ${name}: ${median(took).toFixed(1)} (worst ${Math.max(...took).toFixed(1)})`,
          );
        }
        const [later, whole] = await seen(store);
        print(
          `  ${revisions} revisions: the next revision is there after ${later.toFixed(0)}, read whole and compiled after ${whole.toFixed(0)}`,
        );
        await store.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
