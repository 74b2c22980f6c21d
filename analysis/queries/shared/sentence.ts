import type { Phrase, Sentence } from "../../query.ts";

/** A sentence, or none where there is nothing to say: spread into an answer's sentences. */
export const when = (
  something: boolean | number,
  message: string,
  values: Readonly<Record<string, Phrase>> = {},
): Sentence[] => (something ? [{ message, values }] : []);
