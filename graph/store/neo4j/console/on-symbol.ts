import { checkFunction } from "./calls.ts";
import { checkQuantifier, checkStar, isQuantifier, refuseRepeat, repeats } from "./hops.ts";
import { beginPattern, refuseToken } from "./on-word.ts";
import { checkRange } from "./range.ts";
import { checkReduce } from "./reduce.ts";
import type { Token } from "./tokenize.ts";
import type { Expects, Frame, Walk } from "./walk.ts";
import { subqueries } from "./words.ts";

const plain = (closes: ")" | "]" | "}", mode: Frame["mode"]): Frame => ({
  closes,
  block: false,
  mayBeginWithPattern: false,
  mode,
  expects: "operand",
  after: "operator",
});

const subquery: Frame = {
  ...plain("}", "expression"),
  block: true,
  mayBeginWithPattern: true,
  expects: "clause",
};

/** `{` after EXISTS, COUNT or COLLECT, unless they are variables and a map or projection follows. */
const opensSubquery = (walk: Walk): boolean => {
  const isMap = ["}", "."].includes(walk.symbol(1)) || walk.symbol(2) === ":";
  return subqueries.has(walk.word(-1)) && ![".", ":", "$", "&", "!"].includes(walk.symbol(-2)) && !isMap;
};

const openers: Readonly<Record<string, (walk: Walk) => Frame>> = {
  "(": (walk) => {
    checkFunction(walk);
    checkRange(walk);
    checkReduce(walk);
    const isPattern = walk.frame.mode === "pattern" && walk.symbol(-1) !== "$"; // $(…) is a computed label
    return plain(")", isPattern ? "pattern" : "expression");
  },
  "[": (walk) => plain("]", walk.symbol(-1) === "-" ? "relationship" : "expression"),
  "{": (walk) => (opensSubquery(walk) ? { ...subquery } : plain("}", "expression")),
};

/** Behind `LIST<STRING NOT NULL>` a value is complete, though `>` elsewhere wants another. */
const closesType = (walk: Walk): boolean => {
  let before = -1;
  while (walk.word(before) !== "") before -= 1;
  return walk.symbol(before) === "<" && ["LIST", "ARRAY"].includes(walk.word(before - 1));
};

/** What is expected behind a symbol that is no bracket: a value, but for the few that are values themselves. */
const afterSymbol = (walk: Walk, text: string): Expects => {
  if (text === "*" && walk.frame.expects === "operand") return "operator"; // RETURN *, count(*), n {.*}
  if (text === "%" && [":", "&", "|", "!"].includes(walk.symbol(-1))) return "operator"; // any label
  return text === ">" && closesType(walk) ? "operator" : "operand";
};

const onBracketOrSign = (walk: Walk, text: string): void => {
  const opener = openers[text];
  if (opener !== undefined) walk.open(opener(walk));
  else if ([")", "]", "}"].includes(text)) walk.close(text);
  else walk.frame.expects = afterSymbol(walk, text);
  walk.skip();
};

const onHops = (walk: Walk, text: string): boolean => {
  if ((text === "+" || text === "*") && repeats(walk)) refuseRepeat(walk);
  if (text === "{" && isQuantifier(walk)) checkQuantifier(walk);
  else if (text === "*" && walk.frame.mode === "relationship") {
    checkStar(walk);
    walk.frame.expects = "operator";
  } else return false;
  return true;
};

/** The gate's judgement of a symbol: brackets open and close levels, and repeated parts of paths need bounds. */
export const onSymbol = (walk: Walk, token: Token): void => {
  if (walk.frame.expects === "clause" && token.text !== "}") {
    if (!walk.frame.mayBeginWithPattern || token.text !== "(") refuseToken(token);
    beginPattern(walk);
  }
  if (!onHops(walk, token.text)) onBracketOrSign(walk, token.text);
};
