import type { CypherResult } from "../contract/cypher.ts";
import type { Io } from "./io.ts";
import { exit } from "./run.ts";
import { tabulate } from "./wrap.ts";

const shown = (cell: unknown): string => (typeof cell === "string" ? cell : JSON.stringify(cell));

/** Rows as a table under the names of the columns. */
export const cypherResultText = ({ columns, rows }: CypherResult): string =>
  tabulate([columns, ...rows.map((row) => row.map(shown))], "", 60);

/** The exit status of an answer in rows; says so where a limit cut it. */
export const statusOfRows = (io: Io, { truncated, limit }: CypherResult): number => {
  if (!truncated) return exit.fine;
  io.err(`there is more: the limit of ${limit ?? "rows"} cut the answer (limit-reached)`);
  return exit.wrong;
};
