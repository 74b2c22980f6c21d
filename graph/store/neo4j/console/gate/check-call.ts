import { queryRefused } from "../layers.ts";
import type { TokenCursor } from "./cursor.ts";
import { allowedNamespaces, allowedProcedures } from "./grammar.ts";
import type { CypherToken } from "./tokenize.ts";

const isNaming = (token: CypherToken | undefined): token is CypherToken =>
  token?.kind === "word" || token?.kind === "name";

/** The frame of a subquery in braces after CALL. */
const callBlock = {
  closes: "}",
  block: true,
  mayBeginWithPattern: false,
  mode: "expression",
  expects: "clause",
  after: "clause",
} as const;

/** Skips `(a, b)` or `(*)`, the variables that a subquery may see. */
const skipVariables = (cursor: TokenCursor): void => {
  cursor.skip();
  while (isNaming(cursor.peek()) || [",", "*"].includes(cursor.symbol(0))) cursor.skip();
  if (cursor.symbol(0) !== ")") throw queryRefused("clause", "CALL ( … ) { … } lists variables only.");
  cursor.skip();
};

const procedureName = (cursor: TokenCursor): string => {
  const parts: string[] = [];
  for (let token = cursor.peek(); isNaming(token); token = cursor.peek()) {
    parts.push(token.text.includes(".") ? `\`${token.text}\`` : token.text); // `db.labels` is one part, not two
    cursor.skip();
    if (cursor.symbol(0) !== ".") break;
    cursor.skip();
  }
  return parts.join(".");
};

const checkProcedure = (cursor: TokenCursor): void => {
  const name = procedureName(cursor);
  if (!allowedProcedures.has(name))
    throw queryRefused(
      "clause",
      `the procedure ${name} is not among those allowed (${[...allowedProcedures].join(", ")}).`,
    );
  if (cursor.symbol(0) === "(" && cursor.symbol(1) === ")") cursor.skip(2);
  if (cursor.word(0) !== "YIELD") return;
  cursor.skip();
  Object.assign(cursor.frame, { mode: "expression", expects: "operand" });
};

const openSubquery = (cursor: TokenCursor): void => {
  if (cursor.symbol(0) === "(") skipVariables(cursor);
  if (cursor.symbol(0) !== "{")
    throw queryRefused("clause", "CALL is followed by a subquery in braces or a procedure.");
  cursor.open({ ...callBlock });
  cursor.skip();
};

/** Reads what follows CALL: the opening of a subquery, or one of the allowed procedures. */
export const checkCall = (cursor: TokenCursor): void => {
  cursor.frame.expects = "clause";
  if (isNaming(cursor.peek())) checkProcedure(cursor);
  else openSubquery(cursor);
};

/** At the parenthesis of a call `a.b.c(`: refuses functions that are not Neo4j's own. */
export const checkFunction = (cursor: TokenCursor): void => {
  if (!isNaming(cursor.peek(-1)) || cursor.symbol(-2) !== ".") return;
  let first = -1;
  while (cursor.symbol(first - 1) === "." && isNaming(cursor.peek(first - 2))) first -= 2;
  const name = cursor.peek(first)?.text ?? "";
  if (!allowedNamespaces.has(name.toLowerCase()))
    throw queryRefused("clause", `${name}.… is not one of Neo4j's own functions.`);
};
