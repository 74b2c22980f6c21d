import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DottedError } from "../../../graph/errors.ts";
import type { Neo4jAddress } from "../../../graph/store/neo4j/address.ts";
import { openDriver } from "../../../graph/store/neo4j/connect.ts";
import type { QueryRecord } from "../../../graph/store/neo4j/console/audit.ts";
import { CypherConsole } from "../../../graph/store/neo4j/console/console.ts";
import { execute } from "../../../graph/store/neo4j/console/execute.ts";
import type { ConsoleLimits } from "../../../graph/store/neo4j/console/limits.ts";
import { onNeo4j } from "../on-neo4j.ts";
import { load, unload } from "./data.ts";
import { dump } from "./dump.ts";
import { hostile } from "./hostile.ts";
import { useful } from "./useful.ts";

/** Small, so that what a limit stops is stopped soon. */
const limits: ConsoleLimits = {
  milliseconds: 2_500,
  rows: 100,
  cellBytes: 200_000,
  bytes: 400_000,
  bufferBytes: 16_000_000,
};

/** What the gate refuses because it need not be, and a server may answer: all of these only read. */
const harmless = [
  "USE neo4j MATCH (n) RETURN n",
  "EXPLAIN EXPLAIN MATCH (n) RETURN n",
  "EXPLAIN CYPHER 5 MATCH (n) RETURN n",
  "CYPHER 5 MATCH (n) RETURN n",
  "CYPHER replan=force planner=dp MATCH (n) RETURN n",
  "MATCH (a)\u2010[:REPORTS_TO*]\u2010\u27e9(b) RETURN a",
];

const caught = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);

const layerOf = (error: unknown): string | undefined =>
  error instanceof DottedError ? error.problems[0]?.code : undefined;

const isLimit = (error: unknown): boolean => error instanceof DottedError && error.code === "limit-reached";

onNeo4j("the console", (server) => {
  const address: Neo4jAddress = server;
  const records: QueryRecord[] = [];
  let driver: Driver;
  let cypher: CypherConsole;
  let before: Awaited<ReturnType<typeof dump>>;
  const run = (query: string, parameters: Readonly<Record<string, unknown>> = {}) =>
    cypher.run({ query, parameters }, "tester");

  beforeAll(async () => {
    driver = openDriver(address);
    const session = driver.session();
    await load(session);
    await session.close();
    before = await dump(driver);
    cypher = new CypherConsole(address, { limits, audit: (record) => void records.push(record) });
  });

  afterAll(async () => {
    const session = driver.session();
    await unload(session);
    await session.close();
    await cypher.close();
    await driver.close();
  });

  const unchanged = async (): Promise<void> => {
    const after = await dump(driver);
    expect(after.parts).toEqual(before.parts);
    expect(after.checksum).toBe(before.checksum);
  };

  describe("accepts", () => {
    it.each(useful)("$query", async ({ query, parameters = {}, answer }) => {
      const { columns, rows } = await run(query, parameters);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      if (answer !== undefined) expect(rows[0]?.[0]).toEqual(answer);
    });
  });

  describe("refuses", () => {
    it.each(hostile.filter(({ outcome }) => outcome === "refused"))("$layers: $query", async (entry) => {
      const error = await caught(run(entry.query));
      expect(error).toMatchObject({ code: "query-refused" });
      expect(entry.layers).toContain(layerOf(error));
    });
  });

  describe("bounds", () => {
    it.each(hostile.filter(({ outcome }) => outcome === "bounded"))("$layers: $query", async (entry) => {
      const outcome = await run(entry.query).then(
        ({ truncated, limit }) => ({ stopped: truncated, layer: limit }),
        (error: unknown) => ({ stopped: isLimit(error), layer: layerOf(error) }),
      );
      expect(outcome.stopped).toBe(true);
      expect(entry.layers).toContain(outcome.layer);
    });
  });

  it("holds without its gate: what the gate refuses changes nothing even where it gets through", async () => {
    const outcomes = new Map<string, number>();
    const answered: string[] = [];
    for (const { query } of hostile.filter(({ layers }) => layers.includes("clause"))) {
      const outcome = await execute(driver, address, { query, parameters: {} }, limits).then(
        () => "answered",
        (error: unknown) => layerOf(error) ?? (error instanceof DottedError ? error.code : String(error)),
      );
      if (outcome === "answered") answered.push(query);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    console.log("neo4j: behind the gate:", JSON.stringify(Object.fromEntries(outcomes)));
    expect(answered.filter((query) => !harmless.includes(query))).toEqual([]);
    await unchanged();
  });

  it("left the database as it was", async () => {
    await unchanged();
    const count = (outcome: string): number => records.filter((record) => record.outcome === outcome).length;
    console.log(
      `neo4j: console: ${hostile.length} hostile, ${useful.length} useful; refused ${count("query-refused")}, stopped ${count("limit-reached")}, answered ${count("answered")}; checksum ${before.checksum.slice(0, 16)} before and after`,
    );
  });

  it("told the audit of every query, with the layer of those that did not pass", () => {
    expect(records).toHaveLength(hostile.length + useful.length);
    expect(
      records.filter(({ outcome }) => outcome === "query-refused").every(({ layer }) => layer !== undefined),
    ).toBe(true);
    expect(records.find(({ query }) => query === "CREATE (n)")).toEqual({
      actor: "tester",
      query: "CREATE (n)",
      parameters: [],
      outcome: "query-refused",
      layer: "clause",
    });
  });
});
