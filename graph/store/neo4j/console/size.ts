import { refusal } from "./layers.ts";
import type { Token } from "./tokenize.ts";

/*
 * Neo4j 5.26 ends a transaction between rows, not inside an expression, and not in every phase of planning:
 * `reduce` over a trillion numbers, a regular expression that backtracks, or a thousand NOTs in a row keep
 * one of its threads busy long after the transaction's time is over. So these are refused beforehand.
 */

const longestQuery = 20_000;
const mostTokens = 3_000;
const mostInARow = 10;

const tooLarge = (reason: string) => refusal("size", reason);

/** @throws DottedError query-refused for a text that no person writes. */
export const checkLength = (query: string): void => {
  if (query.length > longestQuery) throw tooLarge(`the query is longer than ${longestQuery} characters.`);
};

const hasRun = (tokens: readonly Token[]): boolean => {
  let run = 0;
  return tokens.some(({ kind, upper }, i) => {
    const same = kind !== "string" && kind !== "number" && tokens[i - 1]?.upper === upper;
    run = same ? run + 1 : 0;
    return run >= mostInARow;
  });
};

/** No group that is repeated, and few repetitions: what Java's engine needs to answer in bounded steps. */
const isTame = (pattern: string): boolean =>
  pattern.length <= 1_000 &&
  !/\)[*+{]|\\\\?\d/.test(pattern) &&
  (pattern.match(/[*+]|\{\d*,\}/g) ?? []).length <= 3;

const texts = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
};

/** Where `=~` occurs, any text of the query or its parameters may come to be its pattern or its subject. */
const checkPatterns = (tokens: readonly Token[], parameters: unknown): void => {
  if (!tokens.some(({ kind, text }) => kind === "symbol" && text === "=~")) return;
  const literals = tokens.filter(({ kind }) => kind === "string").map(({ text }) => text);
  const wild = [...literals, ...texts(parameters)].find((text) => !isTame(text));
  if (wild !== undefined)
    throw tooLarge(
      `beside =~, ${wild.slice(0, 50)} could take for ever: no repeated group, at most three * or +.`,
    );
};

/** @throws DottedError query-refused for tokens too many, too many alike in a row, or patterns that may not end. */
export const checkTokens = (tokens: readonly Token[], parameters: unknown): void => {
  if (tokens.length > mostTokens) throw tooLarge(`the query has more than ${mostTokens} words and signs.`);
  if (hasRun(tokens)) throw tooLarge(`the query says the same more than ${mostInARow} times in a row.`);
  checkPatterns(tokens, parameters);
};
