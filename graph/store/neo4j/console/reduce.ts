import { isCallOf, readCall } from "./call.ts";
import { refusal } from "./layers.ts";
import type { Token } from "./tokenize.ts";
import type { Walk } from "./walk.ts";

const uses = (tokens: readonly Token[], name: string): number =>
  tokens.filter(({ kind, text }, i) => {
    const isIndexed = tokens[i + 1]?.text === "[" && tokens[i + 3]?.text === "]";
    return (kind === "word" || kind === "name") && text === name && tokens[i - 1]?.text !== "." && !isIndexed;
  }).length;

/** The values among which CASE chooses: what stands between its words, without the conditions. */
const branches = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const found: Token[][] = [[]];
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

const grows = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, text }) => kind === "symbol" && ["+", "||", "[", "{"].includes(text));

/** At the parenthesis of a call: `reduce(s = …, x IN … | s + s)` doubles with every step, and forty steps are enough for any server. */
export const checkReduce = (walk: Walk): void => {
  if (!isCallOf(walk, "REDUCE")) return;
  const name = walk.peek(1)?.text ?? "";
  const body = readCall(walk).arguments.slice(1).flat();
  const bar = body.findIndex(({ kind, text }) => kind === "symbol" && text === "|");
  const doubles = branches(body.slice(bar + 1)).some((branch) => uses(branch, name) > 1 && grows(branch));
  if (doubles)
    throw refusal("size", `reduce uses ${name} twice in one value, which can double with every step.`);
};
