import { expect, test } from "vitest";
import { within } from "../../graph/within.ts";

/** a – b – c – d, and a – e: who is next to whom. */
const next: Readonly<Record<string, readonly string[]>> = {
  a: ["b", "e"],
  b: ["a", "c"],
  c: ["b", "d"],
  d: ["c"],
  e: ["a"],
};

test.each([
  [0, ["a"]],
  [1, ["a", "b", "e"]],
  [2, ["a", "b", "e", "c"]],
  [9, ["a", "b", "e", "c", "d"]],
])("%i steps from a, the nearest first", (depth, expected) => {
  expect([...within("a", depth, (one) => next[one] ?? [])]).toEqual(expected);
});
