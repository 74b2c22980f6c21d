import { expect, it } from "vitest";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";
import { litPart } from "../../web/scene/lit-part.ts";

const post = (id: string): ViewNode => ({ id, kind: "post", name: id, class: false, hats: [] });
const answers = (from: string, to: string): ViewLine => ({
  id: `${from}-${to}`,
  kind: "reports-to",
  from,
  to,
  upper: "to",
  basis: "formal",
  scopes: ["general"],
  polarity: "asserted",
  confidence: "stated",
});

const slice = {
  nodes: ["top", "a", "b", "a1", "a2", "b1"].map(post),
  lines: [
    answers("a", "top"),
    answers("b", "top"),
    answers("a1", "a"),
    answers("a2", "a"),
    answers("b1", "b"),
  ],
};

const cases = [
  { what: "a node with its way up", nodes: ["a1"], lines: [], opened: [], drawn: ["top", "a", "a1"] },
  { what: "both ends of a line", nodes: [], lines: ["b1-b"], opened: [], drawn: ["top", "b", "b1"] },
  {
    what: "what is next to an opened box",
    nodes: ["a"],
    lines: [],
    opened: ["a"],
    drawn: ["top", "a", "a1", "a2"],
  },
];

it.each(cases)("$what is drawn and nothing besides", ({ nodes, lines, opened, drawn }) => {
  const part = litPart(slice, { nodes, lines }, opened);
  expect(part.nodes.map(({ id }) => id)).toEqual(drawn);
  expect(part.lines).toHaveLength(drawn.length - 1);
});
