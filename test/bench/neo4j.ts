import type { AnyDetector } from "../../analysis/detector.ts";
import { detectors } from "../../analysis/detectors/index.ts";
import { runTwin } from "../../analysis/twins/twin.ts";
import { compile } from "../../graph/index/columns.ts";
import { indexCoverage } from "../../graph/index/coverage.ts";
import { everything } from "../../graph/index/slice.ts";
import { viewOf } from "../../graph/index/view.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { askInPlace } from "../../graph/store/neo4j/in-place.ts";
import { openNeo4jStore } from "../../graph/store/neo4j/neo4j-store.ts";
import { obtain } from "../neo4j/server/obtain.ts";
import { type Benchmark, median, timed } from "./benchmark.ts";
import { furnished } from "./furnished.ts";

const posts = 100_000;
const rounds = 3;

/** Runs that warm a detector up, and runs whose middle counts in each round. */
const [warmUps, runs] = [5, 7];

const organization = (): Dataset => ({
  id: "bench-twins",
  title: "bench",
  sources: [{ id: "bench", title: "bench", short: "bench" }],
  recommendations: [],
  patches: [],
  ...furnished(posts),
});

/** Milliseconds of each detector on our index, asked anew each time on a view of its own. */
const indexOf = (dataset: Dataset) => {
  const { value: columns, ms: made } = timed(() => compile(dataset));
  const coverage = indexCoverage(dataset.coverage);
  const once = (one: AnyDetector): number =>
    timed(() => one.detect(viewOf(columns, coverage, everything), {})).ms;
  const several = (one: AnyDetector, times: number): number[] =>
    Array.from({ length: times }, () => once(one));
  return {
    made,
    /** The first run makes the relations it is first to ask for, which then belong to the index. */
    first: once,
    warmUp: (one: AnyDetector) => several(one, warmUps),
    measure: (one: AnyDetector) => median(several(one, runs)),
  };
};

type Timing = { readonly index: number; readonly twin: number };

const middle = (timings: readonly Timing[], of: keyof Timing): number =>
  median(timings.map((timing) => timing[of]));

/**
 * Detectors on our index against their twins inside a Neo4j on this machine, both asked what they find. Both
 * have their indexes and are warm (adjacency in memory, pages in the cache, queries planned), and are asked in
 * turn, so that a busy machine is busy for both. What making our index costs is printed as well.
 */
export const neo4jBenchmark: Benchmark = {
  name: "neo4j",
  title: `twin in Neo4j ÷ detector on the index, ${posts} posts (how many times faster the index is)`,
  needsServer: true,
  run: async ({ print }) => {
    const server = await obtain();
    const address = server.uri.replace(
      "://",
      `://${server.username}:${encodeURIComponent(server.password)}@`,
    );
    const dataset = organization();
    const store = await openNeo4jStore(address);
    const twin = (one: AnyDetector): Promise<{ ms: number; found: number }> =>
      askInPlace(address, dataset.id, async ({ edition, run }) => {
        const began = performance.now();
        const rows = await runTwin(run, one, { edition, slice: everything });
        return { ms: performance.now() - began, found: rows.length };
      });
    try {
      await store.write(dataset, { actor: "bench" });
      const index = indexOf(dataset);
      const sums = { index: 0, twins: 0, first: 0 };
      for (const one of detectors) {
        sums.first += index.first(one);
        index.warmUp(one);
        const { found } = await twin(one); // plans the query, reads the pages
        const timings: Timing[] = [];
        for (let round = 0; round < rounds; round++)
          timings.push({ index: index.measure(one), twin: (await twin(one)).ms });
        const ratio = median(timings.map((timing) => timing.twin / timing.index));
        const [ours, theirs] = [middle(timings, "index"), middle(timings, "twin")];
        sums.index += ours;
        sums.twins += theirs;
        print(
          `  ${one.info.id.padEnd(26)}${ratio.toFixed(0).padStart(7)} ×  (${theirs.toFixed(0)} ms ÷ ${ours.toFixed(2)} ms, ${found} findings)`,
        );
      }
      print(`  ${"in sum".padEnd(26)}${(sums.twins / sums.index).toFixed(0).padStart(7)} ×`);
      const withMaking = index.made + sums.first;
      print(
        `  with making the index (${index.made.toFixed(0)} ms) and first runs (${sums.first.toFixed(0)} ms): ${(sums.twins / withMaking).toFixed(0)} ×`,
      );
      await store.remove(dataset.id, { actor: "bench" });
    } finally {
      await store.close();
      await server.stop();
    }
  },
};
