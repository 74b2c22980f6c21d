import { Worker } from "node:worker_threads";
import { landed } from "../../../crossing.ts";
import type { DottedError } from "../../../errors.ts";
import type { Neo4jAddress } from "../address.ts";
import { type Errand, type Outcome, tooMuchBuffered } from "./errand.ts";
import { limitReached } from "./layers.ts";
import type { Answer } from "./limits.ts";

const heapMegabytes = 1_024;

/** Beyond the two transactions' own times: to start, connect, and hear that the time is over. */
const graceMilliseconds = 5_000;

const tooLarge = (): DottedError =>
  limitReached("memory", "one value of the answer is larger than may be held.");
const tooLong = (): DottedError =>
  limitReached("time", "the server did not stop in time and was left to itself.");

const open = (address: Neo4jAddress): Worker => {
  const worker = new Worker(new URL("./thread.mjs", import.meta.url), {
    workerData: address,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  worker.unref(); // a thread that has nothing to do keeps no process alive
  return worker;
};

const isOutOfMemory = (error: Error): boolean => "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

/** One thread with its own connection, for one query at a time. A query that breaks a limit may end it. */
export class Seat {
  private readonly worker: Worker;
  /** Whether it can be given another query. */
  alive = true;

  constructor(address: Neo4jAddress) {
    this.worker = open(address);
    this.worker.once("exit", () => {
      this.alive = false;
    });
    this.worker.on("error", () => {
      this.alive = false;
    });
  }

  async end(): Promise<void> {
    this.alive = false;
    await this.worker.terminate();
  }

  /** Sends the thread with a query and waits for what becomes of it, though not for ever. */
  async ask(errand: Errand): Promise<Answer> {
    this.worker.ref();
    try {
      return landed(await this.outcome(errand));
    } finally {
      this.worker.unref();
    }
  }

  private outcome(errand: Errand): Promise<Outcome> {
    const { worker } = this;
    return new Promise((resolve, reject) => {
      const over = (): void => {
        void this.end();
        done(() => reject(tooLong()));
      };
      const timer = setTimeout(over, 2 * errand.limits.milliseconds + graceMilliseconds);
      const done = (settle: () => void): void => {
        clearTimeout(timer);
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
        settle();
      };
      const onMessage = (outcome: Outcome): void => done(() => resolve(outcome));
      const onError = (error: Error): void => done(() => reject(isOutOfMemory(error) ? tooLarge() : error));
      const onExit = (code: number): void =>
        done(() =>
          reject(code === tooMuchBuffered ? tooLarge() : new Error(`the console's thread ended (${code})`)),
        );
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      worker.postMessage(errand);
    });
  }
}
