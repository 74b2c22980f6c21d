import { expect, test } from "vitest";
import type { VisibleLine } from "../../../graph/visible/types.ts";
import { lineWeight } from "../../../graph/visible/weigh.ts";

const line = (given: Partial<VisibleLine>): VisibleLine => ({
  id: "l",
  kind: "reports-to",
  from: "a",
  to: "b",
  upper: "to",
  basis: "unspecified",
  polarity: "asserted",
  ...given,
});

test("formal answering shapes a picture most, then what is unstated, practice, and what is denied", () => {
  const weights = [
    line({ basis: "formal" }),
    line({}),
    line({ basis: "practice" }),
    line({ polarity: "denied", basis: "formal" }),
  ].map(lineWeight);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(weights[3]).toBeLessThan((weights[2] ?? 0) / 2);
});
