import neo4j, { type Driver, type Session, type Transaction } from "neo4j-driver";
import type { Neo4jAddress } from "../address.ts";
import { short, whileItLives } from "../vigil.ts";
import { queryFault } from "./faults.ts";
import type { Wish } from "./gate.ts";
import type { Answer, Asked, Limits } from "./limits.ts";
import { marked, refuseWhileOverdue } from "./overdue.ts";
import { asParameters, Plain } from "./plain.ts";
import { checkPlan, planAnswer } from "./plan.ts";

/** Rows in one message of the server. Few, since each row may be large and all of them are kept until read. */
const fetchSize = 50;

/** Runs in one transaction that only reads and ends after its time; never retried, since the query is a stranger's. */
const reading = async <T>(
  session: Session,
  limits: Limits,
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

const asking = async (
  driver: Driver,
  { uri, database }: Neo4jAddress,
  { query, parameters }: Asked,
  limits: Limits,
  wish: Wish,
): Promise<Answer> => {
  const began = performance.now();
  const mode = { defaultAccessMode: neo4j.session.READ, fetchSize };
  const session = driver.session(database === undefined ? mode : { ...mode, database });
  const asked: Asked = { query, parameters: asParameters(parameters) };
  const plain = new Plain(limits.cellBytes);
  try {
    const elapsed = (): { milliseconds: number } => ({ milliseconds: Math.round(performance.now() - began) });
    await reading(session, limits, refuseWhileOverdue);
    // a query that begins with EXPLAIN gets a second one, which the server takes for the same
    const plan = checkPlan(
      await reading(session, limits, (tx) => tx.run(`EXPLAIN ${query}`, asked.parameters)),
    );
    if (wish === "plan") return { ...planAnswer(plan, limits.rows), ...elapsed() };
    const rows = await reading(session, limits, (tx) => collect(tx, asked, limits, plain));
    return { ...rows, nodes: [...plain.nodes], lines: [...plain.lines], ...elapsed() };
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
export const ask = (
  driver: Driver,
  address: Neo4jAddress,
  asked: Asked,
  limits: Limits,
  wish: Wish = "rows",
): Promise<Answer> => whileItLives(address, asking(driver, address, asked, limits, wish), short);
