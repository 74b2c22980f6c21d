import { refusal } from "./layers.ts";
import type { Token } from "./tokenize.ts";
import type { Walk } from "./walk.ts";
import { namespaces, procedures } from "./words.ts";

const isNaming = (token: Token | undefined): token is Token =>
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
const skipVariables = (walk: Walk): void => {
  walk.skip();
  while (isNaming(walk.peek()) || [",", "*"].includes(walk.symbol(0))) walk.skip();
  if (walk.symbol(0) !== ")") throw refusal("clause", "CALL ( … ) { … } lists variables only.");
  walk.skip();
};

const procedureName = (walk: Walk): string => {
  const parts: string[] = [];
  for (let token = walk.peek(); isNaming(token); token = walk.peek()) {
    parts.push(token.text.includes(".") ? `\`${token.text}\`` : token.text); // `db.labels` is one part, not two
    walk.skip();
    if (walk.symbol(0) !== ".") break;
    walk.skip();
  }
  return parts.join(".");
};

const checkProcedure = (walk: Walk): void => {
  const name = procedureName(walk);
  if (!procedures.has(name))
    throw refusal(
      "clause",
      `the procedure ${name} is not among those allowed (${[...procedures].join(", ")}).`,
    );
  if (walk.symbol(0) === "(" && walk.symbol(1) === ")") walk.skip(2);
  if (walk.word(0) !== "YIELD") return;
  walk.skip();
  Object.assign(walk.frame, { mode: "expression", expects: "operand" });
};

const openSubquery = (walk: Walk): void => {
  if (walk.symbol(0) === "(") skipVariables(walk);
  if (walk.symbol(0) !== "{")
    throw refusal("clause", "CALL is followed by a subquery in braces or a procedure.");
  walk.open({ ...callBlock });
  walk.skip();
};

/** Reads what follows CALL: the opening of a subquery, or one of the allowed procedures. */
export const checkCall = (walk: Walk): void => {
  walk.frame.expects = "clause";
  if (isNaming(walk.peek())) checkProcedure(walk);
  else openSubquery(walk);
};

/** At the parenthesis of a call `a.b.c(`: refuses functions that are not Neo4j's own. */
export const checkFunction = (walk: Walk): void => {
  if (!isNaming(walk.peek(-1)) || walk.symbol(-2) !== ".") return;
  let first = -1;
  while (walk.symbol(first - 1) === "." && isNaming(walk.peek(first - 2))) first -= 2;
  const name = walk.peek(first)?.text ?? "";
  if (!namespaces.has(name.toLowerCase()))
    throw refusal("clause", `${name}.… is not one of Neo4j's own functions.`);
};
