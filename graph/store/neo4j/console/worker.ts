import { parentPort, workerData } from "node:worker_threads";
import type { FromWorker, ToWorker } from "../../../worker/messages.ts";
import { type JobOutcome, outcomeOf } from "../../../worker/outcome.ts";
import { exitTooLarge } from "../../../worker/worker-thread.ts";
import type { Neo4jAddress } from "../address.ts";
import { openDriver, verify } from "../connect.ts";
import { execute } from "./execute.ts";
import type { ConsoleAnswer } from "./limits.ts";
import type { QueryJob } from "./query-pool.ts";

/*
 * The thread that asks the database. One value of an answer may be larger than this process can hold, and
 * the driver gives no way to look before it has read the value: so what is buffered is watched from here,
 * and a thread that buffers too much ends itself, and its connection with it.
 */

const address: Neo4jAddress = workerData;
const driver = openDriver(address, { maxConnectionPoolSize: 2, maxTransactionRetryTime: 0 });
let known = false;

const watchMilliseconds = 10;

const watch = (bytes: number): NodeJS.Timeout => {
  const before = process.memoryUsage().arrayBuffers;
  const look = (): void => {
    if (process.memoryUsage().arrayBuffers - before > bytes) process.exit(exitTooLarge);
  };
  return setInterval(look, watchMilliseconds);
};

const answer = async ({ asked, mode, limits }: QueryJob): Promise<JobOutcome<ConsoleAnswer>> => {
  const watcher = watch(limits.bufferBytes);
  const outcome = await outcomeOf(async () => {
    if (!known) await verify(driver, address);
    return execute(driver, address, asked, limits, mode);
  });
  known = "value" in outcome; // after a fault, what answers may be another server when it is back
  clearInterval(watcher);
  return outcome;
};

const say = (said: FromWorker<ConsoleAnswer>): void => parentPort?.postMessage(said);

parentPort?.on("message", (told: ToWorker<QueryJob>) => {
  if ("job" in told) void answer(told.job).then((outcome) => say({ outcome }));
});
