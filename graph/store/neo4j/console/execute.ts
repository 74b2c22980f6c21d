import neo4j, { type Driver, type Session, type Transaction } from "neo4j-driver";
import type { Neo4jAddress } from "../address.ts";
import { interactive, whileAlive } from "../liveness.ts";
import type { ResultMode } from "./gate/index.ts";
import { asParameters, JsonValues } from "./json-values.ts";
import type { ConsoleAnswer, ConsoleLimits, ConsoleQuery } from "./limits.ts";
import { checkPlan, planAnswer } from "./plan.ts";
import { queryFault } from "./query-errors.ts";
import { marked, refuseWhileRunaway } from "./runaway.ts";

/** Rows in one message of the server. Few, since each row may be large and all of them are kept until read. */
const fetchSize = 50;

/** Runs in one transaction that only reads and ends after its time; never retried, since the query is a stranger's. */
const inTransaction = async <T>(
  session: Session,
  limits: ConsoleLimits,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => {
  const transaction = await session.beginTransaction({
    timeout: limits.milliseconds,
    metadata: marked(limits),
  });
  try {
    return await work(transaction);
  } finally {
    await transaction.close().catch(() => undefined); // its own error says less than the query's
  }
};

type Rows = Pick<ConsoleAnswer, "columns" | "rows" | "truncated" | "limit">;

const collect = async (
  tx: Transaction,
  asked: ConsoleQuery,
  limits: ConsoleLimits,
  values: JsonValues,
): Promise<Rows> => {
  const result = tx.run(asked.query, asked.parameters);
  const columns = await result.keys();
  const rows: unknown[][] = [];
  let bytes = 0;
  for await (const record of result) {
    if (rows.length === limits.rows) return { columns, rows, truncated: true, limit: "rows" };
    const cells = columns.map((column) => values.cell(record.get(column)));
    bytes += cells.reduce((sum, cell) => sum + cell.bytes, 0);
    if (bytes > limits.bytes) return { columns, rows, truncated: true, limit: "memory" };
    rows.push(cells.map(({ json }) => json));
  }
  return { columns, rows, truncated: false };
};

const executeNow = async (
  driver: Driver,
  { uri, database }: Neo4jAddress,
  { query, parameters }: ConsoleQuery,
  limits: ConsoleLimits,
  mode: ResultMode,
): Promise<ConsoleAnswer> => {
  const began = performance.now();
  const options = { defaultAccessMode: neo4j.session.READ, fetchSize };
  const session = driver.session(database === undefined ? options : { ...options, database });
  const asked: ConsoleQuery = { query, parameters: asParameters(parameters) };
  const values = new JsonValues(limits.cellBytes);
  try {
    const elapsed = (): { milliseconds: number } => ({ milliseconds: Math.round(performance.now() - began) });
    await inTransaction(session, limits, refuseWhileRunaway);
    // a query that begins with EXPLAIN gets a second one, which the server takes for the same
    const plan = checkPlan(
      await inTransaction(session, limits, (tx) => tx.run(`EXPLAIN ${query}`, asked.parameters)),
    );
    if (mode === "plan") return { ...planAnswer(plan, limits.rows), ...elapsed() };
    const rows = await inTransaction(session, limits, (tx) => collect(tx, asked, limits, values));
    return { ...rows, nodes: [...values.nodes], lines: [...values.lines], ...elapsed() };
  } catch (error) {
    throw queryFault(error, uri);
  } finally {
    await session.close().catch(() => undefined);
  }
};

/**
 * The layers behind the gate: the server's plan, a session that may only read, a transaction with a time,
 * an answer with caps, and no more queries than the server ends. Whoever calls this has passed the query
 * through `gate`.
 * @throws DottedError query-refused or limit-reached (the layer is the problem's code), bad-request for a
 * query that is no Cypher, too-many-requests, store-unavailable and its kin.
 */
export const execute = (
  driver: Driver,
  address: Neo4jAddress,
  asked: ConsoleQuery,
  limits: ConsoleLimits,
  mode: ResultMode = "rows",
): Promise<ConsoleAnswer> =>
  whileAlive(address, executeNow(driver, address, asked, limits, mode), interactive);
