import { queryRefused } from "../layers.ts";
import { decodeEscapes } from "./escapes.ts";
import { type CypherToken, tokenize } from "./tokenize.ts";

/** Words after which a bracket begins a list, not a place in what stands before it. */
const beforeLists = new Set(
  "IN WITH RETURN THEN ELSE UNWIND AND OR XOR WHERE WHEN CONTAINS AS DISTINCT NOT".split(" "),
);

/** The property in which a row of Neo4j holds all of itself as text. */
const wholeRow = /^body$/;

const refuse = (reason: string): never => {
  throw queryRefused("clause", `${reason} Pay bands are not asked in Cypher here.`);
};

/** Whether a token calls a value by a word after which lists begin: then no list could be told from a place. */
const bindsKeyword = (tokens: readonly CypherToken[], at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== "word" || !beforeLists.has(token.upper) || before === undefined) return false;
  if (before.upper === "AS") return true;
  const isOperator = ["NOT", "DISTINCT"].includes(token.upper);
  return !isOperator && before.kind === "symbol" && ["(", "[", ","].includes(before.text);
};

/** Whether a bracket takes something out of what stands before it. */
const isPlace = (before: CypherToken | undefined): boolean => {
  if (before === undefined) return false;
  if (before.kind === "symbol") return [")", "]", "}"].includes(before.text);
  return before.kind === "name" || (before.kind === "word" && !beforeLists.has(before.upper));
};

/** Whether a word stands for numbers alone wherever it is bound: `i IN range(…)`. */
const countsOnly = (tokens: readonly CypherToken[], word: string): boolean => {
  const bound = tokens.flatMap(({ text }, at) =>
    text === word && tokens[at + 1]?.upper === "IN" ? [tokens[at + 2]?.upper] : [],
  );
  const renamed = tokens.some(({ text }, at) => text === word && tokens[at - 1]?.upper === "AS");
  return bound.length > 0 && bound.every((what) => what === "RANGE") && !renamed;
};

/** What stands in brackets behind a number that is worked out there: `toInteger(…) - 1`. */
const behindInteger = (inside: readonly CypherToken[]): readonly CypherToken[] => {
  if (inside[0]?.upper !== "TOINTEGER") return inside;
  let depth = 0;
  const end = inside.findIndex(({ kind, text }) => {
    if (kind === "symbol" && text === "(") depth++;
    if (kind === "symbol" && text === ")") depth--;
    return kind === "symbol" && text === ")" && depth === 0;
  });
  return inside.slice(end + 1);
};

/** Whether what stands in brackets is a number, or a part of a list. */
const isNumbered = (tokens: readonly CypherToken[], inside: readonly CypherToken[]): boolean =>
  inside.some(({ kind, text }) => kind === "symbol" && text === "..") ||
  behindInteger(inside).every(
    ({ kind, text }) =>
      kind === "number" ||
      (kind === "symbol" && ["+", "-"].includes(text)) ||
      (kind === "word" && countsOnly(tokens, text)),
  );

const insideOf = (tokens: readonly CypherToken[], open: number): readonly CypherToken[] => {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const { kind, text } = tokens[at] ?? { kind: "symbol", text: "" };
    if (kind === "symbol" && text === "[") depth++;
    if (kind === "symbol" && text === "]") depth--;
    if (depth === 0) return tokens.slice(open + 1, at);
  }
  return tokens.slice(open + 1);
};

/**
 * Refuses a query that might read or compare pay bands: by their name, in whatever letters and however it is written; out
 * of the whole body of a row; by a name that is only put together while it runs. To hide them in the answer is not enough,
 * since a condition tells them as well.
 * @throws DottedError query-refused
 */
export const checkPay = (query: string): void => {
  const tokens = tokenize(decodeEscapes(query));
  tokens.forEach((token, at) => {
    if (/pay_?band/i.test(token.text)) refuse(`"${token.text}" names them.`);
    if (token.kind !== "string" && wholeRow.test(token.text)) refuse("The body of a row holds all of it.");
    if (bindsKeyword(tokens, at)) refuse(`"${token.text}" cannot be the name of a value.`);
    if (token.kind !== "symbol" || token.text !== "[" || !isPlace(tokens[at - 1])) return;
    if (!isNumbered(tokens, insideOf(tokens, at)))
      refuse("In brackets behind a value only a number or a part of a list may stand.");
  });
};
