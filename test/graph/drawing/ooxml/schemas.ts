import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { command } from "../../../neo4j/server/command.ts";

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const cache = pathOf("../../../../node_modules/.cache");
const folder = join(cache, "ooxml-schemas");
const minutes = 60_000;

/** Maven writes beside the place and the folder is renamed into it: whoever sees it sees all of it. */
const fetched = async (): Promise<boolean> => {
  if (existsSync(folder)) return true;
  await mkdir(cache, { recursive: true });
  const beside = await mkdtemp(join(cache, "fetching-"));
  try {
    const args = [
      "--quiet",
      "--batch-mode",
      "--file",
      pathOf("./pom.xml"),
      `-Dooxml.jars=${beside}`,
      "package",
    ];
    const { ok } = await command("mvn", args, { timeout: 5 * minutes });
    if (!ok || (await readdir(beside)).length === 0) return false;
    await rename(beside, folder).catch(() => undefined);
    return existsSync(folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
};

/** What is missing here to validate office files, in one sentence; undefined if nothing is. */
export const missingSchemas = async (): Promise<string | undefined> => {
  if (!(await command("java", ["--version"], { timeout: minutes })).ok)
    return "Office files are not validated here: there is no Java (17 or later).";
  if (!(await fetched()))
    return "Office files are not validated here: Maven could not fetch the schemas (poi-ooxml-full).";
  return undefined;
};

/** Faults of office files against the ECMA-376 transitional schemas, and how many parts were checked. */
export const validate = async (files: readonly string[]): Promise<{ faults: string[]; checked: number }> => {
  const args = ["-cp", join(folder, "*"), pathOf("./Validate.java"), ...files];
  const { output, text } = await command("java", args, { timeout: 3 * minutes });
  const checked = Number(/checked (\d+)/.exec(output)?.[1] ?? Number.NaN);
  if (Number.isNaN(checked)) throw new Error(`the validator failed: ${text}`);
  return { faults: output.split("\n").filter((line) => /^(fault|unknown) /.test(line)), checked };
};
