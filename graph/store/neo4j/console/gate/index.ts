import { queryRefused } from "../layers.ts";
import { checkLength, checkTokens } from "./check-size.ts";
import { checkSymbol } from "./check-symbol.ts";
import { checkValue, checkWord } from "./check-word.ts";
import { TokenCursor } from "./cursor.ts";
import { decodeEscapes } from "./escapes.ts";
import { type CypherToken, tokenize } from "./tokenize.ts";

const isSemicolon = (token: CypherToken | undefined): boolean =>
  token?.kind === "symbol" && token.text === ";";

/** The tokens of the one statement, without a semicolon at its end. */
const oneStatement = (tokens: readonly CypherToken[]): readonly CypherToken[] => {
  const statement = isSemicolon(tokens.at(-1)) ? tokens.slice(0, -1) : tokens;
  if (statement.length === 0) throw queryRefused("clause", "There is no query.");
  if (statement.some(isSemicolon)) throw queryRefused("clause", "One statement at a time.");
  return statement;
};

/** What is wanted of a query: its rows, or only the server's plan for it. */
export type ResultMode = "rows" | "plan";

const isExplain = (token: CypherToken | undefined): boolean =>
  token?.kind === "word" && token.upper === "EXPLAIN";

/** What stands behind EXPLAIN, which is judged as if it were to run. */
const explained = (statement: readonly CypherToken[]): readonly CypherToken[] => {
  const query = statement.slice(1);
  if (query.length === 0) throw queryRefused("clause", "EXPLAIN is followed by a query.");
  return query;
};

const step = (cursor: TokenCursor, token: CypherToken): void => {
  if (token.kind === "word") checkWord(cursor, token);
  else if (token.kind === "symbol") checkSymbol(cursor, token);
  else checkValue(cursor, token);
};

/**
 * The outermost layers of the console: lets through one statement made of clauses that read, whose paths,
 * lists and patterns are bounded. Says nothing about whether it is correct Cypher; the server does. Says
 * what is wanted: EXPLAIN before the query asks for its plan, and nothing of it runs.
 * @throws DottedError query-refused, whose problem's code is the layer: size, clause or hops.
 */
export const gate = (query: string, parameters: Readonly<Record<string, unknown>> = {}): ResultMode => {
  checkLength(query);
  const statement = oneStatement(tokenize(decodeEscapes(query)));
  const wish = isExplain(statement[0]) ? "plan" : "rows";
  const tokens = wish === "plan" ? explained(statement) : statement;
  checkTokens(tokens, parameters);
  const cursor = new TokenCursor(tokens);
  for (let token = cursor.peek(); token !== undefined; token = cursor.peek()) step(cursor, token);
  cursor.finish();
  return wish;
};
