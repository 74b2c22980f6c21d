import neo4j, { type Driver, type Session, type Transaction } from "neo4j-driver";
import type { Neo4jAddress } from "../address.ts";
import { queryFault } from "./faults.ts";
import type { Answer, Asked, Limits } from "./limits.ts";
import { asParameters, Plain } from "./plain.ts";
import { checkPlan } from "./plan.ts";

/** Rows in one message of the server. Few, since each row may be large and all of them are kept until read. */
const fetchSize = 50;

/** Runs in one transaction that only reads and ends after its time; never retried, since the query is a stranger's. */
const reading = async <T>(
  session: Session,
  { milliseconds }: Limits,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => {
  const transaction = await session.beginTransaction({
    timeout: milliseconds,
    metadata: { app: "dotted-line console" },
  });
  try {
    return await work(transaction);
  } finally {
    await transaction.close().catch(() => undefined); // its own error says less than the query's
  }
};

type Rows = Pick<Answer, "columns" | "rows" | "truncated" | "limit">;

const collect = async (tx: Transaction, asked: Asked, limits: Limits, plain: Plain): Promise<Rows> => {
  const result = tx.run(asked.query, asked.parameters);
  const columns = await result.keys();
  const rows: unknown[][] = [];
  let bytes = 0;
  for await (const record of result) {
    if (rows.length === limits.rows) return { columns, rows, truncated: true, limit: "rows" };
    const cells = columns.map((column) => plain.cell(record.get(column)));
    bytes += cells.reduce((sum, cell) => sum + cell.bytes, 0);
    if (bytes > limits.bytes) return { columns, rows, truncated: true, limit: "memory" };
    rows.push(cells.map(({ json }) => json));
  }
  return { columns, rows, truncated: false };
};

/**
 * The layers behind the gate: the server's plan, a session that may only read, a transaction with a time,
 * and an answer with caps. Whoever calls this has passed the query through `gate`.
 * @throws DottedError query-refused or limit-reached (the layer is the problem's code), bad-request for a
 * query that is no Cypher, store-unavailable and its kin.
 */
export const ask = async (
  driver: Driver,
  { uri, database }: Neo4jAddress,
  { query, parameters }: Asked,
  limits: Limits,
): Promise<Answer> => {
  const began = performance.now();
  const mode = { defaultAccessMode: neo4j.session.READ, fetchSize };
  const session = driver.session(database === undefined ? mode : { ...mode, database });
  const asked: Asked = { query, parameters: asParameters(parameters) };
  const plain = new Plain(limits.cellBytes);
  try {
    checkPlan(await reading(session, limits, (tx) => tx.run(`EXPLAIN ${query}`, asked.parameters)));
    const rows = await reading(session, limits, (tx) => collect(tx, asked, limits, plain));
    const milliseconds = Math.round(performance.now() - began);
    return { ...rows, nodes: [...plain.nodes], lines: [...plain.lines], milliseconds };
  } catch (error) {
    throw queryFault(error, uri);
  } finally {
    await session.close().catch(() => undefined);
  }
};
