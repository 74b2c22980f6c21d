import { cp, mkdtemp, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { command } from "../neo4j/server/command.ts";

/** A copy of what Git knows of the project, in a folder of its own; packages are the project's. */
export const copyProject = async (): Promise<{
  readonly folder: string;
  readonly files: readonly string[];
}> => {
  const listed = await command("git", ["ls-files", "-z"]);
  if (!listed.ok) throw new Error(listed.text);
  const folder = await mkdtemp(join(tmpdir(), "dotted-mutants-"));
  const files = listed.output.split("\0").filter((path) => path !== "");
  for (const path of files) await cp(path, join(folder, path), { recursive: true }).catch(() => undefined); // listed, and deleted since
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  return { folder, files };
};
