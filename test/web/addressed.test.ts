import { expect, it } from "vitest";
import { addressedBy } from "../../server/contract/addressed.ts";
import { finding } from "./findings.ts";

it("tells what a suggestion would resolve or change from what is only spoken to", () => {
  const [gone, other, same, left] = [finding("a"), finding("b"), finding("c"), finding("d")];
  const after = finding("b", { message: "less of it" });
  const sorted = addressedBy([
    { before: gone },
    { before: other, after },
    { before: same, after: finding("c") },
    { before: left, isTakenAway: true },
  ]);
  expect(sorted).toEqual({
    gone: [gone],
    other: [{ before: other, after }],
    same: [same],
    takenAway: [left],
  });
});
