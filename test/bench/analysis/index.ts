import { fork } from "node:child_process";
import type { Benchmark } from "../benchmark.ts";
import { growth } from "../benchmark.ts";
import { built } from "../built.ts";
import { organization } from "../organization.ts";
import { writeBlocks } from "./blocks.ts";
import type { Measured, Rounds } from "./measure.ts";

const inChild = (program: string, posts: number, rounds: Rounds): Promise<Measured> => {
  const { blocks, remove } = writeBlocks(organization(posts));
  return new Promise<Measured>((resolve, reject) => {
    const child = fork(program, { execArgv: ["--max-old-space-size=6144"] });
    child.once("message", (measured: Measured) => resolve(measured));
    child.once("error", reject);
    child.once("exit", (code) => code !== 0 && reject(new Error(`the measuring process ended with ${code}`)));
    child.send({ blocks, rounds });
  }).finally(remove);
};

/** Peak memory is that of one round; times are taken over several. */
const once: Rounds = { warmUp: 0, rounds: 1 };
const thrice: Rounds = { warmUp: 0, rounds: 3 };
const warmed: Rounds = { warmUp: 5, rounds: 5 };

const sum = (values: Readonly<Record<string, number>>): number =>
  Object.values(values).reduce((total, value) => total + value, 0);

const ratio = (part: number, whole: number): string => (part / whole).toFixed(3).padStart(7);

const report = (posts: number, one: Measured, print: (line: string) => void): void => {
  print(`${posts} posts: ${one.nodes} nodes, ${one.lines} lines; JSON.parse ${one.parse.toFixed(0)} ms = 1`);
  print(`  ${"compile".padEnd(28)}${ratio(one.compile, one.parse)}`);
  for (const [id, ms] of Object.entries(one.detectors))
    print(`  ${id.padEnd(28)}${ratio(ms, one.parse)}  ${one.findings[id] ?? 0} findings`);
  print(`  ${"all detectors".padEnd(28)}${ratio(sum(one.detectors), one.parse)}`);
  print(`  peak memory ${one.peakMegabytes} MB`);
};

type Point = { readonly posts: number; readonly judging: number; readonly parsing: number };

const measuredAt = async (program: string, posts: number): Promise<Measured> => {
  const { peakMegabytes } = await inChild(program, posts, once);
  const times = await inChild(program, posts, posts > 100_000 ? thrice : warmed);
  return { ...times, peakMegabytes };
};

const reportGrowth = ([first, ...rest]: readonly Point[], print: (line: string) => void): void => {
  for (const point of rest) {
    if (first === undefined) break;
    const of = (part: "judging" | "parsing"): string =>
      growth([first.posts, first[part]], [point.posts, point[part]]).toFixed(2);
    print(
      `growth exponent from ${first.posts} to ${point.posts} posts: ${of("judging")} (JSON.parse ${of("parsing")})`,
    );
  }
};

/** Compiling and judging against JSON.parse of the same rows, at growing sizes. */
export const analysisBenchmark: Benchmark = {
  name: "analysis",
  title: "Compile and detectors ÷ JSON.parse of the same rows",
  run: async ({ full, print }) => {
    const sizes = full ? [10_000, 100_000, 1_000_000] : [10_000, 100_000];
    const points: Point[] = [];
    const program = await built(new URL("child.ts", import.meta.url));
    try {
      for (const posts of sizes) {
        const measured = await measuredAt(program.path, posts);
        report(posts, measured, print);
        points.push({ posts, judging: sum(measured.detectors), parsing: measured.parse });
      }
    } finally {
      await program.remove();
    }
    reportGrowth(points, print);
  },
};
