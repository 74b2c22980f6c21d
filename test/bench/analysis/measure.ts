import { detectors } from "../../../analysis/detectors/index.ts";
import { runDetector } from "../../../analysis/run-detector.ts";
import { compile } from "../../../graph/index/columns.ts";
import { indexCoverage } from "../../../graph/index/coverage.ts";
import { viewOf } from "../../../graph/index/view.ts";
import { median, timed } from "../benchmark.ts";
import { type Blocks, readBlocks } from "./blocks.ts";

/** Milliseconds of one round; detectors by id, with the relations each is first to ask for. */
export type Round = {
  readonly parse: number;
  readonly compile: number;
  readonly detectors: Readonly<Record<string, number>>;
  readonly findings: Readonly<Record<string, number>>;
};

export type Measured = Round & {
  readonly nodes: number;
  readonly lines: number;
  readonly peakMegabytes: number;
};

export type Rounds = { readonly warmUp: number; readonly rounds: number };

const round = (blocks: Blocks): Round & { nodes: number; lines: number } => {
  let parse = 0;
  const rows = readBlocks(blocks, (ms) => {
    parse += ms;
  });
  const compiled = timed(() => compile(rows));
  const view = viewOf(compiled.value, indexCoverage(rows.coverage));
  const runs = detectors.map((one) => ({ id: one.info.id, ...timed(() => runDetector(view, one)) }));
  return {
    nodes: rows.nodes.length,
    lines: rows.lines.length,
    parse,
    compile: compiled.ms,
    detectors: Object.fromEntries(runs.map(({ id, ms }) => [id, ms])),
    findings: Object.fromEntries(runs.map(({ id, value }) => [id, value.length])),
  };
};

/**
 * Several rounds on the same files, each from text to findings; the middle value of each part. Rounds to warm
 * up come first and do not count, since at small sizes they would mostly measure the compiler of JavaScript.
 */
export const measure = (blocks: Blocks, { warmUp, rounds }: Rounds): Measured => {
  for (let done = 0; done < warmUp; done++) round(blocks);
  const [first, ...rest] = Array.from({ length: rounds }, () => round(blocks));
  if (first === undefined) throw new Error("no round was asked for");
  const all = [first, ...rest];
  return {
    ...first,
    parse: median(all.map((one) => one.parse)),
    compile: median(all.map((one) => one.compile)),
    detectors: Object.fromEntries(
      Object.keys(first.detectors).map((id) => [id, median(all.map((one) => one.detectors[id] ?? 0))]),
    ),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
};
