import { Worker } from "node:worker_threads";
import type { Briefing } from "../../analysis/briefings/briefing.ts";
import type { BriefingFormat } from "../../analysis/briefings/formats.ts";
import type { BriefingFile } from "../../analysis/briefings/index.ts";
import { landed } from "../../graph/crossing.ts";
import { DottedError } from "../../graph/errors.ts";
import type { Errand, Outcome } from "./errand.ts";

/** Makes a briefing, as `brief` does, here or in a thread. */
export type Draw = (briefing: Briefing, format: BriefingFormat) => Promise<BriefingFile>;

const mostMilliseconds = 120_000;

const open = (): Worker => {
  const worker = new Worker(new URL("./thread.mjs", import.meta.url), { execArgv: [] });
  worker.unref(); // a thread that has nothing to do keeps no process alive
  return worker;
};

const tooLong = (milliseconds: number): DottedError =>
  new DottedError(
    "limit-reached",
    `the briefing took more than ${milliseconds / 1000} s: take a part of the subject, or a poster`,
  );

/** A thread that draws one briefing after the other, so that whoever asks for something else is answered meanwhile. */
export class Drawer {
  private worker: Worker | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly limit: number;

  /** @param limit Milliseconds after which a briefing is given up. */
  constructor(limit = mostMilliseconds) {
    this.limit = limit;
  }

  /** @throws DottedError as `brief` does, and `limit-reached` where it takes too long. */
  readonly draw: Draw = (briefing, format) => {
    const mine = this.turn.then(() => this.ask({ briefing, format }));
    this.turn = mine.catch(() => undefined);
    return mine.then((outcome) => landed(outcome));
  };

  async end(): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    await worker?.terminate();
  }

  private seat(): Worker {
    const worker = this.worker ?? open();
    if (this.worker === undefined) worker.once("exit", () => this.leave(worker));
    this.worker = worker;
    return worker;
  }

  private leave(worker: Worker): void {
    if (this.worker === worker) this.worker = undefined;
  }

  private ask(errand: Errand): Promise<Outcome> {
    const worker = this.seat();
    worker.ref();
    return new Promise<Outcome>((resolve, reject) => {
      const timer = setTimeout(() => {
        done(() => reject(tooLong(this.limit)));
        void this.end();
      }, this.limit);
      const done = (settle: () => void): void => {
        clearTimeout(timer);
        worker.off("message", onMessage).off("error", onError).off("exit", onExit).unref();
        settle();
      };
      const onMessage = (outcome: Outcome): void => done(() => resolve(outcome));
      const onError = (error: Error): void => done(() => reject(error));
      const onExit = (code: number): void =>
        done(() => reject(new Error(`the drawing thread ended (${code})`)));
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      worker.postMessage(errand);
    });
  }
}
