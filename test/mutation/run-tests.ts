import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, matchesGlob, relative } from "node:path";
import { createVitest, type TestSequencer, type Vitest } from "vitest/node";
import { type Executed, type ExecutedRecord, executedIn, executedOf, recordsIn } from "./executed.ts";

/** Milliseconds after which the tests of a fault are given up. */
const patience = 150_000;

/** Unit tests that a fault in graph/ or analysis/ is not meant for: of documents, and of this folder. */
const elsewhere = ["test/repo/**", "test/mutation/**"];

/** Files in the order they are given in: most faults are found by the first test, and none after it is run. */
class AsGiven implements TestSequencer {
  shard = <T>(files: T): T => files;
  sort = <T>(files: T): T => files;
}

const openVitest = async (root: string, workers: number, own: object): Promise<Vitest> => {
  const vitest = await createVitest("test", {
    root,
    watch: false,
    project: ["unit"],
    sequence: { sequencer: AsGiven },
    reporters: [{}],
    silent: true,
    ...own,
  });
  await vitest.standalone();
  vitest.getProjectByName("unit").config.maxWorkers = workers; // its own setting stands above ours
  return vitest;
};

/** What ends in time, or nothing. */
export const inTime = <T>(work: Promise<T>): Promise<T | undefined> =>
  Promise.race([work, new Promise<undefined>((resume) => setTimeout(resume, patience, undefined).unref())]);

export type TestRunner = {
  /** Runs test files in their order until one fails, on the files as they are now. */
  readonly run: (tests: readonly string[]) => Promise<"killed" | "survived" | "undecided">;
  readonly changed: (path: string) => void;
  readonly end: () => Promise<void>;
};

/** One worker, as the run ends with the first failure: others would run what need not be. */
export const testRunner = async (folder: string): Promise<TestRunner> => {
  const vitest = await openVitest(folder, 1, { bail: 1 });
  const project = vitest.getProjectByName("unit");
  return {
    run: async (tests) => {
      const specifications = tests.map((test) => project.createSpecification(join(folder, test)));
      const result = await inTime(vitest.runTestSpecifications(specifications));
      if (result === undefined) return "undecided";
      const ok = result.testModules.every((module) => module.ok()) && result.unhandledErrors.length === 0;
      return ok ? "survived" : "killed";
    },
    changed: (path) => vitest.invalidateFile(path),
    end: async () => {
      await inTime(vitest.close());
    },
  };
};

/**
 * Which functions each test file calls, as the files of a copy are: runs all unit tests once, or reads what a run before
 * has kept in `into`. Test files that fail are left out, as they find no fault.
 */
export const executedBy = async (
  folder: string,
  files: readonly string[],
  into: string,
): Promise<Executed> => {
  const kept = join(into, "executed.json");
  if (!existsSync(kept)) await writeFile(kept, JSON.stringify(await recorded(folder, files, into)));
  return executedOf(kept);
};

const recorded = async (
  folder: string,
  files: readonly string[],
  into: string,
): Promise<readonly ExecutedRecord[]> => {
  process.env[executedIn] = into;
  const vitest = await openVitest(folder, 2, {});
  const project = vitest.getProjectByName("unit");
  project.config.setupFiles.push(join(folder, "test/mutation/record-executed.ts"));
  const tests = files.filter(
    (file) =>
      project.matchesTestGlob(join(folder, file)) && !elsewhere.some((glob) => matchesGlob(file, glob)),
  );
  const specifications = tests.map((test) => project.createSpecification(join(folder, test)));
  const { testModules } = await vitest.runTestSpecifications(specifications);
  await inTime(vitest.close());
  const failed = testModules.filter((module) => !module.ok()).map(({ moduleId }) => moduleId);
  for (const test of failed) process.stdout.write(`fails without any fault: ${relative(folder, test)}\n`);
  return recordsIn(into, folder, failed);
};
