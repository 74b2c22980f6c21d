import { readFile } from "node:fs/promises";
import { posix } from "node:path";

/** Imports of values: what is imported as a type only does nothing at run time. */
const imports = /(?:^|\n)(?:import|export)\s(?!type\s)[^"';]*?["'](\.[^"']+)["']/g;
const others = /(?:import\(|new URL\()\s*["'](\.[^"']+)["']/g;

/** Test files by the least number of imports between them and a file, the nearest first. */
export type NearestTests = (file: string) => readonly string[];

const importedBy = async (files: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  const importers = new Map<string, string[]>();
  for (const file of files) {
    const text = await readFile(file, "utf8");
    for (const [, path = ""] of [...text.matchAll(imports), ...text.matchAll(others)]) {
      const target = posix.join(posix.dirname(file), path);
      importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  }
  return importers;
};

/** How many names at the beginning of two paths' folders are the same: a test stands where its subject does. */
const shared = (one: string, other: string): number => {
  const [a, b] = [one, other].map((path) => path.split("/"));
  return a?.findIndex((part, i) => part !== b?.[i]) ?? 0;
};

/**
 * Reads which test files reach which files by their imports.
 * @param files All TypeScript files, as paths from the project's folder.
 */
export const nearestTests = async (
  files: readonly string[],
  isTest: (file: string) => boolean,
): Promise<NearestTests> => {
  const importers = await importedBy(files);
  return (file) => {
    const distance = new Map([[file, 0]]);
    for (const [at, steps] of distance) // a map goes on with what is added to it
      for (const next of importers.get(at) ?? []) if (!distance.has(next)) distance.set(next, steps + 1);
    const tests = [...distance].filter(([path]) => isTest(path));
    const rank = ([path, steps]: (typeof tests)[number]): number =>
      steps - shared(path.replace("test/", ""), file);
    return tests.sort((a, b) => rank(a) - rank(b) || a[0].localeCompare(b[0])).map(([path]) => path);
  };
};
