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
import { organization } from "./organization.ts";

const posts = 100_000;
const warmUps = 5;
const rounds = 5;

/** Milliseconds of each detector on a view of its own, so that none finds what another has prepared; warmed up. */
const onIndex = (dataset: Dataset): ReadonlyMap<string, number> => {
  const [columns, coverage] = [compile(dataset), indexCoverage(dataset.coverage)];
  return new Map(
    detectors.map((one) => {
      const times = Array.from(
        { length: warmUps + rounds },
        () => timed(() => one.detect(viewOf(columns, coverage, everything), {})).ms,
      );
      return [one.info.id, median(times.slice(warmUps))];
    }),
  );
};

/** Detectors on our index against their twins inside a Neo4j on this machine, both asked what they find. */
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
    const dataset: Dataset = {
      id: "bench-twins",
      title: "bench",
      sources: [{ id: "bench", title: "bench", short: "bench" }],
      recommendations: [],
      patches: [],
      ...organization(posts),
    };
    const store = await openNeo4jStore(address);
    try {
      await store.write(dataset, { actor: "bench" });
      const index = onIndex(dataset);
      const sums = { index: 0, twins: 0 };
      for (const one of detectors) {
        const ask = () =>
          askInPlace(address, dataset.id, async ({ edition, run }) => {
            const began = performance.now();
            const rows = await runTwin(run, one, { edition, slice: everything });
            return { ms: performance.now() - began, found: rows.length };
          });
        await ask(); // plans the query, reads the pages
        const { ms, found } = await ask();
        const ours = index.get(one.info.id) ?? 0;
        sums.index += ours;
        sums.twins += ms;
        print(
          `  ${one.info.id.padEnd(26)}${(ms / ours).toFixed(0).padStart(7)} ×  (${ms.toFixed(0)} ms ÷ ${ours.toFixed(2)} ms, ${found} findings)`,
        );
      }
      print(`  ${"in sum".padEnd(26)}${(sums.twins / sums.index).toFixed(0).padStart(7)} ×`);
      await store.remove(dataset.id, { actor: "bench" });
    } finally {
      await store.close();
      await server.stop();
    }
  },
};
