import neo4j, { type Driver } from "neo4j-driver";
import type { Dataset } from "../../graph/model/dataset.ts";
import { openNeo4jStore } from "../../graph/store/neo4j/neo4j-store.ts";
import { batchesOf } from "../../graph/store/neo4j/store/batches.ts";
import type { Store } from "../../graph/store/store.ts";
import { obtain } from "../neo4j/server/obtain.ts";
import { type Benchmark, median } from "./benchmark.ts";
import { organization } from "./organization.ts";

const rounds = 5;

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

/** The same rows by the plainest means: the statements of the store, one session, no snapshots, no audit lock. */
const bare = async (driver: Driver, dataset: Dataset, edition: string): Promise<void> => {
  const session = driver.session();
  for (const { cypher, rows } of batchesOf(dataset, edition))
    await session.executeWrite((tx) => tx.run(cypher, { edition, rows }));
  await session.close();
};

const ownRows = `
  MATCH (n) WHERE (n:DottedNode OR n:DottedRow) AND n.edition STARTS WITH 'bare@'
  CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`;

/** Removes the rows of the loads before and lets the server write out what it holds in memory. */
const settle = async (driver: Driver, store: Store, id: string): Promise<void> => {
  await store.remove(id, { actor: "bench" }).catch(() => undefined);
  const session = driver.session();
  await session.run(ownRows);
  await session.close();
  await new Promise((resume) => setTimeout(resume, 1_000));
};

/**
 * Loading through the store against a bare UNWIND of the same rows on the same server, in turn.
 * A server loads faster and faster for its first rounds: one of each goes before and does not count,
 * and who goes first changes with every round.
 */
export const neo4jLoadBenchmark: Benchmark = {
  name: "neo4j-load",
  title: "100,000 posts through the store ÷ a bare UNWIND of the same rows (speed; 1 is as fast)",
  needsServer: true,
  run: async ({ print }) => {
    const server = await obtain("best");
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
    const ways = {
      bare: (round: number) => bare(driver, dataset, `bare@${round}`),
      store: () => store.write(dataset, { actor: "bench" }),
    };
    const ratios: number[] = [];
    try {
      for (let round = 0; round <= rounds; round++) {
        const took = { bare: 0, store: 0 };
        for (const way of round % 2 === 0 ? (["bare", "store"] as const) : (["store", "bare"] as const)) {
          await settle(driver, store, dataset.id);
          took[way] = await seconds(() => ways[way](round));
        }
        if (round > 0) ratios.push(took.bare / took.store);
        print(
          `  ${round === 0 ? "to warm up" : `round ${round}`}: ${dataset.nodes.length} nodes, ${dataset.lines.length} lines: bare ${took.bare.toFixed(1)} s, store ${took.store.toFixed(1)} s, ratio ${(took.bare / took.store).toFixed(2)}`,
        );
      }
      print(`  middle of ${rounds}: ${median(ratios).toFixed(2)}`);
    } finally {
      await settle(driver, store, dataset.id);
      await store.close();
      await driver.close();
      await server.stop();
    }
  },
};
