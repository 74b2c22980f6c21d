import type { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import type { Store } from "../../../graph/store/store.ts";
import {
  type RunResult,
  type runBodySchema,
  type SavedQuery,
  type SavedQueryBody,
  savedQueryBodySchema,
} from "../../contract/saved-queries.ts";
import type { Cypher } from "../../cypher.ts";
import { noCypher } from "../../cypher.ts";
import type { Reading } from "../../reading/reading.ts";
import { askQuestion, checkQuestion } from "../ask.ts";
import { type Document, documentsOf } from "./documents.ts";

const documents = (store: Store) => documentsOf(store, "saved-query", savedQueryBodySchema);

const savedOf = ({ id, body, stamp }: Document<SavedQueryBody>): SavedQuery => ({ ...body, id, ...stamp });

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

/**
 * Asks a saved query again. `cypher` answers what is in Cypher, where the store can.
 * Throws DottedError as `askQuestion` and the console do, unsupported for Cypher without Neo4j.
 */
export const runSavedQuery = async (
  { question, cypher: text, parameters }: SavedQueryBody,
  { slice, lang }: z.infer<typeof runBodySchema>,
  read: () => Promise<Reading>,
  cypher: Pick<Cypher, "run"> | undefined,
  actor: string,
): Promise<RunResult> => {
  if (question !== undefined)
    return { answer: askQuestion(await read(), { question, parameters, slice, language: lang }) };
  if (text === undefined)
    throw new DottedError("bad-data", "this saved query holds neither question nor Cypher");
  if (cypher === undefined) throw noCypher();
  return { cypher: await cypher.run({ query: text, parameters }, actor) };
};
