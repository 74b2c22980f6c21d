import neo4j from "neo4j-driver";
import { openNeo4jStore } from "../../graph/store/neo4j/neo4j-store.ts";
import { storeContract } from "../graph/store/contract.ts";
import { onNeo4j } from "./on-neo4j.ts";

onNeo4j("the store on Neo4j", (server) => {
  const withCredentials = server.uri.replace(
    "://",
    `://${server.username}:${encodeURIComponent(server.password)}@`,
  );

  storeContract("Neo4j", {
    fresh: async () => {
      const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
      const session = driver.session();
      await session.run("MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
      await session.close();
      await driver.close();
    },
    open: () => openNeo4jStore(withCredentials),
  });
});
