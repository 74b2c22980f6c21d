import { parentPort, workerData } from "node:worker_threads";
import { DottedError } from "../../graph/errors.ts";
import { once } from "../../graph/memo.ts";
import { openStore } from "../../graph/store/open-store.ts";
import type { FromWorker, ToWorker } from "../../graph/worker/messages.ts";
import { outcomeOf } from "../../graph/worker/outcome.ts";
import { compiledDatasets } from "../cache/compiled-datasets.ts";
import { doJob, type Job, type JobPlace } from "./jobs.ts";

/*
 * A thread that does jobs, one after the other. It has the store open for itself and keeps the datasets that it
 * compiled, so that nothing of them has to be handed over.
 */

const address: string = workerData;

/** Datasets that a thread keeps compiled: each may take hundreds of megabytes. */
const datasetsKept = 2;

const place = once(async () => {
  const store = await openStore(address);
  return { store, datasets: compiledDatasets(store, datasetsKept) };
});

const say = (said: FromWorker<unknown>): void => parentPort?.postMessage(said);

let given = new AbortController();

const work = async (job: Job): Promise<unknown> => {
  given = new AbortController();
  const here: JobPlace = {
    ...(await place()),
    signal: given.signal,
    onProgress: (...progress) => say({ progress }),
  };
  if (given.signal.aborted) throw new DottedError("cancelled", "the work was given up");
  return doJob(here, job);
};

parentPort?.on("message", (told: ToWorker<Job>) => {
  if ("cancel" in told) given.abort();
  else void outcomeOf(() => work(told.job)).then((outcome) => say({ outcome }));
});
