import { DottedError } from "../../graph/errors.ts";
import { isNeo4jAddress, parseNeo4jAddress } from "../../graph/store/neo4j/address.ts";
import type { QueryRecord } from "../../graph/store/neo4j/console/audit.ts";
import type { AuditEntry, Store } from "../../graph/store/store.ts";
import { type CypherBody, type CypherResult, cypherResultSchema } from "../contract/cypher.ts";

/** Answers ad-hoc Cypher for somebody, read-only and bounded, and keeps an audit of it. */
export type Cypher = {
  /** Throws DottedError query-refused or limit-reached with the layer, bad-request, cancelled where the signal aborts, store-unavailable and its kin. */
  readonly run: (asked: CypherBody, actor: string, signal?: AbortSignal) => Promise<CypherResult>;
  readonly close: () => Promise<void>;
};

/** What a store without Cypher says to a query. */
export const noCypher = (): DottedError =>
  new DottedError("unsupported", "ad-hoc Cypher needs a Neo4j store: --store neo4j://host:7687");

const entryOf = ({ actor, query, outcome, layer }: QueryRecord): AuditEntry => ({
  at: new Date().toISOString(),
  actor,
  action: "query.run",
  detail: [outcome, layer, query]
    .filter((part) => part !== undefined)
    .join(": ")
    .slice(0, 2_000),
});

/** The console over the Neo4j at an address, every query recorded in its store; undefined where the store is another. */
export const cypherAt = async (
  address: string | undefined,
  record: Store["record"],
): Promise<Cypher | undefined> => {
  if (address === undefined || !isNeo4jAddress(address)) return undefined;
  const { CypherConsole } = await import("../../graph/store/neo4j/console/console.ts");
  const console = new CypherConsole(parseNeo4jAddress(address), { audit: (one) => record(entryOf(one)) });
  return {
    run: async (asked, actor, signal) => cypherResultSchema.parse(await console.run(asked, actor, signal)),
    close: () => console.close(),
  };
};
