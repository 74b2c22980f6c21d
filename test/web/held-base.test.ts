import { describe, expect, it } from "vitest";
import { visibleSubgraph } from "../../graph/visible/index.ts";
import { initial, visibleIn } from "../../server/contract/view-state.ts";
import { type HeldBase, heldBase } from "../../web/scene/held-base.ts";
import { line, node } from "./small-view.ts";

/** A record of posts that all answer to the first. */
const record = (of: string, ...ids: string[]): HeldBase => ({
  of,
  choice: visibleSubgraph(
    {
      nodes: ids.map((id) => node(id, "post")),
      lines: ids.slice(1).map((id) => line(id, "reports-to", ids[0] ?? id)),
    },
    visibleIn(initial, { nodes: [], lines: [] }),
  ),
});

describe("the arrangement that an edited record is inserted into", () => {
  const before = record("harbour", "chief", "pilot", "clerk");

  it.each([
    ["a post was removed", record("harbour", "chief", "pilot")],
    ["one was added", record("harbour", "chief", "pilot", "clerk", "cook")],
    ["nothing was changed", record("harbour", "chief", "pilot", "clerk")],
  ])("is the one before, where %s", (_what, after) => {
    expect(heldBase(before, after)).toBe(before);
  });

  it.each([
    ["of another record", record("river", "chief", "pilot")],
    ["with mostly other boxes", record("harbour", "chief", "a", "b", "c", "d")],
  ])("is new for one %s", (_what, after) => {
    expect(heldBase(before, after)).toBe(after);
  });

  it("is the first where there is none", () => {
    expect(heldBase(undefined, before)).toBe(before);
  });
});
