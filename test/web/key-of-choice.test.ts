import { expect, test } from "vitest";
import { visibleSubgraph } from "../../graph/visible/index.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";
import { initial, visibleIn } from "../../server/contract/view-state.ts";
import { keyOfChoice } from "../../web/scene/choice.ts";
import { line, node } from "./small-view.ts";

/** A clerk who answers to a chief, as the view gives them after some edit. */
const keyWith = (clerk: Partial<ViewNode> = {}, answer: Partial<ViewLine> = {}): string =>
  keyOfChoice(
    visibleSubgraph(
      {
        nodes: [node("chief", "post"), node("other", "post"), node("clerk", "post", clerk)],
        lines: [line("clerk", "reports-to", "chief", { id: "l1", ...answer })],
      },
      visibleIn(initial, { nodes: [], lines: [] }),
    ),
  );

test("a picture in which nothing differs is the same picture", () => {
  expect(keyWith()).toBe(keyWith());
});

test.each<[string, Partial<ViewNode>, Partial<ViewLine>?]>([
  ["a box has another name", { name: "Registrar" }],
  ["a box has a short form", { short: "RG" }],
  ["a post is vacant", { state: "vacant" }],
  ["a box is of another kind", { kind: "entity" }],
  ["a box is in another pillar", { pillar: "Support" }],
  ["a hat is called otherwise", { hats: [{ id: "h", name: "Focal point", confidence: "stated" }] }],
  ["a line leads to another superior", {}, { to: "other" }],
  ["a line is of another kind", {}, { kind: "functional-to" }],
  ["a line holds in practice", {}, { basis: "practice" }],
])("a picture in which %s is another, and drawn anew", (_what, clerk, answer) => {
  expect(keyWith(clerk, answer)).not.toBe(keyWith());
});
