import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { command } from "./command.ts";
import { javaProgram } from "./java.ts";
import { NoNeo4j } from "./running.ts";
import { configuration, safeSettings } from "./settings.ts";
import { boltAnswers } from "./wait.ts";

export type Launch = {
  readonly jars: string;
  /** Home folder of the server: configuration, data and logs live below it. */
  readonly home: string;
  readonly port: number;
  readonly password: string;
  /** What is done to Java code that runs often: best for a server that is measured, little for one that is soon gone. */
  readonly compiling?: Compiling;
};
export type Compiling = "best" | "little";

export type Launched = { readonly child: ChildProcess; readonly log: readonly string[] };

const startMilliseconds = 120_000;

/**
 * What Neo4j's own start script tells the virtual machine, as far as the server needs it, but for one: a
 * query that wants all the memory ends as an error and not the server with it (no ExitOnOutOfMemoryError).
 */
const virtualMachine = [
  ..."-Xms256m -Xmx1g -XX:-OmitStackTraceInFastThrow".split(" "),
  ..."-Dfile.encoding=UTF-8 -Dlog4j2.disable.jmx=true".split(" "),
  safeSettings["server.jvm.additional"],
  ..."-Dio.netty.tryReflectionSetAccessible=true -Djdk.nio.maxCachedBufferSize=1024".split(" "),
  ...["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
];

/** In tests most queries run once: compiling them well takes two fifths of their processor time, and is never paid back. */
const compilers: Readonly<Record<Compiling, readonly string[]>> = {
  best: ["-XX:+UseG1GC"],
  little: ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"],
};

/** The folders and the file of a home, and the first password where there is no data yet. */
const prepare = async ({ jars, home, port, password }: Launch): Promise<void> => {
  for (const name of ["conf", "data", "logs", "run", "plugins", "import"])
    await mkdir(join(home, name), { recursive: true });
  await writeFile(join(home, "conf", "neo4j.conf"), configuration(port), { mode: 0o600 });
  if (existsSync(join(home, "data", "dbms"))) return;
  const admin = ["-cp", join(jars, "*"), "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", password];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") };
  const { ok, text } = await command(javaProgram(), admin, { timeout: 60_000, env });
  if (!ok) throw new NoNeo4j(`Neo4j would not take its first password: ${text.split("\n")[0]}`);
};

const spawnServer = ({ jars, home, compiling = "best" }: Launch, console: string): ChildProcess => {
  const entry = ["org.neo4j.server.CommunityEntryPoint", `--home-dir=${home}`];
  const places = [`--config-dir=${join(home, "conf")}`, "--console-mode"];
  const classes = [join(home, "plugins", "*"), join(home, "conf"), join(jars, "*")].join(delimiter);
  const output = openSync(console, "w");
  // a group of its own: Ctrl-C in a terminal reaches us first, and we stop it in order
  const options = { stdio: ["ignore", output, output] as ["ignore", number, number], detached: true };
  return spawn(
    javaProgram(),
    [...virtualMachine, ...compilers[compiling], "-cp", classes, ...entry, ...places],
    options,
  );
};

/**
 * Starts a server from its jars and waits until it speaks Bolt.
 * @throws NoNeo4j with the server's last line when it ends or does not answer in two minutes.
 */
export const launch = async (wish: Launch): Promise<Launched> => {
  await prepare(wish);
  const console = join(wish.home, "logs", "console.log");
  const child = spawnServer(wish, console);
  const lines = async (): Promise<string[]> => (await readFile(console, "utf8")).trim().split("\n");
  child.once("error", () => undefined);
  try {
    await boltAnswers(wish.port, startMilliseconds, async () =>
      child.exitCode === null ? undefined : `Neo4j ended as it started: ${(await lines()).at(-1)}`,
    );
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  return { child, log: (await lines()).filter((line) => /Bolt enabled|Started\./.test(line)) };
};

/** Ends a server and resolves when it is gone: in order (up to 30 s), or at once where its data is thrown away. */
export const end = (child: ChildProcess, manner: "in order" | "at once"): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill(manner === "at once" ? "SIGKILL" : "SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), 30_000).unref();
  });
