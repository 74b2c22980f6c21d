import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder, jars } from "./jars.ts";
import { end, launch } from "./launch.ts";
import { neededJava } from "./maven.ts";
import { NoNeo4j } from "./running.ts";
import { freePort } from "./wait.ts";

/*
 * `npm run neo4j`: a server for a person without Docker. Its data and its password stay in `.neo4j/`
 * until somebody deletes that folder; Ctrl-C stops it in order.
 */

/** The password of the data that is there, or a new one (NEO4J_PASSWORD's, where set) for data to come. */
const rememberedPassword = async (home: string): Promise<string> => {
  const file = join(home, "password");
  if (existsSync(file)) return (await readFile(file, "utf8")).trim();
  const password = process.env.NEO4J_PASSWORD || randomBytes(12).toString("hex");
  await mkdir(home, { recursive: true });
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
};

const main = async (): Promise<void> => {
  await neededJava();
  console.log("Looking for Neo4j's artefacts (the first time, Maven fetches about 120 MB) …");
  const { folder, version } = await jars();
  const home = join(cacheFolder, "data");
  const password = await rememberedPassword(home);
  const port = await freePort(7687);
  console.log(`Starting Neo4j ${version} …`);
  const { child, log } = await launch({ jars: folder, home, port, password });
  for (const line of log) console.log(line);
  console.log(`\n  URI       neo4j://127.0.0.1:${port}\n  user      neo4j\n  password  ${password}\n`);
  console.log("Ctrl-C stops it; its data stays in .neo4j/data.");
  const stop = (): void => {
    console.log("Stopping …");
    void end(child, "in order");
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  child.once("exit", (code) => process.exit(code === null || code === 143 ? 0 : code));
};

main().catch((error: unknown) => {
  if (!(error instanceof NoNeo4j)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
