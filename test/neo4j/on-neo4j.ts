import { describe, inject } from "vitest";
import type { Neo4jServer } from "./server/running.ts";

/** `describe` for what needs the real server: gets it, or is skipped under NEO4J=skip (the set-up prints so). */
export const onNeo4j = (name: string, suite: (server: Neo4jServer) => void): void => {
  const server = inject("neo4j");
  if (server === undefined) describe.skip(name, () => undefined);
  else describe(name, () => suite(server));
};
