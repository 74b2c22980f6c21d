import { decodeEscapes } from "./escapes.ts";
import { refusal } from "./layers.ts";
import { onSymbol } from "./on-symbol.ts";
import { onValue, onWord } from "./on-word.ts";
import { checkLength, checkTokens } from "./size.ts";
import { type Token, tokenize } from "./tokenize.ts";
import { Walk } from "./walk.ts";

const isSemicolon = (token: Token | undefined): boolean => token?.kind === "symbol" && token.text === ";";

/** The tokens of the one statement, without a semicolon at its end. */
const oneStatement = (tokens: readonly Token[]): readonly Token[] => {
  const statement = isSemicolon(tokens.at(-1)) ? tokens.slice(0, -1) : tokens;
  if (statement.length === 0) throw refusal("clause", "There is no query.");
  if (statement.some(isSemicolon)) throw refusal("clause", "One statement at a time.");
  return statement;
};

/** What is wanted of a query: its rows, or only the server's plan for it. */
export type Wish = "rows" | "plan";

const isExplain = (token: Token | undefined): boolean => token?.kind === "word" && token.upper === "EXPLAIN";

/** What stands behind EXPLAIN, which is judged as if it were to run. */
const explained = (statement: readonly Token[]): readonly Token[] => {
  const query = statement.slice(1);
  if (query.length === 0) throw refusal("clause", "EXPLAIN is followed by a query.");
  return query;
};

const step = (walk: Walk, token: Token): void => {
  if (token.kind === "word") onWord(walk, token);
  else if (token.kind === "symbol") onSymbol(walk, token);
  else onValue(walk, token);
};

/**
 * The outermost layers of the console: lets through one statement made of clauses that read, whose paths,
 * lists and patterns are bounded. Says nothing about whether it is correct Cypher; the server does. Says
 * what is wanted: EXPLAIN before the query asks for its plan, and nothing of it runs.
 * @throws DottedError query-refused, whose problem's code is the layer: size, clause or hops.
 */
export const gate = (query: string, parameters: Readonly<Record<string, unknown>> = {}): Wish => {
  checkLength(query);
  const statement = oneStatement(tokenize(decodeEscapes(query)));
  const wish = isExplain(statement[0]) ? "plan" : "rows";
  const tokens = wish === "plan" ? explained(statement) : statement;
  checkTokens(tokens, parameters);
  const walk = new Walk(tokens);
  for (let token = walk.peek(); token !== undefined; token = walk.peek()) step(walk, token);
  walk.finish();
  return wish;
};
