import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type QueryResult } from "neo4j-driver";
import { DottedError } from "../../../errors.ts";
import type { Neo4jAddress } from "../address.ts";
import { connectionFault } from "../faults.ts";
import { interactive, patient, whileAlive } from "../liveness.ts";

/** Rows of a result as plain objects by column; integers as numbers, nodes and relationships as their properties. */
export type ResultRow = Readonly<Record<string, unknown>>;
export type Run = (cypher: string, parameters?: ResultRow) => Promise<ResultRow[]>;

const plain = (value: unknown): unknown => {
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plain(value.properties);
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Object)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
};

const rowsOf = ({ records }: QueryResult): ResultRow[] =>
  records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [String(key), plain(record.get(key))])),
  );

const runIn =
  (transaction: ManagedTransaction): Run =>
  async (cypher, parameters = {}) =>
    rowsOf(await transaction.run(cypher, parameters));

/** How long the server may work on one transaction, in seconds; 0 for ever. */
export type Timeout = { readonly seconds: number };

/**
 * Transactions on one server: managed, so that a lost connection is tried again; faults in our terms. Without
 * a timeout they have as long as the server's settings allow.
 */
export type Sessions = {
  readonly read: <T>(work: (run: Run) => Promise<T>, timeout?: Timeout) => Promise<T>;
  readonly write: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
};

/** What a server says when the time it was given for a transaction has run out. */
const outOfTime = (error: unknown, uri: string, timeout: Timeout | undefined): DottedError | undefined =>
  timeout !== undefined && error instanceof Neo4jError && /TransactionTimedOut/.test(error.code)
    ? new DottedError(
        "limit-reached",
        `Limit of time: Neo4j at ${uri} was given ${timeout.seconds} s for this, and was not done.`,
        [],
        error,
      )
    : undefined;

/** What a server says when it has too little memory or time for what is asked, after the driver's own tries. */
const overload = (error: unknown, uri: string): DottedError | undefined =>
  error instanceof Neo4jError && /TransientError|OutOfMemory|TransactionTimedOut/.test(error.code)
    ? new DottedError(
        "store-unavailable",
        `Neo4j at ${uri} cannot do this just now: ${error.message.split("\n")[0]}`,
        [],
        error,
      )
    : undefined;

export const sessionsOn = (driver: Driver, address: Neo4jAddress): Sessions => {
  const { uri, database } = address;
  const transaction = async <T>(
    mode: "READ" | "WRITE",
    work: (run: Run) => Promise<T>,
    limits: { readonly timeout?: number },
  ): Promise<T> => {
    const session = driver.session({
      defaultAccessMode: neo4j.session[mode],
      ...(database === undefined ? {} : { database }),
    });
    try {
      const inTransaction = (one: ManagedTransaction): Promise<T> => work(runIn(one));
      return mode === "READ"
        ? await session.executeRead(inTransaction, limits)
        : await session.executeWrite(inTransaction, limits);
    } finally {
      await session.close().catch(() => undefined);
    }
  };
  const within = async <T>(
    mode: "READ" | "WRITE",
    work: (run: Run) => Promise<T>,
    timeout?: Timeout,
  ): Promise<T> => {
    const limits = timeout === undefined ? {} : { timeout: timeout.seconds * 1_000 };
    const tolerance = mode === "READ" && timeout === undefined ? interactive : patient;
    try {
      return await whileAlive(address, transaction(mode, work, limits), tolerance);
    } catch (error) {
      if (error instanceof DottedError) throw error;
      throw connectionFault(error, uri) ?? outOfTime(error, uri, timeout) ?? overload(error, uri) ?? error;
    }
  };
  return {
    read: (work, timeout) => within("READ", work, timeout),
    write: (work) => within("WRITE", work),
  };
};
