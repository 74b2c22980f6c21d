import { describe, expect, it } from "vitest";
import { visibleSubgraph } from "../../graph/visible/index.ts";
import { below, treeOf } from "../../graph/visible/tree.ts";
import { outlineOf, visibleRows } from "../../web/panels/table/outline-rows.ts";
import { calm, line, smallView } from "./small-view.ts";

const rows = outlineOf(visibleSubgraph(smallView(), calm));

describe("the outline", () => {
  it("lists governing bodies first, each node under the one it answers to, hats under their post", () => {
    expect(rows.map(({ node, level }) => `${"  ".repeat(level - 1)}${node}`)).toEqual([
      "council",
      "  chief",
      "    deputy",
      "      hat-hc",
      "agency",
      "office",
    ]);
  });

  it("gives the superiors by basis, a hat's beside the hat", () => {
    const superiors = (node: string) => rows.find((row) => row.node === node)?.superiors;
    expect(superiors("chief")?.formal.map(({ to }) => to)).toEqual(["council"]);
    expect(superiors("deputy")?.unspecified.map(({ to }) => to)).toEqual(["chief"]);
    expect(superiors("hat-hc")?.practice.map(({ id }) => id)).toEqual(["under-hat"]);
  });

  it("does not take a denied line for a superior", () => {
    expect(Object.values(rows.find(({ node }) => node === "agency")?.superiors ?? {}).flat()).toEqual([]);
  });

  it("hides all that is under a closed row", () => {
    expect(visibleRows(rows, new Set(["council"])).map(({ node }) => node)).toEqual([
      "council",
      "agency",
      "office",
    ]);
  });
});

describe("the forest", () => {
  it("hangs a cycle of superiors from one of them", () => {
    const tree = treeOf(
      ["a", "b", "c"],
      [line("a", "reports-to", "b"), line("b", "reports-to", "c"), line("c", "reports-to", "a")],
    );
    expect(tree.roots).toHaveLength(1);
    expect(below(tree, tree.roots[0] ?? "")).toHaveLength(2);
  });
});
