import type { JobOutcome } from "./outcome.ts";
import type { OnProgress } from "./progress.ts";

/** What a worker thread is told: to do a job, or that nobody waits for it any more. */
export type ToWorker<Job> = { readonly job: Job } | { readonly cancel: true };

/**
 * What a worker thread says: how far it is, then what became of the job. Of which type the result is, only whoever
 * gave the job knows.
 */
export type FromWorker<Result = never> =
  | { readonly progress: Parameters<OnProgress> }
  | { readonly outcome: JobOutcome<Result> };
