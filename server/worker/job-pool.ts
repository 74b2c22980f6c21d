import { availableParallelism } from "node:os";
import { DottedError } from "../../graph/errors.ts";
import { type PoolOptions, WorkerPool } from "../../graph/worker/worker-pool.ts";
import type { JobName } from "./jobs.ts";

/** Over which store threads work, how many, and how many jobs may wait. */
export type JobPoolOptions = Partial<Pick<PoolOptions, "threads" | "waiting">> & {
  /** Address of the store that each thread opens for itself. */
  readonly store: string;
};

/** A job as a pool sees it; that its input is of its name, `Job<Name>` says. */
type PooledJob = { readonly name: JobName; readonly input: { readonly dataset: string } };

/** Two at least, of which one is for short jobs; one processor is left for the thread that speaks to callers. */
const usualThreads = (): number => Math.max(2, Math.min(4, availableParallelism() - 1));

const tooLong = (milliseconds: number): DottedError =>
  new DottedError(
    "limit-reached",
    `this took more than ${milliseconds / 1000} s: ask for a part of it, such as a narrower slice or a poster`,
  );

const tooLarge = (): DottedError =>
  new DottedError("limit-reached", "this needs more memory than one piece of work may take");

/** The threads that do jobs over a store. */
export const jobPool = ({
  store,
  threads = usualThreads(),
  waiting = { all: 100, caller: 20 },
}: JobPoolOptions): WorkerPool<PooledJob> =>
  new WorkerPool({
    script: new URL("./thread.mjs", import.meta.url),
    data: store,
    heapMegabytes: 4_096,
    graceMilliseconds: 1_500,
    ...{ tooLong, tooLarge, threads, waiting },
  });
