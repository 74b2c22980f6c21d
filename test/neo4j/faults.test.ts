import neo4j from "neo4j-driver";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CypherConsole } from "../../graph/store/neo4j/console/console.ts";
import { openNeo4jStore } from "../../graph/store/neo4j/neo4j-store.ts";
import type { Store } from "../../graph/store/store.ts";
import { fullDataset, largeDataset } from "../graph/store/contract.ts";
import { type Way, wayTo } from "./cuttable.ts";
import { onNeo4j } from "./on-neo4j.ts";

onNeo4j("faults", (server) => {
  const { hostname, port } = new URL(server.uri);
  const credentials = `${server.username}:${encodeURIComponent(server.password)}`;
  let way: Way;
  let store: Store;

  beforeEach(async () => {
    way = await wayTo({ host: hostname, port: Number(port) });
    store = await openNeo4jStore(`bolt://${credentials}@127.0.0.1:${way.port}`);
    await store.remove("faulty", { actor: "ada" }).catch(() => undefined);
  });
  afterEach(async () => {
    await store.close();
    await way.cut();
  });

  /** What the database answers when asked past the store. */
  const past = async (cypher: string, parameters = {}): Promise<unknown> => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    const { records } = await driver.executeQuery(cypher, parameters);
    await driver.close();
    return records[0]?.get(0);
  };

  /** Rows of any edition of a dataset, live or not. */
  const rowsOf = async (dataset: string): Promise<number> =>
    Number(
      await past("MATCH (n:DottedNode) WHERE n.edition STARTS WITH $start RETURN count(n)", {
        start: `${dataset}@`,
      }),
    );

  it("a server that is gone is store-unavailable in one sentence; when it is back, so is the store", async () => {
    await store.write(fullDataset("faulty"), { actor: "ada" });
    await way.cut();
    await expect(store.read("faulty")).rejects.toMatchObject({ code: "store-unavailable" });
    await expect(store.ping()).rejects.toMatchObject({ code: "store-unavailable" });
    await way.mend();
    expect((await store.read("faulty")).revision).toBe(1);
  });

  it("a server that goes in the middle of a write leaves nothing of it visible, and a later write sweeps the rest", async () => {
    await store.write(fullDataset("faulty"), { actor: "ada" });
    let cut: Promise<void> | undefined;
    const onProgress = (done: number): void => {
      if (done >= 10_000) cut ??= way.cut();
    };
    await expect(
      store.write(largeDataset("faulty", 30_000), { actor: "ben", onProgress }),
    ).rejects.toMatchObject({ code: "store-unavailable" });
    await cut;
    await way.mend();
    const { dataset, revision } = await store.read("faulty");
    expect([dataset.nodes.length, revision]).toEqual([fullDataset().nodes.length, 1]);
    expect(await rowsOf("faulty")).toBeGreaterThan(10_000);
    await past("MATCH (s:Staging {dataset: 'faulty'}) SET s.movedAt = s.movedAt - 3600000");
    await store.write(fullDataset("faulty"), { actor: "ada", expected: 1 });
    expect(await rowsOf("faulty")).toBeLessThan(10);
  });

  it("a server that hangs on connections just used is store-unavailable; when it goes on, so does the store", async () => {
    await store.write(fullDataset("faulty"), { actor: "ada" });
    await store.read("faulty");
    way.hang();
    await expect(store.read("faulty")).rejects.toMatchObject({ code: "store-unavailable" });
    await expect(store.ping()).rejects.toMatchObject({ code: "store-unavailable" });
    await expect(store.write(fullDataset("faulty"), { actor: "ben" })).rejects.toMatchObject({
      code: "store-unavailable",
    });
    way.goOn();
    expect((await store.read("faulty")).dataset.nodes).toHaveLength(fullDataset().nodes.length);
  });

  it("a server that hangs is store-unavailable to the console too; when it goes on, so does the console", async () => {
    const cypher = new CypherConsole({ ...server, uri: `bolt://127.0.0.1:${way.port}` });
    const ask = () => cypher.run({ query: "RETURN 1 AS x", parameters: {} }, "ada");
    expect((await ask()).rows).toEqual([[1]]);
    way.hang();
    await expect(ask()).rejects.toMatchObject({ code: "store-unavailable" });
    way.goOn();
    expect((await ask()).rows).toEqual([[1]]);
    await cypher.close();
  });

  it.each([
    {
      fault: "a wrong password",
      address: () => `bolt://neo4j:not-${"it".repeat(6)}@127.0.0.1:${way.port}`,
      code: "store-credentials",
    },
    {
      fault: "an unreachable host",
      address: () => `bolt://${credentials}@127.0.0.1:1`,
      code: "store-unavailable",
    },
  ])("$fault is one clear sentence without the password", async ({ address, code }) => {
    const error: unknown = await openNeo4jStore(address()).catch((one: unknown) => one);
    expect(error).toMatchObject({ code, message: expect.stringMatching(/^[^\n]+\.$/) });
    expect(String(error)).not.toContain(server.password);
  });
});
