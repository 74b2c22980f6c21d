import type { CypherBody } from "../../../server/contract/cypher.ts";
import { ApiProblem } from "../../api/problem.ts";

/** A query as it is written, with its parameters as JSON. */
export type CypherScript = { readonly query: string; readonly parameters: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What is sent of a script. Throws an ApiProblem bad-request with the words given where parameters are no JSON object. */
export const parse = ({ query, parameters }: CypherScript, words: string): CypherBody => {
  const values = parameters.trim() === "" ? {} : read(parameters);
  if (!isRecord(values)) throw new ApiProblem("bad-request", 0, words);
  return { query, parameters: values };
};
