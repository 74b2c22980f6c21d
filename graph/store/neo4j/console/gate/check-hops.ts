import { queryRefused } from "../layers.ts";
import type { TokenCursor } from "./cursor.ts";

/** Longest path part that a query may ask for. */
export const mostHops = 10;

const unbounded = (found: string): never => {
  throw queryRefused(
    "hops",
    `${found} has no upper bound: give one of at most ${mostHops}, as in *1..${mostHops} or {1,${mostHops}}.`,
  );
};

const within = (text: string): void => {
  const bound = /^\d[\d_]*$/.test(text) ? Number(text.replaceAll("_", "")) : Number.NaN;
  if (!(bound <= mostHops))
    throw queryRefused("hops", `a path of up to ${text} hops: at most ${mostHops} are allowed.`);
};

const number = (cursor: TokenCursor): string | undefined => {
  const token = cursor.peek();
  if (token?.kind !== "number") return undefined;
  cursor.skip();
  return token.text;
};

/** Reads the range of `[*]`, `[*2]`, `[*1..3]`, from its star on. */
export const checkStar = (cursor: TokenCursor): void => {
  cursor.skip();
  const least = number(cursor);
  const range = cursor.symbol(0) === "..";
  if (range) cursor.skip();
  const most = range ? number(cursor) : least;
  within(most ?? unbounded(`[*${least ?? ""}${range ? ".." : ""}]`));
};

/** Whether a brace opens a quantifier, `{2}`, `{1,3}`, `{,3}`: no map and no subquery begins so. */
export const isQuantifier = (cursor: TokenCursor): boolean =>
  cursor.peek(1)?.kind === "number" || cursor.symbol(1) === ",";

/** Reads a quantifier from its opening to its closing brace. */
export const checkQuantifier = (cursor: TokenCursor): void => {
  cursor.skip();
  const least = number(cursor);
  const range = cursor.symbol(0) === ",";
  if (range) cursor.skip();
  const most = range ? number(cursor) : least;
  if (cursor.symbol(0) !== "}")
    throw queryRefused("hops", "a quantifier is {n}, {m,n} or {,n} with plain numbers.");
  within(most ?? unbounded(`{${least ?? ""},}`));
  cursor.skip();
};

/** Whether `+` or `*` here repeats a part of a path without end: in a pattern, or right after an arrow. */
export const repeats = (cursor: TokenCursor): boolean =>
  cursor.frame.mode === "pattern" || (cursor.symbol(-1) === ">" && cursor.symbol(-2) === "-");

/** @throws DottedError query-refused, always: `+` and `*` after a part of a path have no bound. */
export const refuseRepeat = (cursor: TokenCursor): never =>
  unbounded(`A part of a path with ${cursor.symbol(0)}`);
