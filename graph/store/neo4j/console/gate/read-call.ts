import type { TokenCursor } from "./cursor.ts";
import type { CypherToken } from "./tokenize.ts";

export type Call = {
  readonly arguments: readonly (readonly CypherToken[])[];
  readonly next: CypherToken | undefined;
};

/** What opens and closes a level. */
export const openingBrackets = new Set(["(", "[", "{"]);
export const closingBrackets = new Set([")", "]", "}"]);
export const isSymbol = ({ kind, text }: CypherToken, texts: ReadonlySet<string>): boolean =>
  kind === "symbol" && texts.has(text);

/** The arguments of the call whose parenthesis is the current token, and the token behind it. */
export const readCall = (cursor: TokenCursor): Call => {
  const found: CypherToken[][] = [[]];
  let [depth, at] = [0, 0];
  for (let token = cursor.peek(at); token !== undefined; token = cursor.peek(++at)) {
    if (isSymbol(token, closingBrackets)) depth -= 1;
    if (depth === 0 && at > 0) break;
    if (depth === 1 && token.kind === "symbol" && token.text === ",") found.push([]);
    else if (at > 0) found.at(-1)?.push(token);
    if (isSymbol(token, openingBrackets)) depth += 1;
  }
  return { arguments: found, next: cursor.peek(at + 1) };
};

/** Whether the current parenthesis belongs to a call of the function, which has no dot in its name. */
export const isCallOf = (cursor: TokenCursor, name: string): boolean => {
  const token = cursor.peek(-1);
  const isName = token?.kind === "word" || token?.kind === "name";
  return isName && token.text.toUpperCase() === name && cursor.symbol(-2) !== ".";
};
