import { parentPort, workerData } from "node:worker_threads";
import { crossing } from "../../../crossing.ts";
import type { Neo4jAddress } from "../address.ts";
import { openDriver, verify } from "../connect.ts";
import { ask } from "./ask.ts";
import type { Errand, Outcome } from "./errand.ts";
import { tooMuchBuffered } from "./errand.ts";

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
    if (process.memoryUsage().arrayBuffers - before > bytes) process.exit(tooMuchBuffered);
  };
  return setInterval(look, watchMilliseconds);
};

const answer = async ({ asked, wish, limits }: Errand): Promise<Outcome> => {
  const watcher = watch(limits.bufferBytes);
  const outcome = await crossing(async () => {
    if (!known) await verify(driver, address);
    return ask(driver, address, asked, limits, wish);
  });
  known = "value" in outcome; // after a fault, what answers may be another server when it is back
  clearInterval(watcher);
  return outcome;
};

parentPort?.on("message", (errand: Errand) => {
  void answer(errand).then((outcome) => parentPort?.postMessage(outcome));
});
