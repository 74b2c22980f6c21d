import neo4j, { type Transaction } from "neo4j-driver";
import { DottedError } from "../../../errors.ts";
import type { ConsoleLimits } from "./limits.ts";

const app = "dotted-line console";

/** How the server calls a transaction of a console, ours or another process's. */
export const marked = ({ milliseconds }: ConsoleLimits) => ({ app, milliseconds: neo4j.int(milliseconds) });

/** Queries that may keep the server busy after their time, whoever asked them. */
const mostOverdue = 2;

const count = `
  SHOW TRANSACTIONS YIELD metaData, elapsedTime
  WHERE metaData.app = $app AND elapsedTime.milliseconds > metaData.milliseconds + 5000
  RETURN count(*) AS overdue`;

/**
 * Neo4j 5.26 ends a transaction between rows and not inside an expression: a list in a list in a list keeps
 * one of its threads busy long after we gave up waiting. The gate cannot know how long lists are. So nobody
 * asks more while the server still works on two such queries, and it can never come to work on many.
 * @throws DottedError too-many-requests.
 */
export const refuseWhileRunaway = async (tx: Transaction): Promise<void> => {
  const { records } = await tx.run(count, { app });
  if (Number(records[0]?.get("overdue")) < mostOverdue) return;
  throw new DottedError(
    "too-many-requests",
    "The server still works on earlier queries that did not stop in time: ask again when it is done with them.",
  );
};
