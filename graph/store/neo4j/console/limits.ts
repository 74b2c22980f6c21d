/** What one ad-hoc query may cost. */
export type ConsoleLimits = {
  /** For the plan, and again for the run. */
  readonly milliseconds: number;
  readonly rows: number;
  /** Of one cell, as JSON. Beyond it there is no answer. */
  readonly cellBytes: number;
  /** Of all rows, as JSON. Beyond it the answer is cut. */
  readonly bytes: number;
  /** What the driver may hold of one answer before we see it. */
  readonly bufferBytes: number;
};

export const defaultConsoleLimits: ConsoleLimits = {
  milliseconds: 30_000,
  rows: 1_000,
  cellBytes: 1_000_000,
  bytes: 10_000_000,
  bufferBytes: 16_000_000,
};

/** A query as a person or a program asks it; parameters are JSON. */
export type ConsoleQuery = {
  readonly query: string;
  readonly parameters: Readonly<Record<string, unknown>>;
};

/** What the database answered, as JSON. */
export type ConsoleAnswer = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** There was more; `limit` says which limit cut it. */
  readonly truncated: boolean;
  readonly limit?: "rows" | "memory";
  /** Ids of our nodes and lines in any cell, each once, in the order of their appearance. */
  readonly nodes: readonly string[];
  readonly lines: readonly string[];
  readonly milliseconds: number;
};
