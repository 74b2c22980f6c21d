import { lru } from "../../graph/memo.ts";
import type { Json } from "./jobs.ts";

type Running = { readonly controller: AbortController; waiting: number };

const answersKept = 64;

/** Characters of an answer beyond which it is not kept. */
const longestKept = 2_000_000;

const whenAborted = (signal: AbortSignal, error: () => Error): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(error()), { once: true });
  });

/**
 * Answers by key, the last ones kept. Whoever asks for what is under way waits for it too; it is given up when nobody
 * waits any more. What fails is not kept.
 */
export class Answers {
  private readonly known = lru<Promise<Json>>(answersKept);
  private readonly running = new Map<string, Running>();
  private readonly gone: () => Error;

  /** @param gone What somebody is told who does not wait any more. */
  constructor(gone: () => Error) {
    this.gone = gone;
  }

  /** The answer of a key; `make` is called where it is neither known nor under way. */
  async of(key: string, signal: AbortSignal, make: (signal: AbortSignal) => Promise<Json>): Promise<Json> {
    if (signal.aborted) throw this.gone();
    const answer = this.known.of(key, () => this.start(key, make));
    const running = this.running.get(key);
    if (running === undefined) return answer;
    running.waiting += 1;
    const leave = (): void => this.leave(key, running);
    signal.addEventListener("abort", leave, { once: true });
    try {
      return await Promise.race([answer, whenAborted(signal, this.gone)]);
    } finally {
      signal.removeEventListener("abort", leave);
    }
  }

  private start(key: string, make: (signal: AbortSignal) => Promise<Json>): Promise<Json> {
    const running = { controller: new AbortController(), waiting: 0 };
    this.running.set(key, running);
    const answer = make(running.controller.signal);
    answer.then(
      ({ length }) => this.over(key, running, length <= longestKept),
      () => this.over(key, running, false),
    );
    return answer;
  }

  private leave(key: string, running: Running): void {
    running.waiting -= 1;
    if (running.waiting > 0) return;
    this.over(key, running, false);
    running.controller.abort();
  }

  private over(key: string, running: Running, keep: boolean): void {
    if (this.running.get(key) !== running) return; // somebody else's by now
    this.running.delete(key);
    if (!keep) this.known.forget(key);
  }
}
