import { checkCall } from "./calls.ts";
import { refusal } from "./layers.ts";
import type { Token } from "./tokenize.ts";
import type { Walk } from "./walk.ts";
import { clauses, joining, leading, mayFollow, mustFollow, refused, trailing } from "./words.ts";

/** @throws DottedError query-refused, always, with what is known of the token. */
export const refuseToken = (token: Token): never => {
  const general = `"${token.text}" begins no clause that the console knows.`;
  throw refusal("clause", refused.get(token.upper) ?? general);
};

/** Whether the word at a distance stands where only a name can: a property, label, parameter or alias. */
const isMarkedName = (walk: Walk, distance: number): boolean =>
  [".", ":", "$", "&", "!"].includes(walk.symbol(distance - 1)) || walk.word(distance - 1) === "AS";

const skipFollowers = (walk: Walk, word: string): void => {
  const must = mustFollow[word];
  if (must !== undefined && !must.includes(walk.word(0)))
    throw refusal("clause", `${word} is followed by ${must.join(" or ")}.`);
  if (must?.length === 1) walk.skip();
  while (mayFollow[word]?.includes(walk.word(0))) walk.skip();
};

const onClause = (walk: Walk, token: Token): void => {
  const follows = clauses[token.upper] ?? refuseToken(token);
  walk.skip();
  skipFollowers(walk, token.upper);
  walk.frame.mode = follows === "pattern" ? "pattern" : "expression";
  walk.frame.expects = follows === "clause" ? "clause" : "operand";
  if (token.upper === "CALL") checkCall(walk);
};

const onJoining = (walk: Walk, token: Token): void => {
  walk.skip();
  skipFollowers(walk, token.upper);
  if (token.upper === "WHERE") walk.frame.mode = "expression";
  walk.frame.expects = "operand";
};

const onTrailing = (walk: Walk, token: Token): void => {
  if (token.upper === "END") walk.nest(-1);
  walk.skip();
};

const onOperator = (walk: Walk, token: Token): void => {
  if (joining.has(token.upper)) onJoining(walk, token);
  else if (trailing.has(token.upper)) onTrailing(walk, token);
  else if (walk.frame.block) onClause(walk, token);
  else refuseToken(token);
};

/** A refused word where a name may stand, followed by what would follow the clause and hardly a name. */
const looksLikeClause = (walk: Walk, token: Token): boolean => {
  const next = walk.peek(1);
  const isVariable = walk.frame.mode !== "expression" && ["(", "["].includes(walk.symbol(-1));
  if (
    !refused.has(token.upper) ||
    token.upper === "IN" ||
    isVariable ||
    isMarkedName(walk, 0) ||
    next === undefined
  )
    return false;
  return ["string", "number", "name"].includes(next.kind) || ["(", "{", "[", "$"].includes(next.text);
};

const onOperand = (walk: Walk, token: Token): void => {
  if (looksLikeClause(walk, token)) refuseToken(token);
  const isTest = walk.word(-1) === "WHEN" && mustFollow[token.upper]?.includes(walk.word(1)) === true;
  const announces = isTest || (leading.has(token.upper) && !isMarkedName(walk, 0));
  if (!announces) walk.frame.expects = "operator";
  else if (token.upper === "CASE") walk.nest(1);
  walk.skip(isTest ? 2 : 1);
};

/** The short form of a subquery, `EXISTS { (a)-->(b) }`, from its first token on. */
export const beginPattern = (walk: Walk): void => {
  walk.frame.mode = "pattern";
  walk.frame.expects = "operand";
};

const selectors = new Set(["ANY", "ALL", "SHORTEST", "SHORTESTPATH", "ALLSHORTESTPATHS"]);

const onFirst = (walk: Walk, token: Token): void => {
  const isPattern = walk.symbol(1) === "=" || selectors.has(token.upper);
  if (walk.frame.mayBeginWithPattern && isPattern) beginPattern(walk);
  else onClause(walk, token);
};

/**
 * The gate's judgement of a word. Behind a complete value (a name, a literal, a closing bracket) a word can
 * only be an operator or a clause; where a value is wanted it is a name. So `n.set`, `:Create` and
 * `{delete: 1}` pass, and no word that is not on the lists passes as a clause.
 */
export const onWord = (walk: Walk, token: Token): void => {
  if (walk.frame.expects === "operand") onOperand(walk, token);
  else if (walk.frame.expects === "operator") onOperator(walk, token);
  else onFirst(walk, token);
};

/** The gate's judgement of a string, a number or a back-quoted name. */
export const onValue = (walk: Walk, token: Token): void => {
  const { expects, mayBeginWithPattern } = walk.frame;
  const isName = token.kind === "name";
  if (expects === "clause" && isName && mayBeginWithPattern) beginPattern(walk);
  else if (expects === "clause" || (expects === "operator" && isName)) refuseToken(token);
  walk.frame.expects = "operator";
  walk.skip();
};
