import { join } from "node:path";
import { command } from "./command.ts";

/** Neo4j 5.26 needs it; 17 and 21 are the releases it is tested on. */
export const leastJava = 17;

/** The Java to run: `JAVA_HOME`'s, else the one on the path. */
export const javaProgram = (env: NodeJS.ProcessEnv = process.env): string =>
  env.JAVA_HOME === undefined || env.JAVA_HOME === "" ? "java" : join(env.JAVA_HOME, "bin", "java");

/** Feature release in what `java -version` prints: 17 of `"17.0.15"`, 8 of `"1.8.0_392"`, 25 of `"25-ea"`. */
export const javaRelease = (text: string): number | undefined => {
  const found = /version "(?:1\.)?(\d+)/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** Feature release of the Java there is, undefined without one. */
export const installedJava = async (): Promise<number | undefined> => {
  const { ok, text } = await command(javaProgram(), ["-version"]);
  return ok ? javaRelease(text) : undefined;
};
