import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { detectors } from "../../analysis/detectors/index.ts";
import { compile } from "../../graph/index/columns.ts";
import { indexCoverage } from "../../graph/index/coverage.ts";
import { everything } from "../../graph/index/slice.ts";
import { viewOf } from "../../graph/index/view.ts";
import { type Effort, repeat, timed } from "./benchmark.ts";
import { furnished } from "./furnished.ts";

/*
 * Our index in a process of its own, as the twins have Neo4j's: what reads a server's answers elsewhere leaves
 * its memory and its compiled code alone.
 */

type Question = { readonly detector: string; readonly effort: Effort };
type Reply = { readonly took: number[]; readonly made: number };

/** Asks the process to run a detector so often, each time on a view of its own. */
export type IndexProcess = {
  readonly ask: (detector: string, effort: Effort) => Promise<Reply>;
  readonly end: () => void;
};

export const startIndex = (posts: number): IndexProcess => {
  const child: ChildProcess = fork(fileURLToPath(import.meta.url), [String(posts)]);
  return {
    ask: async (detector, effort) => {
      const question: Question = { detector, effort };
      child.send(question);
      const [reply]: Reply[] = await once(child, "message");
      if (reply === undefined) throw new Error("the index did not answer");
      return reply;
    },
    end: () => child.kill(),
  };
};

const serve = (posts: number): void => {
  const rows = furnished(posts);
  const { value: columns, ms: made } = timed(() => compile(rows));
  const coverage = indexCoverage(rows.coverage);
  process.on("message", async ({ detector, effort }: Question) => {
    const one = detectors.find(({ info }) => info.id === detector);
    const took = await repeat(
      effort,
      () => timed(() => one?.detect(viewOf(columns, coverage, everything), {})).ms,
    );
    process.send?.({ took, made } satisfies Reply);
  });
};

if (process.send !== undefined && process.argv[1] === fileURLToPath(import.meta.url))
  serve(Number(process.argv[2]));
