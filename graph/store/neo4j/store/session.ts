import neo4j, { type Driver, type ManagedTransaction, type QueryResult } from "neo4j-driver";
import { DottedError } from "../../../errors.ts";
import type { Neo4jAddress } from "../address.ts";
import { connectionFault } from "../faults.ts";

/** Rows of a result as plain objects by column; integers as numbers, nodes and relationships as their properties. */
export type Row = Readonly<Record<string, unknown>>;
export type Run = (cypher: string, parameters?: Row) => Promise<Row[]>;

const plain = (value: unknown): unknown => {
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plain(value.properties);
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Object)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
};

const rowsOf = ({ records }: QueryResult): Row[] =>
  records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [String(key), plain(record.get(key))])),
  );

const runIn =
  (transaction: ManagedTransaction): Run =>
  async (cypher, parameters = {}) =>
    rowsOf(await transaction.run(cypher, parameters));

/** Transactions on one server: managed, so that a lost connection is tried again; faults in our terms. */
export type Sessions = {
  readonly read: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  readonly write: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
};

export const sessionsOn = (driver: Driver, { uri, database }: Neo4jAddress): Sessions => {
  const within = async <T>(mode: "READ" | "WRITE", work: (run: Run) => Promise<T>): Promise<T> => {
    const session = driver.session({
      defaultAccessMode: neo4j.session[mode],
      ...(database === undefined ? {} : { database }),
    });
    try {
      const inTransaction = (transaction: ManagedTransaction): Promise<T> => work(runIn(transaction));
      return mode === "READ"
        ? await session.executeRead(inTransaction)
        : await session.executeWrite(inTransaction);
    } catch (error) {
      if (error instanceof DottedError) throw error;
      throw connectionFault(error, uri) ?? error;
    } finally {
      await session.close().catch(() => undefined);
    }
  };
  return { read: (work) => within("READ", work), write: (work) => within("WRITE", work) };
};
