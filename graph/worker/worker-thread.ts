import { Worker } from "node:worker_threads";
import { DottedError } from "../errors.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { type JobOutcome, unwrapOutcome } from "./outcome.ts";
import type { OnProgress } from "./progress.ts";

/** How threads of a kind are started, and when they are broken off. */
export type ThreadOptions = {
  /** The script that they run: it answers `ToWorker` with `FromWorker`. */
  readonly script: URL;
  /** What the script is given as `workerData`. */
  readonly data: unknown;
  readonly heapMegabytes: number;
  /** How long a job may go on after nobody waits for it; a thread keeps what it has compiled if it ends by then. */
  readonly graceMilliseconds: number;
  /** The error of a job that took longer than it may. */
  readonly tooLong: (milliseconds: number) => DottedError;
  /** The error of a job that needed more memory than it may. */
  readonly tooLarge: () => DottedError;
};

/** A job for a thread. */
export type Order<Job> = {
  readonly job: Job;
  readonly onProgress: OnProgress;
  /** Aborts when nobody waits for the job any more. */
  readonly signal: AbortSignal;
  /** Milliseconds after which the job is given up. */
  readonly limit: number;
};

/** What is heard of a job under way. */
type Hearing = { readonly message: (said: FromWorker) => void; readonly ended: (error: Error) => void };

/** The exit code of a thread that ends itself because it would have to hold more than it may. */
export const exitTooLarge = 70;

export const cancelled = (): DottedError => new DottedError("cancelled", "the work was given up");

const isOutOfMemory = (error: Error): boolean => "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

/** A worker thread that does one job at a time. It is started with the first, and again after one had to be broken off. */
export class WorkerThread<Job> {
  private worker: Worker | undefined;
  private readonly options: ThreadOptions;
  private hearing: Hearing | undefined;

  constructor(options: ThreadOptions) {
    this.options = options;
  }

  /** @throws DottedError of the job; `cancelled`; `limit-reached` where it takes too long or too much memory. */
  async do<Result>(order: Order<Job>): Promise<Result> {
    const worker = this.started();
    worker.ref();
    try {
      return unwrapOutcome(await this.outcome<Result>(worker, order));
    } finally {
      worker.unref(); // a thread that has nothing to do keeps no process alive
    }
  }

  /** Ends the thread, and with it the job that it is at. */
  async end(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    this.hearing?.ended(cancelled());
    await worker?.terminate();
  }

  private started(): Worker {
    if (this.worker !== undefined) return this.worker;
    const { script, data, heapMegabytes, tooLarge } = this.options;
    const worker = new Worker(script, {
      workerData: data,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    this.worker = worker;
    const lost = (error: Error): void => {
      if (this.worker !== worker) return; // it was ended, and another may be at work by now
      this.worker = undefined;
      this.hearing?.ended(error);
    };
    worker.on("message", (said: FromWorker) => this.hearing?.message(said));
    worker.on("error", (error) => lost(isOutOfMemory(error) ? tooLarge() : error));
    worker.once("exit", (code) =>
      lost(code === exitTooLarge ? tooLarge() : new Error(`a worker thread ended (${code})`)),
    );
    return worker;
  }

  private outcome<Result>(worker: Worker, order: Order<Job>): Promise<JobOutcome<Result>> {
    const { signal, limit, onProgress } = order;
    const { graceMilliseconds, tooLong } = this.options;
    return new Promise((resolve, reject) => {
      const breakOff = (error: DottedError): void => {
        done(() => reject(error));
        void this.end();
      };
      const onAbort = (): void => {
        worker.postMessage({ cancel: true } satisfies ToWorker<Job>);
        grace = setTimeout(() => breakOff(cancelled()), graceMilliseconds);
      };
      const timer = setTimeout(() => breakOff(tooLong(limit)), limit);
      let grace: NodeJS.Timeout | undefined;
      const done = (settle: () => void): void => {
        clearTimeout(timer);
        clearTimeout(grace);
        signal.removeEventListener("abort", onAbort);
        this.hearing = undefined;
        settle();
      };
      this.hearing = {
        message: (said) => {
          if ("progress" in said) onProgress(...said.progress);
          else done(() => resolve(said.outcome));
        },
        ended: (error) => done(() => reject(error)),
      };
      signal.addEventListener("abort", onAbort, { once: true });
      worker.postMessage({ job: order.job } satisfies ToWorker<Job>);
    });
  }
}
