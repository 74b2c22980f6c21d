import { queryRefused } from "../layers.ts";
import type { TokenCursor } from "./cursor.ts";
import { isCallOf, readCall } from "./read-call.ts";
import type { CypherToken } from "./tokenize.ts";

const uses = (tokens: readonly CypherToken[], name: string): number =>
  tokens.filter(({ kind, text }, i) => {
    const isIndexed = tokens[i + 1]?.text === "[" && tokens[i + 3]?.text === "]";
    return (kind === "word" || kind === "name") && text === name && tokens[i - 1]?.text !== "." && !isIndexed;
  }).length;

/** The values among which CASE chooses: what stands between its words, without the conditions. */
const branches = (tokens: readonly CypherToken[]): readonly (readonly CypherToken[])[] => {
  const found: CypherToken[][] = [[]];
  let isCondition = false;
  for (const token of tokens) {
    const isWord = token.kind === "word" && ["CASE", "WHEN", "THEN", "ELSE", "END"].includes(token.upper);
    if (isWord) {
      isCondition = token.upper === "WHEN" || token.upper === "CASE";
      found.push([]);
    } else if (!isCondition) found.at(-1)?.push(token);
  }
  return found;
};

const grows = (tokens: readonly CypherToken[]): boolean =>
  tokens.some(({ kind, text }) => kind === "symbol" && ["+", "||", "[", "{"].includes(text));

/** At the parenthesis of a call: `reduce(s = …, x IN … | s + s)` doubles with every step, and forty steps are enough for any server. */
export const checkReduce = (cursor: TokenCursor): void => {
  if (!isCallOf(cursor, "REDUCE")) return;
  const name = cursor.peek(1)?.text ?? "";
  const body = readCall(cursor).arguments.slice(1).flat();
  const bar = body.findIndex(({ kind, text }) => kind === "symbol" && text === "|");
  const doubles = branches(body.slice(bar + 1)).some((branch) => uses(branch, name) > 1 && grows(branch));
  if (doubles)
    throw queryRefused("size", `reduce uses ${name} twice in one value, which can double with every step.`);
};
