import { expect, test } from "vitest";
import { mostTold, type Problem, toldOf } from "../../graph/errors.ts";

const some = (count: number): Problem[] =>
  Array.from({ length: count }, (_, place) => ({ code: "bad-value", message: `${place}` }));

test.each([
  [[some(mostTold)], mostTold, undefined],
  [[some(mostTold + 1)], mostTold, 2],
  [[some(3), toldOf(some(5_000))], mostTold, 4_004],
  [[toldOf(some(5_000)), toldOf(some(5_000))], mostTold, 9_001],
])("what is not told is counted, however often lists are joined (%#)", (lists, length, more) => {
  const told = toldOf(lists.flat());
  expect(told).toHaveLength(length);
  expect(told.filter((one) => one.more !== undefined)).toHaveLength(more === undefined ? 0 : 1);
  expect(told.at(-1)?.more).toBe(more);
});
