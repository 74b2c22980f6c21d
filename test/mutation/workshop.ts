import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { copyProject } from "./copy.ts";
import { functionAround } from "./function-around.ts";
import { type Mutant, mutated } from "./mutants.ts";
import { nearestTests } from "./nearest-tests.ts";
import { executedBy, testRunner } from "./run-tests.ts";

export type Verdict = "killed" | "undecided" | "survived" | "no test";

/** A copy of the project's files in which faults are tried, one after the other. */
export type Workshop = {
  /** Whether a test of those that reach the fault fails. */
  readonly try: (mutant: Mutant) => Promise<Verdict>;
  readonly end: () => Promise<void>;
};

/** Milliseconds of tests on one fault: what survives so many of the nearest is not worth more. */
const enough = 45_000;

/** @param kept A folder in which is kept, from one workshop to the next, which tests call what. */
export const openWorkshop = async (kept: string): Promise<Workshop> => {
  const { folder, files } = await copyProject();
  const executed = await executedBy(folder, files, kept);
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.startsWith("web/"));
  const near = await nearestTests(sources, executed.isTest);
  const runner = await testRunner(folder);

  /** Tests that call the function of a fault, or where none is seen to, those that read its file; the quick and near first. */
  const testsOf = ({ file, start }: Mutant, text: string): readonly string[] => {
    const name = functionAround(file, text, start);
    const called = name === undefined ? [] : [...executed.testsOf(file, name)];
    const reached = called.length === 0 ? near(file) : near(file).filter((test) => called.includes(test));
    const cost = new Map(reached.map((test, steps) => [test, executed.duration(test) * (steps + 1)]));
    const inOrder = reached.toSorted((a, b) => (cost.get(a) ?? 0) - (cost.get(b) ?? 0));
    let spent = 0;
    return inOrder.filter((test, at) => {
      spent += executed.duration(test);
      return at === 0 || spent <= enough;
    });
  };

  const withFault = async <T>(mutant: Mutant, text: string, work: () => Promise<T>): Promise<T> => {
    const path = join(folder, mutant.file);
    await writeFile(path, mutated(text, mutant));
    runner.changed(path);
    try {
      return await work();
    } finally {
      await writeFile(path, text);
      runner.changed(path);
    }
  };
  return {
    try: async (mutant) => {
      const text = await readFile(join(folder, mutant.file), "utf8");
      const tests = testsOf(mutant, text);
      if (tests.length === 0) return "no test";
      return withFault(mutant, text, () => runner.run(tests));
    },
    end: async () => {
      await runner.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
