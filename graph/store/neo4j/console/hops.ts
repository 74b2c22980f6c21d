import { refusal } from "./layers.ts";
import type { Walk } from "./walk.ts";

/** Longest path part that a query may ask for. */
export const mostHops = 10;

const unbounded = (found: string): never => {
  throw refusal(
    "hops",
    `${found} has no upper bound: give one of at most ${mostHops}, as in *1..${mostHops} or {1,${mostHops}}.`,
  );
};

const within = (text: string): void => {
  const bound = /^\d[\d_]*$/.test(text) ? Number(text.replaceAll("_", "")) : Number.NaN;
  if (!(bound <= mostHops))
    throw refusal("hops", `a path of up to ${text} hops: at most ${mostHops} are allowed.`);
};

const number = (walk: Walk): string | undefined => {
  const token = walk.peek();
  if (token?.kind !== "number") return undefined;
  walk.skip();
  return token.text;
};

/** Reads the range of `[*]`, `[*2]`, `[*1..3]`, from its star on. */
export const checkStar = (walk: Walk): void => {
  walk.skip();
  const least = number(walk);
  const range = walk.symbol(0) === "..";
  if (range) walk.skip();
  const most = range ? number(walk) : least;
  within(most ?? unbounded(`[*${least ?? ""}${range ? ".." : ""}]`));
};

/** Whether a brace opens a quantifier, `{2}`, `{1,3}`, `{,3}`: no map and no subquery begins so. */
export const isQuantifier = (walk: Walk): boolean =>
  walk.peek(1)?.kind === "number" || walk.symbol(1) === ",";

/** Reads a quantifier from its opening to its closing brace. */
export const checkQuantifier = (walk: Walk): void => {
  walk.skip();
  const least = number(walk);
  const range = walk.symbol(0) === ",";
  if (range) walk.skip();
  const most = range ? number(walk) : least;
  if (walk.symbol(0) !== "}") throw refusal("hops", "a quantifier is {n}, {m,n} or {,n} with plain numbers.");
  within(most ?? unbounded(`{${least ?? ""},}`));
  walk.skip();
};

/** Whether `+` or `*` here repeats a part of a path without end: in a pattern, or right after an arrow. */
export const repeats = (walk: Walk): boolean =>
  walk.frame.mode === "pattern" || (walk.symbol(-1) === ">" && walk.symbol(-2) === "-");

/** @throws DottedError query-refused, always: `+` and `*` after a part of a path have no bound. */
export const refuseRepeat = (walk: Walk): never => unbounded(`A part of a path with ${walk.symbol(0)}`);
