import { queryRefused } from "../layers.ts";
import type { TokenCursor } from "./cursor.ts";
import { closingBrackets, isCallOf, isSymbol, openingBrackets, readCall } from "./read-call.ts";
import type { CypherToken } from "./tokenize.ts";

/** Longest list that an expression may count up. `UNWIND range(…) AS x` makes rows, which the time limit ends. */
const longestRange = 10_000;

/** Ranges shorter than this are steps of some kind; longer ones may be loops, and loops in loops. */
const manySteps = 40;
/** Turns that loops in loops over ranges may make: a list of a hundred million numbers ends the server. */
const mostTurns = 100_000;

/** A plain whole number, with or without a minus. */
const literal = (tokens: readonly CypherToken[]): number | undefined => {
  const text = tokens.map((token) => token.text).join("");
  return /^-?\d[\d_]*$/.test(text) ? Number(text.replaceAll("_", "")) : undefined;
};

const balance = (tokens: readonly CypherToken[]): number =>
  tokens.reduce(
    (sum, token) => sum + Number(isSymbol(token, openingBrackets)) - Number(isSymbol(token, closingBrackets)),
    0,
  );

/** `size(…)` or `length(…)`, with or without a number added or taken away: as long as something that is there. */
const isSize = (tokens: readonly CypherToken[]): boolean => {
  if (!["SIZE", "LENGTH"].includes(tokens[0]?.upper ?? "")) return false;
  const end = tokens.findLastIndex(({ kind, text }) => kind === "symbol" && text === ")");
  const inner = tokens.slice(2, end);
  const rest = tokens.slice(end + 1);
  const closesEarly = inner.some(
    (token, i) => isSymbol(token, closingBrackets) && balance(inner.slice(0, i + 1)) < 0,
  );
  return (
    !closesEarly &&
    (rest.length === 0 ||
      (rest.length === 2 && /^[+-]$/.test(rest[0]?.text ?? "") && literal(rest.slice(1)) !== undefined))
  );
};

/** Length of a range between plain numbers; undefined for any other. */
const lengthOf = ([from = [], to = [], step]: readonly (readonly CypherToken[])[]): number | undefined => {
  const [first, last, by] = [literal(from), literal(to), step === undefined ? 1 : literal(step)];
  return first === undefined || last === undefined || by === undefined || by === 0
    ? undefined
    : Math.floor(Math.abs((last - first) / by)) + 1;
};

const isShort = ([from = [], to = [], step]: readonly (readonly CypherToken[])[]): boolean => {
  const [first, last, by] = [literal(from), literal(to), step === undefined ? 1 : literal(step)];
  if (by === undefined || by === 0) return false;
  if (first !== undefined && last !== undefined) return Math.abs((last - first) / by) < longestRange;
  return (first !== undefined || isSize(from)) && (last !== undefined || isSize(to));
};

/** At the parenthesis of a call: refuses a `range` that is no clause's and has no small bound. */
export const checkRange = (cursor: TokenCursor): void => {
  if (!isCallOf(cursor, "RANGE")) return;
  const call = readCall(cursor);
  const makesRows = cursor.word(-2) === "UNWIND" && call.next?.kind === "word" && call.next.upper === "AS";
  if (makesRows) return;
  if (!isShort(call.arguments))
    throw queryRefused(
      "size",
      `range in an expression goes from and to plain numbers, size(…) or length(…), over at most ${longestRange}; UNWIND range(…) AS x may go further.`,
    );
  const length = lengthOf(call.arguments) ?? 1;
  if (length > manySteps) cursor.iterations *= length;
  if (cursor.iterations > mostTurns)
    throw queryRefused(
      "size",
      `its ranges in expressions make more than ${mostTurns} turns, were one a loop in the other; UNWIND range(…) AS x may go further.`,
    );
};
