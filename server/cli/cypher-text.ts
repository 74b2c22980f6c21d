import type { CypherResult } from "../contract/cypher.ts";
import { tabulate } from "./wrap.ts";

const shown = (cell: unknown): string => (typeof cell === "string" ? cell : JSON.stringify(cell));

/** Rows as a table under the names of the columns. */
export const cypherText = ({ columns, rows }: CypherResult): string =>
  tabulate([columns, ...rows.map((row) => row.map(shown))], "", 60);
