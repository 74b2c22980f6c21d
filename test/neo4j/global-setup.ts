import type { TestProject } from "vitest/node";
import { obtain } from "./server/obtain.ts";
import type { Neo4jServer } from "./server/running.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server of this run, or undefined under NEO4J=skip. */
    neo4j: Neo4jServer | undefined;
  }
}

/** Finds or starts the one server of a test run, says which, and stops it if it is ours. */
export default async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  if (process.env.NEO4J === "skip") {
    console.log("neo4j: skipped, as NEO4J=skip asks; nothing in test/neo4j is tested");
    project.provide("neo4j", undefined);
    return undefined;
  }
  const began = Date.now();
  const { stop, ...server } = await obtain("little");
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`neo4j: ${server.origin}, ${server.uri}, ${seconds} s`);
  for (const line of server.log) console.log(`neo4j: ${line}`);
  project.provide("neo4j", server);
  return stop;
};
