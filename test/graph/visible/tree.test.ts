import { describe, expect, it } from "vitest";
import { treeOf } from "../../../graph/visible/tree.ts";
import { lineWeight, ranksEnds, upward } from "../../../graph/visible/weigh.ts";
import { line } from "../../web/small-view.ts";

const up = (to: string, more = {}) => line("post", "reports-to", to, { id: `to-${to}`, ...more });

describe("what shapes the picture", () => {
  it("is paper before what is not said, and practice least of the lines that hold", () => {
    const [paper, unsaid, practice] = [
      up("a", { basis: "formal" }),
      up("a"),
      up("a", { basis: "practice" }),
    ].map(lineWeight);
    expect(paper).toBeGreaterThan(unsaid ?? 0);
    expect(unsaid).toBeGreaterThan(practice ?? 0);
    expect(practice).toBeGreaterThan(lineWeight(up("a", { polarity: "denied" })));
    expect(practice).toBeLessThan(lineWeight(line("post", "part-of", "a")));
  });

  it("puts nobody below another for practice or for what is denied", () => {
    expect([up("a"), up("a", { basis: "practice" }), up("a", { polarity: "denied" })].map(ranksEnds)).toEqual(
      [true, false, false],
    );
  });

  it("has no superior on a line between equals", () => {
    expect(upward(line("a", "coordinates-with", "b"))).toBeUndefined();
  });
});

describe("the forest of a picture", () => {
  it("hangs a box from the first of two superiors with as strong a line", () => {
    const tree = treeOf(["first", "second", "post"], [up("first"), up("second")]);
    expect(tree.parent.get("post")).toBe("first");
  });

  it("hangs it from the stronger one, wherever it stands", () => {
    const tree = treeOf(["first", "second", "post"], [up("first"), up("second", { basis: "formal" })]);
    expect(tree.parent.get("post")).toBe("second");
  });
});
