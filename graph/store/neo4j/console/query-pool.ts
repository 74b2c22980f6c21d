import type { DottedError } from "../../../errors.ts";
import { WorkerPool } from "../../../worker/worker-pool.ts";
import type { Neo4jAddress } from "../address.ts";
import type { ResultMode } from "./gate/index.ts";
import { limitReached } from "./layers.ts";
import type { ConsoleLimits, ConsoleQuery } from "./limits.ts";

/** What a thread is sent to do. */
export type QueryJob = {
  readonly asked: ConsoleQuery;
  readonly mode: ResultMode;
  readonly limits: ConsoleLimits;
};

/** Beyond the two transactions' own times: to start, connect, and hear that the time is over. */
const marginMilliseconds = 5_000;

/** Milliseconds after which a thread that asks is ended, should the server not have stopped by itself. */
export const patienceOf = ({ milliseconds }: ConsoleLimits): number => 2 * milliseconds + marginMilliseconds;

const tooLarge = (): DottedError =>
  limitReached("memory", "one value of the answer is larger than may be held.");
const tooLong = (): DottedError =>
  limitReached("time", "the server did not stop in time and was left to itself.");

/**
 * Threads that ask a database, each with its own connection, for one query at a time. They are not those that compile
 * datasets: a query that breaks a limit ends its thread, and what the thread has compiled would be lost with it.
 * @param threads How many queries run at the same time.
 * @param waiting How many may wait for their turn, in all.
 */
export const queryPool = (address: Neo4jAddress, threads: number, waiting: number): WorkerPool<QueryJob> =>
  new WorkerPool({
    script: new URL("./thread.mjs", import.meta.url),
    data: address,
    heapMegabytes: 1_024,
    graceMilliseconds: 0, // nothing of a query is of use to the next
    waiting: { all: waiting, caller: waiting },
    ...{ threads, tooLong, tooLarge },
  });
