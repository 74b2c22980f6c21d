import neo4j from "neo4j-driver";
import { expect, it } from "vitest";
import { onNeo4j } from "./on-neo4j.ts";
import { readCompose } from "./server/compose.ts";
import { asSetting } from "./server/settings.ts";

/** Settings that the server has and does not list: it starts with them only if it knows them, being strict. */
const unlisted: ReadonlySet<string> = new Set(["internal.dbms.cypher_ip_blocklist"]);

onNeo4j("compose.yaml", (server) => {
  it("sets what this release of the server knows", async () => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    const { records } = await driver.executeQuery("SHOW SETTINGS YIELD name RETURN collect(name) AS names");
    await driver.close();
    const known = new Set<string>(records[0]?.get("names"));
    const { NEO4J_AUTH: _, ...environment } = readCompose().services.neo4j.environment;
    const settings = Object.keys(environment).map(asSetting);
    expect(settings.length).toBeGreaterThan(5);
    expect(settings.filter((name) => !known.has(name) && !unlisted.has(name))).toEqual([]);
  });
});
