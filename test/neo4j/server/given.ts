import type { RunningNeo4j } from "./running.ts";

/** The server somebody names in `NEO4J_TEST_URI`, which is theirs: we use it and never stop it. */
export const given = (env: NodeJS.ProcessEnv): RunningNeo4j | undefined => {
  const uri = env.NEO4J_TEST_URI;
  if (uri === undefined || uri === "") return undefined;
  return {
    uri,
    username: env.NEO4J_TEST_USERNAME ?? "neo4j",
    password: env.NEO4J_TEST_PASSWORD ?? "",
    origin: "found: NEO4J_TEST_URI",
    log: [],
    stop: async () => undefined,
  };
};
