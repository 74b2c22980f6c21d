import { queryRefused } from "../layers.ts";
import type { CypherToken } from "./tokenize.ts";

/*
 * Neo4j 5.26 ends a transaction between rows, not inside an expression, and not in every phase of planning:
 * `reduce` over a trillion numbers, a regular expression that backtracks, or a thousand NOTs in a row keep
 * one of its threads busy long after the transaction's time is over. So these are refused beforehand.
 */

const longestQuery = 20_000;
const mostTokens = 3_000;
const mostInARow = 10;

const tooLarge = (reason: string) => queryRefused("size", reason);

/** @throws DottedError query-refused for a text that no person writes. */
export const checkLength = (query: string): void => {
  if (query.length > longestQuery) throw tooLarge(`the query is longer than ${longestQuery} characters.`);
};

const hasRun = (tokens: readonly CypherToken[]): boolean => {
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

/** Few choices as well: each optional part and each alternative doubles the ways through what follows it. */
const isPattern = (pattern: string): boolean => {
  const text = pattern.replace(/\(\?[a-z]+\)/gi, ""); // (?i) is no group
  const count = (what: RegExp): number => (text.match(what) ?? []).length;
  return (
    isTame(pattern) &&
    count(/[*+]|\{\d*,\d*\}|(?<![(*+}])\?/g) <= 3 &&
    count(/\(/g) <= 3 &&
    count(/\|/g) <= 20
  );
};

type Parameters = Readonly<Record<string, unknown>>;

const isSign = (token: CypherToken | undefined, ...signs: readonly string[]): boolean =>
  token?.kind === "symbol" && signs.includes(token.text);

/** What would make another text of the pattern that ends here. */
const goOn = ["+", "||", "[", ".", "(", "-", "::"];

/**
 * The pattern that stands at a place: texts and parameters, joined by +, which is all that can be judged
 * before it runs. Undefined where it is anything else.
 */
const patternAt = (
  tokens: readonly CypherToken[],
  at: number,
  parameters: Parameters,
): string | undefined => {
  const isParameter = isSign(tokens[at], "$");
  const token = tokens[isParameter ? at + 1 : at];
  if (token === undefined || (!isParameter && token.kind !== "string")) return undefined;
  const value = isParameter ? parameters[token.text] : token.text.slice(1, -1);
  const text = typeof value === "string" ? value : "";
  const next = isParameter ? at + 2 : at + 1;
  if (!isSign(tokens[next], ...goOn)) return text;
  const rest = isSign(tokens[next], "+") ? patternAt(tokens, next + 1, parameters) : undefined;
  return rest === undefined ? undefined : `${text}${rest}`;
};

const texts = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
};

const checkPattern = (tokens: readonly CypherToken[], at: number, parameters: Parameters): void => {
  const pattern = patternAt(tokens, at, parameters);
  if (pattern === undefined)
    throw tooLarge(
      "a pattern stands right behind =~, as text or parameters, joined by + where there are several.",
    );
  if (!isPattern(pattern))
    throw tooLarge(
      `the pattern ${pattern.slice(0, 50)} could take for ever: at most three *, + or ?, three groups and twenty |.`,
    );
};

/** Where `=~` occurs, any text of the query or its parameters may come to be its subject. */
const checkPatterns = (tokens: readonly CypherToken[], parameters: Parameters): void => {
  const places = tokens.flatMap((token, at) => (isSign(token, "=~") ? [at + 1] : []));
  if (places.length === 0) return;
  const literals = tokens.filter(({ kind }) => kind === "string").map(({ text }) => text);
  const wild = [...literals, ...texts(parameters)].find((text) => !isTame(text));
  if (wild !== undefined)
    throw tooLarge(
      `beside =~, ${wild.slice(0, 50)} could take for ever: no repeated group, at most three * or +.`,
    );
  for (const at of places) checkPattern(tokens, at, parameters);
};

/** @throws DottedError query-refused for tokens too many, too many alike in a row, or patterns that may not end. */
export const checkTokens = (tokens: readonly CypherToken[], parameters: Parameters): void => {
  if (tokens.length > mostTokens) throw tooLarge(`the query has more than ${mostTokens} words and signs.`);
  if (hasRun(tokens)) throw tooLarge(`the query says the same more than ${mostInARow} times in a row.`);
  checkPatterns(tokens, parameters);
};
