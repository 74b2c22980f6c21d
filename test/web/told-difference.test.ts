import { describe, expect, it } from "vitest";
import type { DiffResult } from "../../server/contract/diff.ts";
import { changedPart } from "../../web/scene/changed-part.ts";
import { toldDifference } from "../../web/state/told-difference.ts";
import { line, node } from "../graph/patch/small-dataset.ts";
import { line as drawnLine, node as drawnNode } from "./small-view.ts";

const nothing: DiffResult = {
  nodes: { added: [], removed: [], changed: [] },
  lines: { added: [], removed: [], changed: [], moved: [] },
};

describe("a difference told by thing", () => {
  it("says who answers to another, old and new", () => {
    const told = toldDifference({
      ...nothing,
      lines: {
        ...nothing.lines,
        moved: [{ before: line("clerk", "reports-to", "head"), after: line("clerk", "reports-to", "other") }],
      },
    });
    expect(told.superiors).toEqual([{ id: "clerk", before: ["head"], after: ["other"] }]);
    expect(told.holders).toEqual([]);
  });

  it("says who holds a post now; one who stayed beside others is no change", () => {
    const told = toldDifference({
      ...nothing,
      lines: {
        ...nothing.lines,
        removed: [line("ann", "holds", "clerk"), line("eve", "holds", "chief")],
        added: [line("bob", "holds", "clerk"), line("eve", "holds", "chief", { id: "again" })],
      },
    });
    expect(told.holders).toEqual([{ id: "clerk", before: ["ann"], after: ["bob"] }]);
  });

  it("says of nobody that another came where only one side has anybody on record", () => {
    const told = toldDifference({
      ...nothing,
      lines: {
        ...nothing.lines,
        added: [line("bob", "holds", "clerk"), line("clerk", "reports-to", "head")],
      },
    });
    expect([told.superiors, told.holders]).toEqual([[], []]);
    expect(told.holdersOnce).toEqual([{ id: "clerk", before: [], after: ["bob"] }]);
    expect(told.superiorsOnce).toEqual([{ id: "clerk", before: [], after: ["head"] }]);
  });

  it("a post that came or went is not said to have another superior, and people are told apart from posts", () => {
    const told = toldDifference({
      nodes: { added: [node("new", "post"), node("ann", "holder")], removed: [], changed: [] },
      lines: { ...nothing.lines, added: [line("new", "reports-to", "head"), line("ann", "holds", "new")] },
    });
    expect([told.superiors, told.holders]).toEqual([[], []]);
    expect([told.come.map(({ id }) => id), told.peopleCome.map(({ id }) => id)]).toEqual([["new"], ["ann"]]);
  });
});

describe("the part of a picture that changed", () => {
  const nodes = ["top", "head", "clerk", "aside"].map((id) => drawnNode(id));
  const lines = [
    drawnLine("head", "reports-to", "top"),
    drawnLine("clerk", "reports-to", "head"),
    drawnLine("aside", "reports-to", "top"),
  ];

  it("is what is marked with its way up, without what stands beside", () => {
    const part = changedPart({ nodes, lines }, new Map([["clerk", "added"]]));
    expect(part.nodes.map(({ id }) => id)).toEqual(["top", "head", "clerk"]);
    expect(part.lines.map(({ from }) => from)).toEqual(["head", "clerk"]);
  });

  it("holds both ends of a marked line of the hierarchy", () => {
    const part = changedPart({ nodes, lines }, new Map([["aside--reports-to--top", "removed"]]));
    expect(part.nodes.map(({ id }) => id)).toEqual(["top", "aside"]);
  });
});
