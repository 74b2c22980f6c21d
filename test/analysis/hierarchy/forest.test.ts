import { describe, expect, it } from "vitest";
import { nobody } from "../../../analysis/hierarchy/arranged.ts";
import { forestOf, gapOf, kindAbove, wayUp } from "../../../analysis/hierarchy/forest.ts";
import { viewDataset } from "../../../graph/index/view.ts";
import { lineKindIds } from "../../../graph/kinds.ts";
import { fc } from "../../random.ts";
import { type Organization, viewOfCase } from "../case.ts";
import { organizations } from "../organizations.ts";

const nodes = ["body top", "post head", "post deputy", "post clerk", "post other", "hat h"] as const;
const up = (from: string, to: string, basis: "formal" | "practice" | "unspecified" = "formal") =>
  ({ kind: "reports-to", from, to, basis }) as const;

/** The one above each node and the numbers under it, by name. */
const told = (lines: Organization["lines"]) => {
  const view = viewOfCase({ nodes, lines });
  const forest = forestOf(view);
  const name = (row: number): string => (row === nobody ? "-" : view.node(row).id);
  const row = (id: string): number => view.find(id) ?? nobody;
  return {
    above: (id: string) => name(forest.above[row(id)] ?? nobody),
    practice: (id: string) => name(forest.inPractice[row(id)] ?? nobody),
    below: (id: string) => forest.below[row(id)],
    layers: (id: string) => forest.layers[row(id)],
    kind: (id: string) => kindAbove(forest, row(id)),
    gap: (id: string) => gapOf(forest, row(id)),
    way: (id: string) => wayUp(forest, row(id)).map(name),
  };
};

describe("the primary hierarchy", () => {
  const chain = [up("head", "top"), up("deputy", "head"), up("clerk", "deputy")];

  it("counts who hangs under each, in how many layers, and tells the way up", () => {
    const { below, layers, way } = told(chain);
    expect([below("top"), layers("top")]).toEqual([3, 3]);
    expect([below("deputy"), layers("deputy")]).toEqual([1, 1]);
    expect(way("clerk")).toEqual(["deputy", "head", "top"]);
  });

  it("tells by which kind of line each stands there: an answer before a part", () => {
    const part = (from: string, to: string) => ({ kind: "part-of", from, to, basis: "formal" }) as const;
    const { above, kind } = told([
      part("clerk", "other"),
      up("clerk", "deputy", "unspecified"),
      part("deputy", "head"),
    ]);
    expect([above("clerk"), kind("clerk")]).toEqual(["deputy", "reports-to"]);
    expect([above("deputy"), kind("deputy")]).toEqual(["head", "part-of"]);
  });

  it("takes paper before what is not said, and no practice for paper", () => {
    const { above, practice } = told([
      up("clerk", "other", "unspecified"),
      up("clerk", "deputy"),
      up("clerk", "head", "practice"),
      up("other", "head", "practice"),
    ]);
    expect([above("clerk"), practice("clerk")]).toEqual(["deputy", "head"]);
    expect([above("other"), practice("other")]).toEqual(["-", "head"]);
  });

  it("tells how far practice is from paper, over the top where they are in different trees", () => {
    const { gap } = told([...chain, up("clerk", "head", "practice"), up("deputy", "other", "practice")]);
    expect(gap("clerk")).toBe(1);
    expect(gap("deputy")).toBe(3);
    expect(gap("head")).toBeUndefined();
  });

  it("cuts a cycle of superiors once", () => {
    const { above } = told([up("head", "deputy"), up("deputy", "head"), up("clerk", "head")]);
    expect([above("head"), above("deputy")].filter((one) => one === "-")).toHaveLength(1);
  });

  it("takes what is said of a worn hat as said of the post", () => {
    const { above, below } = told([{ kind: "wears-hat", from: "clerk", to: "h" }, up("h", "head")]);
    expect(above("clerk")).toBe("head");
    expect(below("head")).toBe(1);
  });
});

describe("for any organization", () => {
  it("every actor is met once, after the one above it, and sizes add up", () => {
    fc.assert(
      fc.property(organizations(lineKindIds), (rows) => {
        const forest = forestOf(viewDataset(rows));
        const place = new Map([...forest.order].map((row, at) => [row, at]));
        expect(place.size).toBe(forest.order.length);
        for (const row of forest.order) {
          const above = forest.above[row] ?? nobody;
          if (above !== nobody) expect(place.get(above)).toBeLessThan(place.get(row) ?? 0);
        }
        const tops = [...forest.order].filter((row) => forest.above[row] === nobody);
        const all = tops.reduce((sum, row) => sum + (forest.below[row] ?? 0) + 1, 0);
        expect(all).toBe(forest.order.length);
      }),
    );
  });
});
