import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { z } from "zod";

/** The variable of the environment that says into which folder tests write what they called. */
export const executedIn = "DOTTED_EXECUTED";

const recordSchema = z.object({
  test: z.string(),
  milliseconds: z.number(),
  called: z.array(z.tuple([z.string(), z.string()])),
});
/** One test file: how long it takes, and the functions that it calls, each by file and name. */
export type ExecutedRecord = z.infer<typeof recordSchema>;

/** What test files of a copy in `root` wrote into a folder, but of those that failed; paths become those from `root`. */
export const recordsIn = async (
  folder: string,
  root: string,
  failed: readonly string[],
): Promise<readonly ExecutedRecord[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts
    .map((text) => recordSchema.parse(JSON.parse(text)))
    .filter(({ test }) => !failed.includes(test))
    .map(({ test, milliseconds, called }) => ({
      test: relative(root, test),
      milliseconds,
      called: called.map(([path, name]) => [relative(root, path), name]),
    }));
};

/** The test files that call a function of a file, and how long each test file takes, in milliseconds. */
export type Executed = {
  readonly isTest: (file: string) => boolean;
  readonly testsOf: (file: string, name: string) => ReadonlySet<string>;
  readonly duration: (test: string) => number;
};

const none: ReadonlySet<string> = new Set();

/** Reads what was recorded of all test files. Throws what is not as it was written. */
export const executedOf = async (path: string): Promise<Executed> => {
  const records = z.array(recordSchema).parse(JSON.parse(await readFile(path, "utf8")));
  const durations = new Map(records.map(({ test, milliseconds }) => [test, milliseconds]));
  const tests = new Map<string, Set<string>>();
  for (const { test, called } of records)
    for (const [file, name] of called) {
      const key = `${file} ${name}`;
      tests.set(key, (tests.get(key) ?? new Set()).add(test));
    }
  return {
    isTest: (file) => durations.has(file),
    testsOf: (file, name) => tests.get(`${file} ${name}`) ?? none,
    duration: (test) => durations.get(test) ?? 0,
  };
};
