import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import { isSame } from "../../graph/same.ts";

it.each([
  ["fields in another order", { a: 1, b: [2] }, { b: [2], a: 1 }, true],
  ["a list in another order", [1, 2], [2, 1], false],
  ["a list and fields like its", ["x"], { 0: "x" }, false],
  ["fields like a list's, and that", { 0: "x" }, ["x"], false],
  ["a field more on the right", { a: 1 }, { a: 1, b: 2 }, false],
  ["a field of nothing, and none", { a: undefined }, {}, false],
  ["as many fields, by another name", { a: undefined }, { b: undefined }, false],
  ["null and fields", null, {}, false],
  ["nothing and fields", undefined, {}, false],
])("%s", (_, one, other, same) => {
  expect(isSame(one, other)).toBe(same);
});

it("judges values of JSON as Node does", () => {
  const small = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(1, "x", null, true),
      fc.array(tie("value"), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom("a", "b"), tie("value"), { maxKeys: 2, noNullPrototype: true }),
    ),
  })).value;
  fc.assert(
    fc.property(small, small, (one, other) => {
      expect(isSame(one, other)).toBe(isDeepStrictEqual(one, other));
      expect(isSame(one, structuredClone(one))).toBe(true);
    }),
  );
});
