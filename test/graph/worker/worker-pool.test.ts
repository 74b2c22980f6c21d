import { describe, expect, it, onTestFinished } from "vitest";
import { DottedError } from "../../../graph/errors.ts";
import { type PoolJob, type PoolOptions, WorkerPool } from "../../../graph/worker/worker-pool.ts";
import { exitTooLarge } from "../../../graph/worker/worker-thread.ts";

/** What the thread of these tests can be told to do. */
type Act =
  | { readonly act: "count" | "fill" | "fault" }
  | { readonly act: "wait" | "hang"; readonly milliseconds: number }
  | { readonly act: "exit"; readonly code: number };

const start = (options: Partial<PoolOptions> = {}) => {
  const pool = new WorkerPool<Act>({
    script: new URL("./thread.mjs", import.meta.url),
    data: undefined,
    heapMegabytes: 64,
    graceMilliseconds: 60_000,
    tooLong: () => new DottedError("limit-reached", "too long"),
    tooLarge: () => new DottedError("limit-reached", "too large"),
    threads: 1,
    waiting: { all: 100, caller: 20 },
    ...options,
  });
  onTestFinished(() => pool.end());
  const ask = (job: Act, more: Partial<PoolJob<Act>> = {}): Promise<number> =>
    pool.do<number>({
      ...{ job, caller: "a", signal: new AbortController().signal, limit: 60_000 },
      ...{ long: false, subject: "one", onProgress: () => {} },
      ...more,
    });
  return { pool, ask };
};

const count: Act = { act: "count" };
const endless: Act = { act: "wait", milliseconds: 600_000 };
const deaf: Act = { act: "hang", milliseconds: 600_000 };

describe("a job", () => {
  it("is given a thread that goes on, and tells how far it is", async () => {
    const { ask } = start();
    const heard: number[][] = [];
    expect(await ask(count, { onProgress: (done, total) => heard.push([done, total]) })).toBe(1);
    expect(await ask(count)).toBe(2);
    expect(heard).toEqual([[0, 1]]);
  });

  it("that fails tells its code, and the thread does the next", async () => {
    const { ask } = start();
    await expect(ask({ act: "fault" })).rejects.toMatchObject({ name: "DottedError", code: "not-found" });
    expect(await ask(count)).toBe(2);
  });

  it("that takes too long is broken off with its thread, and another does the next", async () => {
    const { ask } = start();
    await expect(ask(deaf, { limit: 50 })).rejects.toMatchObject({ message: "too long" });
    expect(await ask(count)).toBe(1);
  });

  it.each([
    { name: "fills its memory", job: { act: "fill" } as const },
    { name: "ends itself since it would", job: { act: "exit", code: exitTooLarge } as const },
  ])("that $name is too large, and another thread does the next", async ({ job }) => {
    const { ask } = start();
    await expect(ask(job)).rejects.toMatchObject({ message: "too large" });
    expect(await ask(count)).toBe(1);
  });

  it("whose thread ends for no known reason says so", async () => {
    const { ask } = start();
    await expect(ask({ act: "exit", code: 3 })).rejects.toThrow("a worker thread ended (3)");
    expect(await ask(count)).toBe(1);
  });
});

describe("a caller who has gone", () => {
  it("waits no more: what hears of it keeps its thread, what does not loses it", async () => {
    const { ask } = start({ graceMilliseconds: 1_000 });
    const gone = new AbortController();
    const onProgress = (): void => gone.abort();
    await expect(ask(endless, { signal: gone.signal, onProgress })).rejects.toThrow();
    expect(await ask(count)).toBe(2);
    const later = new AbortController();
    const hung = ask(deaf, { signal: later.signal, onProgress: () => later.abort() });
    await expect(hung).rejects.toMatchObject({ code: "cancelled" });
    expect(await ask(count)).toBe(1);
  });

  it("is not begun for, in the queue or before it", async () => {
    const { ask } = start();
    const busy = ask({ act: "wait", milliseconds: 100 });
    const gone = new AbortController();
    const waiting = ask(count, { signal: gone.signal });
    gone.abort();
    await expect(waiting).rejects.toMatchObject({ code: "cancelled" });
    await expect(ask(count, { signal: gone.signal })).rejects.toMatchObject({ code: "cancelled" });
    await busy;
    expect(await ask(count)).toBe(2);
  });
});

describe("a pool", () => {
  it("refuses what is more than may wait, of one caller and of all", async () => {
    const { ask } = start({ waiting: { all: 3, caller: 2 } });
    const wait: Act = { act: "wait", milliseconds: 100 };
    const given = [ask(wait), ask(wait), ask(wait), ask(wait, { caller: "b" })];
    await expect(ask(count)).rejects.toMatchObject({ code: "too-many-requests" });
    await expect(ask(count, { caller: "c" })).rejects.toMatchObject({ code: "too-many-requests" });
    await Promise.all(given);
  });

  it("leaves a thread for what is short, and gives a subject to the thread that knows it", async () => {
    const { ask } = start({ threads: 2 });
    const gone = new AbortController();
    const long = { long: true, subject: "large", signal: gone.signal };
    const lists = Promise.allSettled([ask(endless, long), ask(endless, long)]);
    expect(await ask(count, { subject: "small" })).toBe(1);
    expect(await ask(count, { subject: "small" })).toBe(2);
    gone.abort();
    await lists;
  });

  it("lets what is short wait for the thread that is about to know its subject, not what is long", async () => {
    const { ask } = start({ threads: 2 });
    const first = ask(count);
    expect(await Promise.all([first, ask(count), ask(count)])).toEqual([1, 2, 3]);
    const brief = ask({ act: "wait", milliseconds: 100 });
    expect(await ask(count, { long: true })).toBe(1);
    await brief;
  });

  it("takes another thread for what is short where the one that knows its subject is at something long", async () => {
    const { ask } = start({ threads: 2 });
    const gone = new AbortController();
    const long = ask(endless, { long: true, signal: gone.signal });
    expect(await ask(count)).toBe(1);
    gone.abort();
    await expect(long).rejects.toThrow();
  });

  it("lets what is costly to compile wait also for something longer that ends soon, not for what does not", async () => {
    const { ask } = start({ threads: 2 });
    const analysis = ask({ act: "wait", milliseconds: 100 }, { long: true, soon: true });
    expect(await ask(count, { costly: true })).toBe(2);
    await analysis;
    const gone = new AbortController();
    const briefing = ask(endless, { long: true, signal: gone.signal });
    expect(await ask(count, { costly: true })).toBe(1);
    gone.abort();
    await expect(briefing).rejects.toThrow();
  });

  it("gives up everything when it ends, and does nothing more", async () => {
    const { pool, ask } = start();
    const outcomes = Promise.allSettled([ask(endless), ask(count)]);
    await pool.end();
    for (const one of await outcomes)
      expect(one).toMatchObject({ status: "rejected", reason: { code: "cancelled" } });
    await expect(ask(count)).rejects.toMatchObject({ code: "cancelled" });
  });
});
