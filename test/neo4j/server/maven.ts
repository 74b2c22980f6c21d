import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jars } from "./jars.ts";
import { installedJava, leastJava } from "./java.ts";
import { type Compiling, end, launch } from "./launch.ts";
import { NoNeo4j, type RunningNeo4j } from "./running.ts";
import { freePort } from "./wait.ts";

/** @throws NoNeo4j without a Java of the release that Neo4j needs. */
export const neededJava = async (): Promise<number> => {
  const release = await installedJava();
  if (release === undefined)
    throw new NoNeo4j(
      `No Neo4j for the tests: set NEO4J_TEST_URI (of a server whose data may go), start Docker, or install Java ${leastJava} and Maven (NEO4J=skip leaves these tests out).`,
    );
  if (release < leastJava)
    throw new NoNeo4j(
      `Java ${release} is here, and Neo4j 5.26 needs Java ${leastJava} or 21 (JAVA_HOME names another).`,
    );
  return release;
};

/** Starts a throw-away server: random password, free port, a folder of its own that goes when it stops. */
export const startMaven = async (compiling: Compiling): Promise<RunningNeo4j> => {
  const java = await neededJava();
  const { folder, version } = await jars();
  const home = await mkdtemp(join(tmpdir(), "dotted-neo4j-"));
  const password = randomBytes(18).toString("hex");
  const port = await freePort();
  try {
    const { child, log } = await launch({ jars: folder, home, port, password, compiling });
    const abandon = (): void => {
      child.kill("SIGKILL");
      rmSync(home, { recursive: true, force: true });
    };
    process.once("exit", abandon);
    const stop = async (): Promise<void> => {
      process.off("exit", abandon);
      await end(child, "at once");
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    };
    const origin = `started: Neo4j ${version} from Maven artefacts on Java ${java}`;
    return { uri: `bolt://127.0.0.1:${port}`, username: "neo4j", password, origin, log, stop };
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
};
