import { expect, test } from "vitest";
import { guard, unguard } from "../../graph/csv/cell.ts";
import { fc } from "../random.ts";

const formulas = [
  "=1+1",
  "+1",
  "-1",
  "@x",
  "＝1+1",
  "\t=1",
  "x;=1+1",
  "x;;-2",
  "x; =1+1",
  'x;"=1+1"',
  "x\t=1",
  "x\n=1",
  "a\\;=b",
];

test.each(formulas)("%j is written so that no spreadsheet runs it, whatever parts its cells", (text) => {
  for (const cell of [guard(text), ...guard(text).split(/[;\t\r\n]/)])
    expect(cell.replace(/^"* */, "")).not.toMatch(/^[=+\-@＝＋－＠]/);
  expect(unguard(guard(text))).toBe(text);
});

test("every text comes back as it was", () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...`;'"=+-@＝\t\n a`), maxLength: 12 }),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  );
  fc.assert(
    fc.property(text, (given) => {
      expect(unguard(guard(given))).toBe(given);
    }),
    { numRuns: 2_000 },
  );
});
