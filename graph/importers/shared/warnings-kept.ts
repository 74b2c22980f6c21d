import { morePast, mostTold, type Problem } from "../../errors.ts";

/** Keeps the warnings that are told and counts the others: each of a million rows may have one. */
export const warningsKept = () => {
  const first: Problem[] = [];
  let more = 0;
  const push = (one: Problem): number => (first.length < mostTold ? first.push(one) : ++more);
  return { push, all: (): readonly Problem[] => (more === 0 ? first : [...first, morePast(more)]) };
};
