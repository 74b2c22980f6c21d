import { randomBytes } from "node:crypto";
import { command } from "./command.ts";
import { NoNeo4j, type RunningNeo4j } from "./running.ts";
import { asVariable, safeSettings } from "./settings.ts";
import { boltAnswers } from "./wait.ts";

/*
 * Plain `docker run`, not Testcontainers: of all it does we need one container, one port and one stop,
 * which are the four commands below, while its releases for Node 20 bring some hundred packages and a
 * container of their own that watches ours.
 */

/** The image that compose.yaml names too. */
export const image = "neo4j:5.26-community";

const startMilliseconds = 120_000;
const pullMilliseconds = 600_000;

/** Whether an engine answers: the client alone is installed on many machines. */
export const dockerAnswers = async (): Promise<boolean> =>
  (await command("docker", ["info", "--format", "{{.ServerVersion}}"], { timeout: 5_000 })).ok;

/** The arguments of `docker run`. Values come from the environment, so that no password is in a process list. */
export const runArguments = (variables: readonly string[]): readonly string[] => [
  ..."run --detach --rm --publish 127.0.0.1::7687 --label dotted-line=test".split(" "),
  ...variables.flatMap((name) => ["--env", name]),
  image,
];

const docker = async (args: readonly string[], timeout: number, env = process.env): Promise<string> => {
  const { ok, output, text } = await command("docker", args, { timeout, env });
  if (!ok) throw new NoNeo4j(`Docker answers, but \`docker ${args[0]}\` failed: ${text.split("\n").at(-1)}`);
  return output;
};

const hasEnded = async (container: string): Promise<string | undefined> => {
  const { output } = await command("docker", ["inspect", "--format", "{{.State.Running}}", container]);
  return output === "true" ? undefined : "Docker answers, but the container with Neo4j ended as it started.";
};

const startLines = (log: string): readonly string[] =>
  log.split("\n").filter((line) => /Bolt enabled|Started\.|Neo4j \d/.test(line));

/** Starts a throw-away container with a random password on a free port of the loopback. */
export const startDocker = async (): Promise<RunningNeo4j> => {
  const password = randomBytes(18).toString("hex");
  const settings = Object.entries({ ...safeSettings, "server.memory.heap.max_size": "1g" });
  const variables = Object.fromEntries(settings.map(([key, value]) => [asVariable(key), value]));
  const env = { ...process.env, ...variables, NEO4J_AUTH: `neo4j/${password}` };
  const container = await docker(
    runArguments([...Object.keys(variables), "NEO4J_AUTH"]),
    pullMilliseconds,
    env,
  );
  const stop = async (): Promise<void> => void (await command("docker", ["rm", "--force", container]));
  try {
    const port = Number(/:(\d+)$/m.exec(await docker(["port", container, "7687"], 10_000))?.[1]);
    await boltAnswers(port, startMilliseconds, () => hasEnded(container));
    const log = startLines(await docker(["logs", container], 10_000));
    return {
      uri: `bolt://127.0.0.1:${port}`,
      username: "neo4j",
      password,
      origin: `started: ${image}`,
      log,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
