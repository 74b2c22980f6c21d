import { type Answer, ask } from "../../analysis/ask.ts";
import { queries } from "../../analysis/queries/index.ts";
import { DottedError } from "../../graph/errors.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { Language } from "../../graph/language.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import { parseGiven } from "../zod-problems.ts";
import { questionCypher } from "./twins.ts";

/** What is asked, of which slice, to be answered in which language. */
export type Asked = {
  readonly question: string;
  readonly parameters: unknown;
  readonly slice?: Slice | undefined;
  readonly language: Language;
};

/** The question meant, and its parameters as it takes them. */
const questionMeant = (question: string, parameters: unknown) => {
  const one = queries.find(({ info }) => info.id === question);
  if (one === undefined) throw new DottedError("not-found", `there is no question "${question}"`);
  const given = parseGiven(one.parameters.strict(), parameters, `${question} does not take these parameters`);
  return { one, given };
};

/** Checks what is to be asked later. Throws DottedError not-found for a question, bad-request for its parameters. */
export const checkQuestion = (question: string, parameters: unknown): void => {
  questionMeant(question, parameters);
};

/** Answers a named question, with its Cypher. Throws DottedError not-found for a question or node, bad-request for wrong parameters. */
export const askQuestion = (
  compiled: CompiledDataset,
  { question, parameters, slice, language }: Asked,
): Answer => {
  const { one, given } = questionMeant(question, parameters);
  const answer = ask({ view: compiled.view(slice), dataset: compiled.dataset }, question, given, language);
  return { ...answer, ...questionCypher(compiled, one, given, slice) };
};
