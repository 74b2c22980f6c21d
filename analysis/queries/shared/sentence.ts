import type { AnswerSentence, Phrase } from "../../query.ts";

/** A sentence, or none where there is nothing to say: spread into an answer's sentences. */
export const when = (
  something: boolean | number,
  message: string,
  values: Readonly<Record<string, Phrase>> = {},
): AnswerSentence[] => (something ? [{ message, values }] : []);
