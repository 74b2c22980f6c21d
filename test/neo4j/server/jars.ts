import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { command } from "./command.ts";
import { NoNeo4j } from "./running.ts";

const pom = fileURLToPath(new URL("./pom.xml", import.meta.url));

/** The project's own folder for what Neo4j needs: artefacts, and the data of `npm run neo4j`. Not in git. */
export const cacheFolder = fileURLToPath(new URL("../../../.neo4j", import.meta.url));

const fetchMilliseconds = 600_000;

/** Version of the server that our pom.xml names. */
const pomVersion = async (): Promise<string> => {
  const version = /<neo4j\.version>([^<]+)</.exec(await readFile(pom, "utf8"))?.[1];
  if (version === undefined) throw new Error("pom.xml names no neo4j.version");
  return version;
};

/** Maven writes beside the place and the folder is renamed into it: whoever sees it sees all of it. */
const fetchInto = async (folder: string): Promise<void> => {
  await mkdir(cacheFolder, { recursive: true });
  const beside = await mkdtemp(join(cacheFolder, "fetching-"));
  try {
    const args = ["--quiet", "--batch-mode", "--file", pom, `-Dneo4j.jars=${beside}`, "package"];
    const { ok, text } = await command("mvn", args, { timeout: fetchMilliseconds });
    if (!ok || !(await readdir(beside)).some((name) => name.startsWith("neo4j-bolt-")))
      throw new NoNeo4j(
        `Maven could not fetch Neo4j: ${text.split("\n").find((line) => line.includes("ERROR")) ?? text}`,
      );
    await rename(beside, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error; // else another run was quicker, and its folder is as good
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
};

/**
 * Folder with the server's jars, fetched by Maven the first time (about 120 MB) and kept under `.neo4j/`.
 * @throws NoNeo4j without Maven, or when it fails.
 */
export const jars = async (): Promise<{ folder: string; version: string }> => {
  const version = await pomVersion();
  const folder = join(cacheFolder, `jars-${version}`);
  if (existsSync(folder)) return { folder, version };
  if (!(await command("mvn", ["--version"], { timeout: 30_000 })).ok)
    throw new NoNeo4j("Java is here but Maven (mvn) is not, and it is what fetches Neo4j: install Maven.");
  await fetchInto(folder);
  return { folder, version };
};
