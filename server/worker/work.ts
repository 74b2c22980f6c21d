import type { Store } from "../../graph/store/store.ts";
import type { OnProgress } from "../../graph/worker/progress.ts";
import { cancelled } from "../../graph/worker/worker-thread.ts";
import type { CompiledDatasets } from "../cache/compiled-datasets.ts";
import { Answers } from "./answers.ts";
import { type JobPoolOptions, jobPool } from "./job-pool.ts";
import { type AnswerName, doJob, type Job, type JobName, type JobResult, type Json } from "./jobs.ts";
import type { ReadInputs } from "./reads.ts";

/** Who asks for a job, who is told how far it is, and when nobody waits for it any more. */
export type Asking = {
  readonly caller: string;
  readonly signal: AbortSignal;
  readonly onProgress?: OnProgress | undefined;
};

/**
 * The one way to ask for work that may take long.
 * Throws DottedError of the job, `cancelled`, `too-many-requests`, `limit-reached`.
 */
export type Work = {
  readonly run: <Name extends JobName>(job: Job<Name>, asking: Asking) => Promise<JobResult<Name>>;
  /** An answer of the API as JSON; kept where it only depends on a dataset's revision. */
  readonly answer: <Name extends AnswerName>(job: Job<Name>, asking: Asking) => Promise<Json>;
  readonly end: () => Promise<void>;
};

type Here = { readonly store: Store; readonly datasets: CompiledDatasets };

/** Work done on the spot: for tests, and for what is done sooner than a thread is asked. */
export const workHere = (here: Here): Work => {
  const run: Work["run"] = (job, { signal, onProgress = () => {} }) =>
    doJob({ ...here, signal, onProgress }, job);
  return { run, answer: run, end: async () => {} };
};

/** How a job is done: whether it may take long, for how many seconds at most, and whether its result stays good. */
type Manner = {
  readonly long: boolean | "where large";
  readonly seconds: number;
  readonly keeps: boolean;
};

/** Of answers about a dataset; seconds are for a large one that has to be compiled first. */
const read: Manner = { long: false, seconds: 300, keeps: false };

const otherWork: Readonly<Record<Exclude<JobName, keyof ReadInputs>, Manner>> = {
  measures: { long: true, seconds: 300, keeps: true },
  compare: { long: true, seconds: 300, keeps: true },
  briefing: { long: true, seconds: 180, keeps: false },
  preflight: { long: true, seconds: 120, keeps: false },
  disposition: { long: false, seconds: 300, keeps: false },
  accept: { long: false, seconds: 300, keeps: false },
  bundle: { long: true, seconds: 300, keeps: false },
  export: { long: true, seconds: 300, keeps: false },
  attach: { long: true, seconds: 300, keeps: false },
  change: { long: false, seconds: 300, keeps: false },
  restore: { long: false, seconds: 300, keeps: false },
  undo: { long: false, seconds: 300, keeps: false },
  import: { long: true, seconds: 3_600, keeps: false },
  "import-preview": { long: true, seconds: 3_600, keeps: false },
  "import-mapped": { long: true, seconds: 3_600, keeps: false },
};

/** Reads for which the detectors run over the whole dataset. */
const analyses: ReadonlySet<JobName> = new Set([
  "findings",
  "findingCounts",
  "finding",
  "dispositions",
  "why",
]);
const analysis: Manner = { ...read, long: "where large" };

const isOther = (name: JobName): name is keyof typeof otherWork => name in otherWork;

const mannerOf = (name: JobName): Manner => {
  if (isOther(name)) return otherWork[name];
  return analyses.has(name) ? analysis : read;
};

/** A dataset of no more nodes and lines than this is compiled and looked through sooner than a thread is asked. */
export const fewRows = 10_000;

/** A dataset of more nodes and lines than this is compiled when it is asked for, and in one thread if that can be. */
export const manyRows = 400_000;

/**
 * Work done in threads, so that others are answered meanwhile. What does not take long of a small dataset is done on
 * the spot. Answers that depend on a revision alone are kept for it.
 */
export const workInThreads = (here: Here, options: JobPoolOptions): Work => {
  const pool = jobPool(options);
  const answers = new Answers(cancelled);
  const onTheSpot = workHere(here);
  const rowsOf = async (dataset: string): Promise<number> => {
    const { nodes, lines } = await here.datasets.summary(dataset);
    return nodes + lines;
  };
  const send = async <Name extends JobName>(job: Job<Name>, asking: Asking): Promise<JobResult<Name>> => {
    const { long, seconds } = mannerOf(job.name);
    const { caller, signal, onProgress = () => {} } = asking;
    const subject = job.input.dataset;
    const costly = long !== true && (await rowsOf(subject)) > manyRows;
    return pool.do<JobResult<Name>>({
      job,
      caller,
      signal,
      onProgress,
      long: long !== false,
      soon: long !== true,
      limit: seconds * 1000,
      subject,
      costly,
    });
  };
  const run = async <Name extends JobName>(job: Job<Name>, asking: Asking): Promise<JobResult<Name>> => {
    if (mannerOf(job.name).long === true) return send(job, asking);
    const few = (await rowsOf(job.input.dataset)) <= fewRows;
    return few ? onTheSpot.run(job, asking) : send(job, asking);
  };
  const answer = async <Name extends AnswerName>(job: Job<Name>, asking: Asking): Promise<Json> => {
    if (!mannerOf(job.name).keeps) return run(job, asking);
    const { revision, changedAt } = await here.datasets.summary(job.input.dataset);
    const key = JSON.stringify([job, revision, changedAt]);
    return answers.of(key, asking.signal, (signal) => send(job, { ...asking, signal }));
  };
  return { run, answer, end: () => pool.end() };
};
