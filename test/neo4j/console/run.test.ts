import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDriver } from "../../../graph/store/neo4j/connect.ts";
import { CypherConsole } from "../../../graph/store/neo4j/console/console.ts";
import { onNeo4j } from "../on-neo4j.ts";
import { load, unload } from "./data.ts";

onNeo4j("an answer of the console", (server) => {
  let driver: Driver;
  const cypher = new CypherConsole(server, {
    limits: { milliseconds: 20_000, rows: 5 },
    workers: 2,
    waiting: 3,
  });
  const run = (query: string, parameters: Readonly<Record<string, unknown>> = {}) =>
    cypher.run({ query, parameters }, "tester");

  beforeAll(async () => {
    driver = openDriver(server);
    const session = driver.session();
    await load(session);
    await session.close();
  });

  afterAll(async () => {
    const session = driver.session();
    await unload(session);
    await session.close();
    await cypher.close();
    await driver.close();
  });

  it("holds our nodes and lines as JSON, and their ids for the canvas", async () => {
    const answer = await run("MATCH p = (a {id: 'doa'})-[r {basis: 'formal'}]->(b) RETURN a, r, b, p");
    expect(answer).toMatchObject({
      columns: ["a", "r", "b", "p"],
      truncated: false,
      nodes: ["doa", "srsg"],
      lines: ["l1"],
    });
    expect(answer.rows[0]?.[0]).toMatchObject({ id: "doa", kind: "post", fte: 2 });
    expect(answer.rows[0]?.[1]).toMatchObject({ id: "l1", kind: "reports-to", basis: "formal" });
    expect(answer.rows[0]?.[3]).toMatchObject({
      nodes: [{ id: "doa" }, { id: "srsg" }],
      lines: [{ from: "doa", to: "srsg" }],
    });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it("has its columns even when it has no rows", async () => {
    expect(await run("MATCH (n:Nothing) RETURN n.id AS id, 1 AS one")).toMatchObject({
      columns: ["id", "one"],
      rows: [],
    });
  });

  it("is cut at the row limit and says so, and is not cut when it just fits", async () => {
    expect(await run("UNWIND range(1, 6) AS x RETURN x")).toMatchObject({ truncated: true, limit: "rows" });
    const fits = await run("UNWIND range(1, 5) AS x RETURN x");
    expect(fits).toMatchObject({ truncated: false, rows: [[1], [2], [3], [4], [5]] });
    expect(fits).not.toHaveProperty("limit");
  });

  it.each([
    ["no Cypher", "MATCH (n) RETURN"],
    ["a missing parameter", "RETURN $missing"],
    ["an unknown variable", "RETURN n"],
    ["a division by zero", "RETURN 1 / 0"],
    ["an unknown function", "RETURN nothing(1)"],
  ])("is bad-request for %s, in one line", async (_name, query) => {
    const error: unknown = await run(query).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "bad-request" });
    expect(String(error)).not.toContain("\n");
  });

  it("comes to as many as may ask at once, and the rest are told to wait", async () => {
    const all = await Promise.allSettled(Array.from({ length: 7 }, (_, i) => run("RETURN $i AS i", { i })));
    const values = all.map((one) => (one.status === "fulfilled" ? one.value.rows[0]?.[0] : one.reason.code));
    expect(values).toEqual([0, 1, 2, 3, 4, "too-many-requests", "too-many-requests"]);
    expect((await run("RETURN 1 AS x")).rows).toEqual([[1]]);
  });

  it("does not come when one value is larger than may be held, and the next one does", async () => {
    const limits = { milliseconds: 60_000, bufferBytes: 4_000_000 };
    const narrow = new CypherConsole(server, { limits });
    const asked = { query: "UNWIND range(1, 3000000) AS x RETURN collect(x)", parameters: {} };
    await expect(narrow.run(asked, "tester")).rejects.toMatchObject({
      code: "limit-reached",
      problems: [{ code: "memory" }],
    });
    expect((await narrow.run({ query: "RETURN 1 AS x", parameters: {} }, "tester")).rows).toEqual([[1]]);
    await narrow.close();
  });

  it.each([
    ["store-unavailable", { uri: "bolt://127.0.0.1:1" }],
    ["store-credentials", { password: "wrong-secret" }],
    ["store-unavailable", { database: "not-there" }],
  ])("is %s where the server cannot be asked (%o)", async (code, change) => {
    const elsewhere = new CypherConsole({ ...server, ...change });
    await expect(elsewhere.run({ query: "RETURN 1", parameters: {} }, "tester")).rejects.toMatchObject({
      code,
    });
    await elsewhere.close();
  });

  it("waits until the server is done with earlier queries that did not stop in time", async () => {
    const metadata = { app: "dotted-line console", milliseconds: neo4j.int(-60_000) };
    const sessions = [driver.session(), driver.session()];
    const overdue = await Promise.all(sessions.map((one) => one.beginTransaction({ metadata })));
    await Promise.all(overdue.map((tx) => tx.run("RETURN 1")));
    await expect(run("RETURN 1 AS x")).rejects.toMatchObject({
      code: "too-many-requests",
      message: expect.stringContaining("did not stop in time"),
    });
    await overdue[0]?.close();
    expect((await run("RETURN 1 AS x")).rows).toEqual([[1]]);
    await Promise.all(sessions.map((one) => one.close()));
  });

  it("to EXPLAIN is the server's plan, and nothing of the query runs", async () => {
    const { columns, rows, nodes } = await run("EXPLAIN MATCH (n:Post) WHERE 1 / 0 = n.fte RETURN n");
    expect(columns).toEqual(["operator", "details", "estimated rows"]);
    expect(rows.map(([operator]) => operator)).toEqual(["ProduceResults", "  Filter", "    NodeByLabelScan"]);
    expect(rows.at(-1)?.[1]).toBe("n:Post");
    expect(nodes).toEqual([]);
    await expect(run("EXPLAIN MATCH (n) RETURN m")).rejects.toMatchObject({ code: "bad-request" });
  });

  it("to FINISH has neither columns nor rows", async () => {
    expect(await run("MATCH (n) FINISH")).toMatchObject({ columns: [], rows: [], truncated: false });
  });

  it("is not waited for when its caller has gone, and the next one comes", async () => {
    const gone = new AbortController();
    const asked = {
      query: "UNWIND range(1, 1000000) AS x MATCH (n {id: x}) RETURN count(n)",
      parameters: {},
    };
    const left = cypher.run(asked, "tester", gone.signal);
    setTimeout(() => gone.abort(), 100);
    await expect(left).rejects.toMatchObject({ code: "cancelled" });
    expect((await run("RETURN 1 AS x")).rows).toEqual([[1]]);
  });

  it("is not given when the audit fails", async () => {
    const deaf = new CypherConsole(server, { audit: () => Promise.reject(new Error("no audit")) });
    await expect(deaf.run({ query: "RETURN 1", parameters: {} }, "tester")).rejects.toThrow("no audit");
    await deaf.close();
  });
});
