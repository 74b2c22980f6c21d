import neo4j, { type Driver } from "neo4j-driver";
import type { Dataset } from "../../graph/model/dataset.ts";
import { openNeo4jStore } from "../../graph/store/neo4j/neo4j-store.ts";
import { batchesOf } from "../../graph/store/neo4j/store/batches.ts";
import { obtain } from "../neo4j/server/obtain.ts";
import type { Benchmark } from "./benchmark.ts";
import { organization } from "./organization.ts";

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

/** The same rows by the plainest means: the statements of the store, one session, no editions, no ledger. */
const bare = async (driver: Driver, dataset: Dataset, edition: string): Promise<void> => {
  const session = driver.session();
  for (const { cypher, rows } of batchesOf(dataset, edition))
    await session.executeWrite((tx) => tx.run(cypher, { edition, rows }));
  await session.close();
};

const wipe = async (driver: Driver): Promise<void> => {
  const session = driver.session();
  await session.run("MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  await session.close();
};

/** Loading through the store against a bare UNWIND of the same rows on the same server, in turn. */
export const neo4jLoadBenchmark: Benchmark = {
  name: "neo4j-load",
  title: "100,000 posts through the store ÷ a bare UNWIND of the same rows (speed; 1 is as fast)",
  needsServer: true,
  run: async ({ print }) => {
    const server = await obtain();
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    const dataset: Dataset = {
      id: "bench",
      title: "bench",
      sources: [{ id: "bench", title: "bench", short: "bench" }],
      recommendations: [],
      patches: [],
      ...organization(100_000),
    };
    const store = await openNeo4jStore(
      server.uri.replace("://", `://${server.username}:${encodeURIComponent(server.password)}@`),
    );
    try {
      await bare(driver, { ...dataset, nodes: dataset.nodes.slice(0, 5_000), lines: [] }, "warm");
      for (let round = 1; round <= 2; round++) {
        await wipe(driver);
        const plain = await seconds(() => bare(driver, dataset, `bare@${round}`));
        await wipe(driver);
        const ours = await seconds(() => store.write(dataset, { actor: "bench" }));
        print(
          `  ${dataset.nodes.length} nodes, ${dataset.lines.length} lines: bare ${plain.toFixed(1)} s, store ${ours.toFixed(1)} s, ratio ${(plain / ours).toFixed(2)}`,
        );
      }
    } finally {
      await store.close();
      await driver.close();
      await server.stop();
    }
  },
};
