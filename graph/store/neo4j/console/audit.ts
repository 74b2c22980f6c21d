import { DottedError } from "../../../errors.ts";
import type { ConsoleAnswer, ConsoleQuery } from "./limits.ts";

/** What is kept of every query that somebody asked: also, and above all, of those that were refused. */
export type QueryRecord = {
  readonly actor: string;
  readonly query: string;
  /** Names only: values may be about persons. */
  readonly parameters: readonly string[];
  readonly outcome: "answered" | "query-refused" | "limit-reached" | "failed";
  /** The layer that refused or stopped it, or cut its answer. */
  readonly layer?: string;
  readonly rows?: number;
};

export type AuditSink = (record: QueryRecord) => void | Promise<void>;

const base = ({ query, parameters }: ConsoleQuery, actor: string) => ({
  actor,
  query,
  parameters: Object.keys(parameters),
});

export const answered = (
  asked: ConsoleQuery,
  actor: string,
  { rows, limit }: ConsoleAnswer,
): QueryRecord => ({
  ...base(asked, actor),
  outcome: "answered",
  rows: rows.length,
  ...(limit === undefined ? {} : { layer: limit }),
});

export const failed = (asked: ConsoleQuery, actor: string, error: unknown): QueryRecord => {
  if (!(error instanceof DottedError)) return { ...base(asked, actor), outcome: "failed" };
  const { code, problems } = error;
  const outcome = code === "query-refused" || code === "limit-reached" ? code : "failed";
  const layer = outcome === "failed" ? undefined : problems[0]?.code;
  return { ...base(asked, actor), outcome, ...(layer === undefined ? {} : { layer }) };
};
