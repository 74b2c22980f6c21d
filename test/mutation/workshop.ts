import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, matchesGlob, relative, resolve } from "node:path";
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

/** So many quick test files are tried on a fault, which is nearly all that reach it: who survives them is not worth more. */
const mostQuick = 60;

/** So many of these may be slow: tests that draw, or start processes. */
const mostSlow = 10;

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

/** What is held against kept pictures and findings, and so notices most. */
const isGolden = (file: string): boolean => file.endsWith("/golden.test.ts");

/** The nearest tests, the quick ones before the slow ones, and of these first what is held against golden files. */
const chosen = (tests: readonly string[], isQuick: (test: string) => boolean): string[] => {
  const slow = tests.filter((test) => !isQuick(test));
  const golden = [...slow.filter(isGolden), ...slow.filter((test) => !isGolden(test))];
  return [...tests.filter(isQuick).slice(0, mostQuick), ...golden.slice(0, mostSlow)];
};

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
    project: ["unit", "fast"],
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

/** How the tests of a run ended, and which of their files failed. */
type Outcome = { readonly verdict: "killed" | "survived" | "undecided"; readonly failed: readonly string[] };

/** Runs test files of a copy of the project, in their order, until one fails. */
const runnerOf =
  (vitest: Vitest, folder: string) =>
  async (tests: readonly string[]): Promise<Outcome> => {
    const project = vitest.getProjectByName("unit");
    const specifications = tests.map((test) => project.createSpecification(join(folder, test)));
    const result = await Promise.race([vitest.runTestSpecifications(specifications), hanging()]);
    if (result === "undecided") return { verdict: result, failed: [] };
    const modules = result.testModules.filter((module) => !module.ok());
    const ok = modules.length + result.unhandledErrors.length === 0;
    const failed = modules.map(({ moduleId }) => relative(folder, moduleId));
    return { verdict: ok ? "survived" : "killed", failed };
  };

/** Whether a test file passes on the files as they are: one that does not finds no fault. Each is asked once. */
const soundness = (run: (tests: readonly string[]) => Promise<Outcome>) => {
  const known = new Map<string, boolean>();
  return {
    isSound: async (test: string): Promise<boolean> => {
      const sound = known.get(test) ?? (await run([test])).verdict === "survived";
      known.set(test, sound);
      return sound;
    },
    isUnsound: (test: string): boolean => known.get(test) === false,
  };
};

/** Copies what Git knows of the project; packages are the project's own. */
export const openWorkshop = async (): Promise<Workshop> => {
  const { folder, files } = await copied();
  const vitest = await openVitest(folder);
  const project = vitest.getProjectByName("unit");
  const isTest = (file: string): boolean => isUnitTest(file) && project.matchesTestGlob(join(folder, file));
  const quick = vitest.getProjectByName("fast");
  const isQuick = (file: string): boolean => quick.matchesTestGlob(join(folder, file));
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.startsWith("web/"));
  const testsOf: NearestTests = await nearestTests(sources, isTest);
  const run = runnerOf(vitest, folder);
  const { isSound, isUnsound } = soundness(run);
  const withFault = async <T>(mutant: Mutant, work: () => Promise<T>): Promise<T> => {
    const path = join(folder, mutant.file);
    const text = await readFile(path, "utf8");
    await writeFile(path, mutated(text, mutant));
    vitest.invalidateFile(path);
    try {
      return await work();
    } finally {
      await writeFile(path, text);
      vitest.invalidateFile(path);
    }
  };
  const verdictOf = async (mutant: Mutant): Promise<Verdict> => {
    const tests = chosen(
      testsOf(mutant.file).filter((test) => !isUnsound(test)),
      isQuick,
    );
    if (tests.length === 0) return "no test";
    const { verdict, failed } = await withFault(mutant, () => run(tests));
    for (const test of failed) if (!(await isSound(test))) return verdictOf(mutant);
    return verdict;
  };
  return {
    try: verdictOf,
    end: async () => {
      await Promise.race([vitest.close(), hanging()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
