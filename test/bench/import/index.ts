import { fork } from "node:child_process";
import { type Benchmark, median } from "../benchmark.ts";
import { built } from "../built.ts";
import { formats } from "./lists.ts";
import type { Asked, Cost, Round } from "./measure.ts";

const inChild = (program: string, asked: Asked): Promise<readonly Round[]> =>
  new Promise((resolve, reject) => {
    const child = fork(program, { execArgv: ["--expose-gc"] });
    child.once("message", (rounds: readonly Round[]) => resolve(rounds));
    child.once("error", reject);
    child.once("exit", (code) => code !== 0 && reject(new Error(`the measuring process ended with ${code}`)));
    child.send(asked);
  });

type Ratio = (round: Round) => number;

const bare =
  (by: keyof Cost): Ratio =>
  ({ imported, read, written }) =>
    imported[by] / (read[by] + written[by]);

const again: Ratio = ({ next, imported }) => next.processor / imported.processor;

const report = (format: string, rounds: readonly Round[], print: (line: string) => void): void => {
  const [first] = rounds;
  if (first === undefined) return;
  const of = (ratio: Ratio): string =>
    `${ratio(first).toFixed(2)} the first time, ${median(rounds.map(ratio)).toFixed(2)} in the middle of ${rounds.length}`;
  print(`  ${format}: ${first.nodes} nodes, ${first.lines} lines, ${first.peakMegabytes} MB at most`);
  print(`    by processor time: ${of(bare("processor"))}`);
  print(`    by the clock: ${of(bare("clock"))}`);
  print(`    the next list, in which all but posts and people is another, ÷ the first: ${of(again)}`);
};

/**
 * Importing a list of 100,000 rows against reading the file with the same reader and writing what comes of it bare. Both are
 * built as users have them, and take turns in one process.
 */
export const importBenchmark: Benchmark = {
  name: "import",
  title: "100,000 rows imported ÷ the file read by its reader and the same rows written bare",
  run: async ({ print }) => {
    const thread = new URL("../../../graph/importers/workbook/thread.mjs", import.meta.url);
    const program = await built(new URL("child.ts", import.meta.url), [thread]);
    try {
      for (const format of Object.keys(formats))
        report(format, await inChild(program.path, { format, rounds: 3 }), print);
    } finally {
      await program.remove();
    }
  },
};
