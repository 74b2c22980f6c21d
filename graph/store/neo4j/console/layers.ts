import { DottedError } from "../../../errors.ts";

/**
 * What stands between ad-hoc Cypher and the database, outermost first. None is a boundary alone: LOAD CSV
 * is a read to EXPLAIN and to READ mode, and a token list knows nothing of plans.
 */
export const defenceLayers = {
  size: "the query, and what its expressions make out of nothing, is of a size that a person needs",
  clause: "only clauses, procedures and functions that read",
  hops: "every path has an upper bound",
  plan: "the server's own plan is a read and holds no operator that writes or leaves the database",
  "access-mode": "the session may only read",
  time: "the transaction ends after its time",
  rows: "the answer is cut after so many rows and says so",
  memory: "neither the server nor this process keeps more than its share",
} as const;
export type DefenceLayer = keyof typeof defenceLayers;

const naming = (code: "query-refused" | "limit-reached", layer: DefenceLayer, text: string, cause: unknown) =>
  new DottedError(code, text, [{ code: layer, message: defenceLayers[layer] }], cause);

/** A query that must not run. The layer's name is in the message and is the code of the one problem. */
export const queryRefused = (layer: DefenceLayer, reason: string, cause?: unknown): DottedError =>
  naming("query-refused", layer, `Refused (layer: ${layer}): ${reason}`, cause);

/** A query that may run and asked for too much. */
export const limitReached = (layer: DefenceLayer, reason: string, cause?: unknown): DottedError =>
  naming("limit-reached", layer, `Stopped (limit: ${layer}): ${reason}`, cause);
