import { queryRefused } from "../layers.ts";
import { checkCall } from "./check-call.ts";
import type { TokenCursor } from "./cursor.ts";
import {
  clauseWords,
  infixWords,
  mayFollow,
  mustFollow,
  prefixWords,
  refusedWords,
  suffixWords,
} from "./grammar.ts";
import type { CypherToken } from "./tokenize.ts";

/** @throws DottedError query-refused, always, with what is known of the token. */
export const refuseToken = (token: CypherToken): never => {
  const general = `"${token.text}" begins no clause that the console knows.`;
  throw queryRefused("clause", refusedWords.get(token.upper) ?? general);
};

/** Whether the word at a distance stands where only a name can: a property, label, parameter or alias. */
const isMarkedName = (cursor: TokenCursor, distance: number): boolean =>
  [".", ":", "$", "&", "!"].includes(cursor.symbol(distance - 1)) || cursor.word(distance - 1) === "AS";

const skipFollowers = (cursor: TokenCursor, word: string): void => {
  const must = mustFollow[word];
  if (must !== undefined && !must.includes(cursor.word(0)))
    throw queryRefused("clause", `${word} is followed by ${must.join(" or ")}.`);
  if (must?.length === 1) cursor.skip();
  while (mayFollow[word]?.includes(cursor.word(0))) cursor.skip();
};

const onClause = (cursor: TokenCursor, token: CypherToken): void => {
  const follows = clauseWords[token.upper] ?? refuseToken(token);
  cursor.skip();
  skipFollowers(cursor, token.upper);
  cursor.frame.mode = follows === "pattern" ? "pattern" : "expression";
  cursor.frame.expects = follows === "clause" ? "clause" : "operand";
  if (token.upper === "CALL") checkCall(cursor);
};

const onJoining = (cursor: TokenCursor, token: CypherToken): void => {
  cursor.skip();
  skipFollowers(cursor, token.upper);
  if (token.upper === "WHERE") cursor.frame.mode = "expression";
  cursor.frame.expects = "operand";
};

const onTrailing = (cursor: TokenCursor, token: CypherToken): void => {
  if (token.upper === "END") cursor.nest(-1);
  cursor.skip();
};

const onOperator = (cursor: TokenCursor, token: CypherToken): void => {
  if (infixWords.has(token.upper)) onJoining(cursor, token);
  else if (suffixWords.has(token.upper)) onTrailing(cursor, token);
  else if (cursor.frame.block) onClause(cursor, token);
  else refuseToken(token);
};

/** A refused word where a name may stand, followed by what would follow the clause and hardly a name. */
const looksLikeClause = (cursor: TokenCursor, token: CypherToken): boolean => {
  const next = cursor.peek(1);
  const isVariable = cursor.frame.mode !== "expression" && ["(", "["].includes(cursor.symbol(-1));
  if (
    !refusedWords.has(token.upper) ||
    token.upper === "IN" ||
    isVariable ||
    isMarkedName(cursor, 0) ||
    next === undefined
  )
    return false;
  return ["string", "number", "name"].includes(next.kind) || ["(", "{", "[", "$"].includes(next.text);
};

const onOperand = (cursor: TokenCursor, token: CypherToken): void => {
  if (looksLikeClause(cursor, token)) refuseToken(token);
  const isTest = cursor.word(-1) === "WHEN" && mustFollow[token.upper]?.includes(cursor.word(1)) === true;
  const announces = isTest || (prefixWords.has(token.upper) && !isMarkedName(cursor, 0));
  if (!announces) cursor.frame.expects = "operator";
  else if (token.upper === "CASE") cursor.nest(1);
  cursor.skip(isTest ? 2 : 1);
};

/** The short form of a subquery, `EXISTS { (a)-->(b) }`, from its first token on. */
export const beginPattern = (cursor: TokenCursor): void => {
  cursor.frame.mode = "pattern";
  cursor.frame.expects = "operand";
};

const selectors = new Set(["ANY", "ALL", "SHORTEST", "SHORTESTPATH", "ALLSHORTESTPATHS"]);

const onFirst = (cursor: TokenCursor, token: CypherToken): void => {
  const isPattern = cursor.symbol(1) === "=" || selectors.has(token.upper);
  if (cursor.frame.mayBeginWithPattern && isPattern) beginPattern(cursor);
  else onClause(cursor, token);
};

/**
 * The gate's judgement of a word. Behind a complete value (a name, a literal, a closing bracket) a word can
 * only be an operator or a clause; where a value is wanted it is a name. So `n.set`, `:Create` and
 * `{delete: 1}` pass, and no word that is not on the lists passes as a clause.
 */
export const checkWord = (cursor: TokenCursor, token: CypherToken): void => {
  if (cursor.frame.expects === "operand") onOperand(cursor, token);
  else if (cursor.frame.expects === "operator") onOperator(cursor, token);
  else onFirst(cursor, token);
};

/** The gate's judgement of a string, a number or a back-quoted name. */
export const checkValue = (cursor: TokenCursor, token: CypherToken): void => {
  const { expects, mayBeginWithPattern } = cursor.frame;
  const isName = token.kind === "name";
  if (expects === "clause" && isName && mayBeginWithPattern) beginPattern(cursor);
  else if (expects === "clause" || (expects === "operator" && isName)) refuseToken(token);
  cursor.frame.expects = "operator";
  cursor.skip();
};
