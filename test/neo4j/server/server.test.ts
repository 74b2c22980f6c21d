import neo4j from "neo4j-driver";
import { expect, it } from "vitest";
import { onNeo4j } from "../on-neo4j.ts";

onNeo4j("the server of the tests", (server) => {
  it("is a real Neo4j 5 that wants its password", async () => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    const { agent } = await driver.getServerInfo();
    await driver.close();
    const wrong = neo4j.driver(server.uri, neo4j.auth.basic(server.username, "not the password"));
    await expect(wrong.verifyConnectivity()).rejects.toMatchObject({
      code: "Neo.ClientError.Security.Unauthorized",
    });
    await wrong.close();
    expect(agent).toMatch(/^Neo4j\/5\./);
  });
});
