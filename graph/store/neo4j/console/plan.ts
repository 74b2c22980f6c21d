import type { Plan } from "neo4j-driver";
import { allowedProcedures } from "./gate/grammar.ts";
import { queryRefused } from "./layers.ts";
import type { ConsoleAnswer } from "./limits.ts";

/** First parts of the names of operators that write, lock, administer, or read what is not the database. */
const forbidden =
  /^(LoadCSV|Create|Delete|DetachDelete|Merge|Set|Remove|Foreach|LockingMerge|Transaction|Show|Terminate|Alter|Drop|Grant|Deny|Revoke)/;

/** A plan names a procedure in its details: `db.labels() :: (label :: STRING)`. */
const isAllowedCall = ({ arguments: details }: Plan): boolean =>
  allowedProcedures.has(String(details.Details ?? "").split("(")[0] ?? "");

const checkOperator = (plan: Plan): void => {
  const name = plan.operatorType.split("@")[0] ?? "";
  const isCall = name.startsWith("ProcedureCall");
  if (forbidden.test(name) || (isCall && !isAllowedCall(plan)))
    throw queryRefused("plan", `the server would run ${name}, which the console does not allow.`);
  for (const child of plan.children) checkOperator(child);
};

/** What EXPLAIN gives, as far as it is judged. */
type Explained = { readonly summary: { readonly plan: Plan | false; readonly queryType: unknown } };

/**
 * Judges what EXPLAIN gave: the type of the query must be "read", and no operator may write or reach outside.
 * @throws DottedError query-refused with the layer "plan".
 */
export const checkPlan = ({ summary }: Explained): Plan => {
  const { plan, queryType } = summary;
  if (String(queryType) !== "r") throw queryRefused("plan", "the server does not call it a read.");
  if (plan === false) throw queryRefused("plan", "the server gave no plan.");
  checkOperator(plan);
  return plan;
};

/** An operator and those that feed it, one a row; how deep each stands is shown by its indent. */
const planRows = ({ operatorType, arguments: details, children }: Plan, depth: number): unknown[][] => [
  [
    `${"  ".repeat(depth)}${operatorType.split("@")[0]}`,
    String(details.Details ?? ""),
    Math.round(Number(details.EstimatedRows ?? 0)),
  ],
  ...children.flatMap((child) => planRows(child, depth + 1)),
];

/** A plan as the answer to EXPLAIN: what the server would do (read from below), with what, over how many rows. */
export const planAnswer = (plan: Plan, most: number): Omit<ConsoleAnswer, "milliseconds"> => {
  const rows = planRows(plan, 0);
  const columns = ["operator", "details", "estimated rows"];
  const head = { columns, nodes: [], lines: [], rows: rows.slice(0, most) };
  return rows.length > most ? { ...head, truncated: true, limit: "rows" } : { ...head, truncated: false };
};
