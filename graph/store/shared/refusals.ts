import { DottedError } from "../../errors.ts";

/** What is thrown where a document is asked for that a store does not have. */
export const unknownDocument = (kind: string, id: string): DottedError =>
  new DottedError("not-found", `there is no ${kind} "${id}"`);

/** Ends a write that nobody waits for any more. Throws DottedError `cancelled`. */
export const stopIfAsked = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new DottedError("cancelled", "the write was cancelled; nothing of it was kept");
};
