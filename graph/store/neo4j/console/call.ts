import type { Token } from "./tokenize.ts";
import type { Walk } from "./walk.ts";

export type Call = { readonly arguments: readonly (readonly Token[])[]; readonly next: Token | undefined };

/** What opens and closes a level. */
export const openers = new Set(["(", "[", "{"]);
export const closers = new Set([")", "]", "}"]);
export const isSymbol = ({ kind, text }: Token, texts: ReadonlySet<string>): boolean =>
  kind === "symbol" && texts.has(text);

/** The arguments of the call whose parenthesis is the current token, and the token behind it. */
export const readCall = (walk: Walk): Call => {
  const found: Token[][] = [[]];
  let [depth, at] = [0, 0];
  for (let token = walk.peek(at); token !== undefined; token = walk.peek(++at)) {
    if (isSymbol(token, closers)) depth -= 1;
    if (depth === 0 && at > 0) break;
    if (depth === 1 && token.kind === "symbol" && token.text === ",") found.push([]);
    else if (at > 0) found.at(-1)?.push(token);
    if (isSymbol(token, openers)) depth += 1;
  }
  return { arguments: found, next: walk.peek(at + 1) };
};

/** Whether the current parenthesis belongs to a call of the function, which has no dot in its name. */
export const isCallOf = (walk: Walk, name: string): boolean => {
  const token = walk.peek(-1);
  const isName = token?.kind === "word" || token?.kind === "name";
  return isName && token.text.toUpperCase() === name && walk.symbol(-2) !== ".";
};
