import { DottedError, type ErrorCode, type Problem } from "./errors.ts";

/** What comes back from a thread: a value, or an error as its parts, since classes do not cross. */
export type Crossed<T> =
  | { readonly value: T }
  | {
      readonly fault: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly problems: readonly Problem[];
      };
    }
  | { readonly bug: string };

/** Does a piece of work in a thread, and makes what becomes of it fit to be sent. Never throws. */
export const crossing = async <T>(work: () => Promise<T>): Promise<Crossed<T>> => {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof DottedError)) return { bug: String(error) };
    return { fault: { code: error.code, message: error.message, problems: error.problems } };
  }
};

/** The value on this side. Throws the error that was thrown on the other. */
export const landed = <T>(crossed: Crossed<T>): T => {
  if ("value" in crossed) return crossed.value;
  if ("bug" in crossed) throw new Error(crossed.bug);
  throw new DottedError(crossed.fault.code, crossed.fault.message, crossed.fault.problems);
};
