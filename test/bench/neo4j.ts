import { runTwin } from "../../analysis/cypher/twin.ts";
import type { AnyDetector } from "../../analysis/detector.ts";
import { detectors } from "../../analysis/detectors/index.ts";
import { everything } from "../../graph/index/slice.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { openNeo4jStore } from "../../graph/store/neo4j/neo4j-store.ts";
import { askServerSide } from "../../graph/store/neo4j/server-side.ts";
import { obtain } from "../neo4j/server/obtain.ts";
import { type Benchmark, type Effort, median, repeat } from "./benchmark.ts";
import { furnished } from "./furnished.ts";
import { startIndex } from "./index-process.ts";

const posts = 100_000;
const rounds = 3;

const warmUp: Effort = { times: 40, milliseconds: 600 };
const measuring: Effort = { times: 9, milliseconds: 200 };
/** A twin's first run plans it and reads the pages; then Java's compiler has its time as JavaScript's has. */
const twinWarmUp: Effort = { times: 1, milliseconds: 600 };
const twinMeasuring: Effort = { times: 1, milliseconds: 200 };

const organization = (): Dataset => ({
  id: "bench-twins",
  title: "bench",
  sources: [{ id: "bench", title: "bench", short: "bench" }],
  recommendations: [],
  patches: [],
  ...furnished(posts),
});

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
    const server = await obtain("best");
    const address = server.uri.replace(
      "://",
      `://${server.username}:${encodeURIComponent(server.password)}@`,
    );
    const dataset = organization();
    const store = await openNeo4jStore(address);
    const index = startIndex(posts);
    const found = new Map<string, number>();
    const twin = (one: AnyDetector): Promise<number> =>
      askServerSide(address, dataset.id, async ({ edition, run }) => {
        const began = performance.now();
        const rows = await runTwin(run, one, { edition, slice: everything });
        found.set(one.info.id, rows.length);
        return performance.now() - began;
      });
    try {
      await store.write(dataset, { actor: "bench" });
      const sums = { index: 0, twins: 0, first: 0, made: 0 };
      for (const one of detectors) {
        // the first run makes the relations it is first to ask for, which then belong to the index
        const first = await index.ask(one.info.id, { times: 1, milliseconds: 0 });
        [sums.made, sums.first] = [first.made, sums.first + median(first.took)];
        await index.ask(one.info.id, warmUp);
        await repeat(twinWarmUp, () => twin(one));
        const timings: Timing[] = [];
        for (let round = 0; round < rounds; round++)
          timings.push({
            index: median((await index.ask(one.info.id, measuring)).took),
            twin: median(await repeat(twinMeasuring, () => twin(one))),
          });
        const ratio = median(timings.map((timing) => timing.twin / timing.index));
        const [ours, theirs] = [middle(timings, "index"), middle(timings, "twin")];
        sums.index += ours;
        sums.twins += theirs;
        print(
          `  ${one.info.id.padEnd(26)}${ratio.toFixed(0).padStart(7)} ×  (${theirs.toFixed(0)} ms ÷ ${ours.toFixed(2)} ms, ${found.get(one.info.id)} findings)`,
        );
      }
      print(`  ${"in sum".padEnd(26)}${(sums.twins / sums.index).toFixed(0).padStart(7)} ×`);
      const withMaking = sums.made + sums.first;
      print(
        `  with making the index (${sums.made.toFixed(0)} ms) and first runs (${sums.first.toFixed(0)} ms): ${(sums.twins / withMaking).toFixed(0)} ×`,
      );
      await store.remove(dataset.id, { actor: "bench" });
    } finally {
      index.end();
      await store.close();
      await server.stop();
    }
  },
};
