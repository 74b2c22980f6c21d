import { checkFunction } from "./check-call.ts";
import { checkQuantifier, checkStar, isQuantifier, refuseRepeat, repeats } from "./check-hops.ts";
import { checkRange } from "./check-range.ts";
import { checkReduce } from "./check-reduce.ts";
import { beginPattern, refuseToken } from "./check-word.ts";
import type { Expects, NestingLevel, TokenCursor } from "./cursor.ts";
import { subqueries } from "./grammar.ts";
import type { CypherToken } from "./tokenize.ts";

const plain = (closes: ")" | "]" | "}", mode: NestingLevel["mode"]): NestingLevel => ({
  closes,
  block: false,
  mayBeginWithPattern: false,
  mode,
  expects: "operand",
  after: "operator",
});

const subquery: NestingLevel = {
  ...plain("}", "expression"),
  block: true,
  mayBeginWithPattern: true,
  expects: "clause",
};

/** `{` after EXISTS, COUNT or COLLECT, unless they are variables and a map or projection follows. */
const opensSubquery = (cursor: TokenCursor): boolean => {
  const isMap = ["}", "."].includes(cursor.symbol(1)) || cursor.symbol(2) === ":";
  return subqueries.has(cursor.word(-1)) && ![".", ":", "$", "&", "!"].includes(cursor.symbol(-2)) && !isMap;
};

const openers: Readonly<Record<string, (cursor: TokenCursor) => NestingLevel>> = {
  "(": (cursor) => {
    checkFunction(cursor);
    checkRange(cursor);
    checkReduce(cursor);
    const isPattern = cursor.frame.mode === "pattern" && cursor.symbol(-1) !== "$"; // $(…) is a computed label
    return plain(")", isPattern ? "pattern" : "expression");
  },
  "[": (cursor) => plain("]", cursor.symbol(-1) === "-" ? "relationship" : "expression"),
  "{": (cursor) => (opensSubquery(cursor) ? { ...subquery } : plain("}", "expression")),
};

/** Behind `LIST<STRING NOT NULL>` a value is complete, though `>` elsewhere wants another. */
const closesType = (cursor: TokenCursor): boolean => {
  let before = -1;
  while (cursor.word(before) !== "") before -= 1;
  return cursor.symbol(before) === "<" && ["LIST", "ARRAY"].includes(cursor.word(before - 1));
};

/** What is expected behind a symbol that is no bracket: a value, but for the few that are values themselves. */
const afterSymbol = (cursor: TokenCursor, text: string): Expects => {
  if (text === "*" && cursor.frame.expects === "operand") return "operator"; // RETURN *, count(*), n {.*}
  if (text === "%" && [":", "&", "|", "!"].includes(cursor.symbol(-1))) return "operator"; // any label
  return text === ">" && closesType(cursor) ? "operator" : "operand";
};

const onBracketOrSign = (cursor: TokenCursor, text: string): void => {
  const opener = openers[text];
  if (opener !== undefined) cursor.open(opener(cursor));
  else if ([")", "]", "}"].includes(text)) cursor.close(text);
  else cursor.frame.expects = afterSymbol(cursor, text);
  cursor.skip();
};

const onHops = (cursor: TokenCursor, text: string): boolean => {
  if ((text === "+" || text === "*") && repeats(cursor)) refuseRepeat(cursor);
  if (text === "{" && isQuantifier(cursor)) checkQuantifier(cursor);
  else if (text === "*" && cursor.frame.mode === "relationship") {
    checkStar(cursor);
    cursor.frame.expects = "operator";
  } else return false;
  return true;
};

/** The gate's judgement of a symbol: brackets open and close levels, and repeated parts of paths need bounds. */
export const checkSymbol = (cursor: TokenCursor, token: CypherToken): void => {
  if (cursor.frame.expects === "clause" && token.text !== "}") {
    if (!cursor.frame.mayBeginWithPattern || token.text !== "(") refuseToken(token);
    beginPattern(cursor);
  }
  if (!onHops(cursor, token.text)) onBracketOrSign(cursor, token.text);
};
