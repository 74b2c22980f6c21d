import { describe, expect, it, onTestFinished } from "vitest";
import { openStore } from "../../../graph/store/open-store.ts";
import { compiledDatasets } from "../../../server/cache/compiled-datasets.ts";
import { briefingBodySchema } from "../../../server/contract/briefings.ts";
import type { Job } from "../../../server/worker/jobs.ts";
import { type Asking, workHere, workInThreads } from "../../../server/worker/work.ts";
import { fileWithSeed } from "../kit.ts";

const seed = "un-integrated-missions-2008";
const measures: Job<"measures"> = { name: "measures", input: { dataset: seed, language: "en" } };
const compare: Job<"compare"> = {
  name: "compare",
  input: { dataset: seed, language: "en", reform: { patches: ["R-8-6"] } },
};
const briefing = (format: string, subject: unknown): Job<"briefing"> => ({
  name: "briefing",
  input: { dataset: seed, body: briefingBodySchema.parse({ subject, format }) },
});
const asking = (caller = "somebody", signal = new AbortController().signal): Asking => ({ caller, signal });

/** The same store asked in threads and on the spot. */
const start = async () => {
  const file = await fileWithSeed();
  const store = await openStore(file);
  const here = { store, datasets: compiledDatasets(store) };
  const threads = workInThreads(here, { store: file, threads: 2 });
  onTestFinished(async () => {
    await threads.end();
    await store.close();
  });
  return { threads, here: workHere(here), file, store };
};

describe("work in threads", () => {
  it("gives what work on the spot gives, byte for byte", async () => {
    const { threads, here } = await start();
    for (const job of [measures, compare])
      expect((await threads.answer(job, asking())) === (await here.answer(job, asking()))).toBe(true);
    const job = briefing("md", { scenario: "R-8-8" });
    const [one, other] = [await threads.run(job, asking()), await here.run(job, asking())];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
    expect(one).toMatchObject({ fileName: other.fileName, mediaType: other.mediaType });
  });

  it("tells faults with their codes, and works on", async () => {
    const { threads } = await start();
    const unknown = briefing("md", { finding: "no such finding" });
    await expect(threads.run(unknown, asking())).rejects.toMatchObject({
      name: "DottedError",
      code: "not-found",
    });
    const nowhere: Job<"measures"> = { name: "measures", input: { dataset: "nowhere", language: "en" } };
    await expect(threads.answer(nowhere, asking())).rejects.toMatchObject({ code: "not-found" });
    expect(await threads.answer(measures, asking())).toContain('"connectedness"');
  });

  it("keeps an answer until the dataset changes", async () => {
    const { threads, store } = await start();
    const before = await threads.answer(measures, asking());
    expect(await threads.answer(measures, asking())).toBe(before);
    const { dataset } = await store.read(seed);
    const lines = dataset.lines.filter(({ kind }) => kind !== "reports-to");
    await store.write({ ...dataset, lines, patches: [] }, { actor: "test" });
    expect((await threads.answer(measures, asking())) === before).toBe(false);
  });

  it("asked twice at once works once, and goes on for the one who stays", async () => {
    const { threads, here } = await start();
    const first = new AbortController();
    const left = threads.answer(compare, asking("one", first.signal));
    const stays = threads.answer(compare, asking("other"));
    first.abort();
    await expect(left).rejects.toMatchObject({ code: "cancelled" });
    expect((await stays) === (await here.answer(compare, asking()))).toBe(true);
  });
});
