import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, matchesGlob, resolve } from "node:path";
import { createVitest, type TestSequencer, type Vitest } from "vitest/node";
import { command } from "../neo4j/server/command.ts";
import { type Mutant, mutated } from "./mutants.ts";
import { type NearestTests, nearestTests } from "./nearest-tests.ts";

export type Verdict = "killed" | "undecided" | "survived" | "no test";

/** A copy of the project's files in which faults are tried, one after the other. */
export type Workshop = {
  /** Whether a test of those that are nearest to the faulty file fails. */
  readonly try: (mutant: Mutant) => Promise<Verdict>;
  readonly end: () => Promise<void>;
};

/** So many test files are tried on a fault: one that none of these finds counts as not found. */
const mostTests = 12;

/** So many of these may be slow: tests that draw, or start processes. */
const mostSlow = 3;

/** Milliseconds after which the tests of a fault are given up. */
const patience = 240_000;

/** Tests that a fault in graph/ or analysis/ is not meant for. */
const elsewhere = [
  "test/browser/**",
  "test/neo4j/**",
  "test/package/**",
  "test/repo/**",
  "test/fuzz/**",
  "test/**/*propert*",
  "test/**/same-bytes*",
];

const isUnitTest = (file: string): boolean =>
  file.endsWith(".test.ts") && !elsewhere.some((glob) => matchesGlob(file, glob));

const isSlow = (file: string): boolean =>
  ["test/graph/drawing/**", "test/analysis/briefings/**", "test/server/**"].some((glob) =>
    matchesGlob(file, glob),
  );

/** The nearest tests, the quick ones before the slow ones. */
const chosen = (tests: readonly string[]): string[] => [
  ...tests.filter((test) => !isSlow(test)).slice(0, mostTests - mostSlow),
  ...tests.filter(isSlow).slice(0, mostSlow),
];

const copied = async (): Promise<{ readonly folder: string; readonly files: readonly string[] }> => {
  const listed = await command("git", ["ls-files", "-z"]);
  if (!listed.ok) throw new Error(listed.text);
  const folder = await mkdtemp(join(tmpdir(), "dotted-mutants-"));
  const files = listed.output.split("\0").filter((path) => path !== "");
  for (const path of files) await cp(path, join(folder, path), { recursive: true }).catch(() => undefined); // listed, and deleted since
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  return { folder, files };
};

/** Files in the order they are given in: most faults are found by the nearest test, and none after it is run. */
class AsGiven implements TestSequencer {
  shard = <T>(files: T): T => files;
  sort = <T>(files: T): T => files;
}

/** One worker, as the run ends with the first failure: others would run what need not be. */
const openVitest = async (root: string): Promise<Vitest> => {
  const vitest = await createVitest("test", {
    root,
    watch: false,
    project: ["unit"],
    bail: 1,
    sequence: { sequencer: AsGiven },
    isolate: false, // a run's files share a worker and its modules; the next run has a new one
    reporters: [{}],
    silent: true,
  });
  await vitest.standalone();
  vitest.getProjectByName("unit").config.maxWorkers = 1; // its own setting stands above ours
  return vitest;
};

const hanging = (): Promise<"undecided"> =>
  new Promise((resume) => setTimeout(resume, patience, "undecided").unref());

/** Copies what Git knows of the project; packages are the project's own. */
export const openWorkshop = async (): Promise<Workshop> => {
  const { folder, files } = await copied();
  const vitest = await openVitest(folder);
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.startsWith("web/"));
  const testsOf: NearestTests = await nearestTests(sources, isUnitTest);
  const run = async (tests: readonly string[]): Promise<"killed" | "survived" | "undecided"> => {
    const project = vitest.getProjectByName("unit");
    const specifications = tests.map((test) => project.createSpecification(join(folder, test)));
    const done = vitest.runTestSpecifications(specifications);
    const result = await Promise.race([done, hanging()]);
    if (result === "undecided") return result;
    const ok = result.unhandledErrors.length === 0 && result.testModules.every((module) => module.ok());
    return ok ? "survived" : "killed";
  };
  const verdictOf = async (tests: readonly string[]): Promise<Verdict> =>
    tests.length === 0 ? "no test" : run(tests);
  return {
    try: async (mutant) => {
      const path = join(folder, mutant.file);
      const text = await readFile(path, "utf8");
      await writeFile(path, mutated(text, mutant));
      vitest.invalidateFile(path);
      try {
        return await verdictOf(chosen(testsOf(mutant.file)));
      } finally {
        await writeFile(path, text);
        vitest.invalidateFile(path);
      }
    },
    end: async () => {
      await Promise.race([vitest.close(), hanging()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
