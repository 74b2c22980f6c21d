import { DottedError, type ErrorCode, type Problem, saidIn, type Worded } from "../errors.ts";

/** The result of a job in a worker thread: a value, or an error by its parts, since structured clone drops classes. */
export type JobOutcome<T> =
  | { readonly value: T }
  | {
      readonly fault: {
        readonly code: ErrorCode;
        readonly message: Worded;
        readonly problems: readonly Problem[];
      };
    }
  | { readonly bug: string };

/** Runs a job and gives its outcome in a form that can be posted to another thread. Never throws. */
export const outcomeOf = async <T>(work: () => Promise<T>): Promise<JobOutcome<T>> => {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof DottedError)) return { bug: String(error) };
    return { fault: { code: error.code, message: saidIn(error), problems: error.problems } };
  }
};

/** The value of an outcome. Throws the error that the job threw. */
export const unwrapOutcome = <T>(crossed: JobOutcome<T>): T => {
  if ("value" in crossed) return crossed.value;
  if ("bug" in crossed) throw new Error(crossed.bug);
  throw new DottedError(crossed.fault.code, crossed.fault.message, crossed.fault.problems);
};
