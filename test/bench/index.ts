import { analysisBenchmark } from "./analysis/index.ts";
import type { Benchmark } from "./benchmark.ts";
import { briefingsBenchmark } from "./briefings.ts";
import { canvasBenchmark } from "./canvas/index.ts";
import { editsBenchmark } from "./edits.ts";
import { importBenchmark } from "./import/index.ts";
import { loadBenchmark } from "./load/index.ts";
import { neo4jBenchmark } from "./neo4j.ts";
import { neo4jLoadBenchmark } from "./neo4j-load.ts";
import { stabilityBenchmark } from "./stability.ts";

/**
 * `npm run bench`, `npm run bench -- analysis`, `npm run bench -- --full`: prints figures as ratios taken in
 * one run. Without a name all that need no server.
 */
const benchmarks: readonly Benchmark[] = [
  analysisBenchmark,
  briefingsBenchmark,
  canvasBenchmark,
  editsBenchmark,
  importBenchmark,
  loadBenchmark,
  neo4jBenchmark,
  neo4jLoadBenchmark,
  stabilityBenchmark,
];

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const names = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const unknown = names.filter((name) => !benchmarks.some((one) => one.name === name));
if (unknown.length > 0) {
  print(`no benchmark ${unknown.join(", ")}; there are ${benchmarks.map(({ name }) => name).join(", ")}`);
  process.exitCode = 2;
} else {
  const chosen = benchmarks.filter((one) =>
    names.length === 0 ? !one.needsServer : names.includes(one.name),
  );
  for (const one of chosen) {
    print(`${one.name}: ${one.title}`);
    await one.run({ full: process.argv.includes("--full"), print });
  }
}
