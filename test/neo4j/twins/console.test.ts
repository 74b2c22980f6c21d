import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TwinCypher } from "../../../analysis/cypher/cypher.ts";
import { cypherOfQuestion } from "../../../analysis/cypher/text.ts";
import { queries } from "../../../analysis/queries/index.ts";
import { connect } from "../../../graph/store/neo4j/connect.ts";
import { CypherConsole } from "../../../graph/store/neo4j/console/console.ts";
import { openNeo4jStore } from "../../../graph/store/neo4j/neo4j-store.ts";
import { type Sessions, sessionsOn } from "../../../graph/store/neo4j/store/session.ts";
import type { Store } from "../../../graph/store/store.ts";
import { type CompiledDatasets, compiledDatasets } from "../../../server/cache/compiled-datasets.ts";
import { askQuestion } from "../../../server/services/ask.ts";
import { whyAnswer } from "../../../server/services/why.ts";
import { readSeed } from "../../seeds/read-seed.ts";
import { seedCalls } from "../../seeds/seed-calls.ts";
import { onNeo4j } from "../on-neo4j.ts";

const seed = { ...readSeed(), id: "asked-in-the-console" };

/** The first call of each question about the seed. */
const calls = queries
  .filter((one) => cypherOfQuestion(one) !== undefined)
  .flatMap(({ info }) => seedCalls.find(({ ask }) => ask === info.id) ?? []);

/** What the `:param` lines of a paste set, as the server reads them. */
const setBy = async (sessions: Sessions, { browser }: TwinCypher): Promise<Record<string, unknown>> => {
  const set: Record<string, unknown> = {};
  for (const line of browser.split("\n").filter((one) => one.startsWith(":param "))) {
    const [, lookup] = line.match(/^:param \[\{edition\}\] => \{ (.*) \};$/) ?? [];
    const [, name = "edition", literal] = line.match(/^:param (\w+) => (.*);$/) ?? [];
    const [row] = await sessions.read((run) => run(lookup ?? `RETURN ${literal} AS ${name}`));
    set[name] = row?.[name];
  }
  return set;
};

onNeo4j("the Cypher that answers carry", (server) => {
  const address = server.uri.replace("://", `://${server.username}:${encodeURIComponent(server.password)}@`);
  const console = new CypherConsole(server);
  let store: Store;
  let datasets: CompiledDatasets;
  let driver: Driver;
  let sessions: Sessions;

  beforeAll(async () => {
    store = await openNeo4jStore(address);
    datasets = compiledDatasets(store);
    await store.write(seed, { actor: "test" });
    const opened = await connect(address);
    driver = opened.driver;
    sessions = sessionsOn(driver, opened.address);
  });
  afterAll(async () => {
    await store.remove(seed.id, { actor: "test" });
    await console.close();
    await driver.close();
    await store.close();
  });

  it.each(calls)("$ask: runs in the console as it is given, and shows the answer there", async (call) => {
    const compiled = await datasets.of(seed.id);
    const asked = { question: call.ask, parameters: call.parameters, language: "en" } as const;
    const { cypher, nodes, lines } = askQuestion(compiled, asked);
    if (cypher === undefined) throw new Error(`${call.ask} carries no Cypher`);
    const shown = await console.run(cypher, "tester");
    expect(shown.columns).toEqual(["part", "from", "line", "to"]);
    expect(lines.filter((id) => !shown.lines.includes(id))).toEqual([]);
    expect(nodes.filter((id) => !shown.nodes.includes(id))).toEqual([]);
    expect(await setBy(sessions, cypher)).toEqual(cypher.parameters);
  });

  it("a detector's is set by its lines too", async () => {
    const compiled = await datasets.of(seed.id);
    const { cypher } = whyAnswer(compiled, "dual-line", "doa-cao", {});
    if (cypher === undefined) throw new Error("dual-line carries no Cypher");
    expect(await setBy(sessions, cypher)).toEqual(cypher.parameters);
    expect((await console.run(cypher, "tester")).rows.length).toBeGreaterThan(0);
  });
});
