import type { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import type { Store } from "../../../graph/store/store.ts";
import type { CypherResult } from "../../contract/cypher.ts";
import {
  type runBodySchema,
  type SavedQuery,
  type SavedQueryBody,
  savedQueryBodySchema,
} from "../../contract/saved-queries.ts";
import { type Asked, checkQuestion } from "../ask.ts";
import type { Cypher } from "../cypher.ts";
import { noCypher } from "../cypher.ts";
import { documentsOf, type StampedDocument } from "./documents.ts";

const documents = (store: Store) => documentsOf(store, "saved-query", savedQueryBodySchema);

const savedOf = ({ id, body, stamp }: StampedDocument<SavedQueryBody>): SavedQuery => ({
  ...body,
  id,
  ...stamp,
});

/** All saved queries on a dataset. */
export const listSavedQueries = async (store: Store, dataset: string): Promise<SavedQuery[]> =>
  (await documents(store).list(dataset)).map(savedOf);

/** Throws DottedError not-found. */
export const getSavedQuery = async (store: Store, dataset: string, id: string): Promise<SavedQuery> =>
  savedOf(await documents(store).get(dataset, id));

/** What can be asked again. Throws DottedError not-found for a question, bad-request for its parameters. */
export const askable = (body: SavedQueryBody): SavedQueryBody => {
  if (body.question !== undefined) checkQuestion(body.question, body.parameters);
  return body;
};

/** What a saved question asks, in a slice and a language; undefined for Cypher. */
export const savedQuestion = (
  { question, parameters }: SavedQueryBody,
  { slice, lang }: z.infer<typeof runBodySchema>,
): Asked | undefined =>
  question === undefined ? undefined : { question, parameters, slice, language: lang };

/**
 * Asks saved Cypher again of what answers it, undefined where the store cannot. Aborts with the signal.
 * @throws DottedError as the console does, unsupported without Neo4j.
 */
export const runSavedCypher = async (
  { cypher: query, parameters }: SavedQueryBody,
  cypher: Pick<Cypher, "run"> | undefined,
  actor: string,
  signal?: AbortSignal,
): Promise<CypherResult> => {
  if (query === undefined)
    throw new DottedError("bad-data", "this saved query holds neither question nor Cypher");
  if (cypher === undefined) throw noCypher();
  return cypher.run({ query, parameters }, actor, signal);
};
