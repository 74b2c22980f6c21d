import { dockerAnswers, startDocker } from "./docker.ts";
import { given } from "./given.ts";
import type { Compiling } from "./launch.ts";
import { startMaven } from "./maven.ts";
import { NoNeo4j, type RunningNeo4j } from "./running.ts";

/** An engine that cannot have the image (no registry, no space) must not keep this machine's Java from trying. */
const fromDocker = async (): Promise<RunningNeo4j | undefined> => {
  if (!(await dockerAnswers())) return undefined;
  return startDocker().catch((error: unknown) => {
    if (!(error instanceof NoNeo4j)) throw error;
    console.log(`neo4j: ${error.message}`);
    return undefined;
  });
};

/**
 * A Neo4j to test on: the one that NEO4J_TEST_URI names, else a container where a Docker engine answers,
 * else a server from Maven artefacts on this machine's Java.
 * @throws NoNeo4j with one sentence when none can be had.
 */
export const obtain = async (
  compiling: Compiling,
  env: NodeJS.ProcessEnv = process.env,
): Promise<RunningNeo4j> => (await given(env)) ?? (await fromDocker()) ?? startMaven(compiling);
