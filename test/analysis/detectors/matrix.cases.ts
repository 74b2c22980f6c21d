import type { DetectorCase } from "../case.ts";

const nodes = ["post chief", "post expert", "post a", "post b"] as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "two with a dotted line to one: one finding",
    given: {
      nodes,
      lines: ["a reports-to chief", "b reports-to chief", "a functional-to expert", "b functional-to expert"],
    },
    found: ["matrix-by-design:expert+a+b"],
  },
  {
    name: "near miss: the dotted line leads to the superior as well",
    given: { nodes, lines: ["a reports-to chief", "a functional-to chief"] },
    found: [],
  },
  {
    name: "near miss: two superiors are a dual line",
    given: { nodes, lines: ["a reports-to chief", "a reports-to expert"] },
    found: [],
  },
  {
    name: "near miss: it is the top, which the record says answers to nobody",
    given: {
      nodes,
      lines: ["chief functional-to expert"],
      coverage: [{ node: "chief", lineKind: "reports-to", direction: "out", says: "nobody" }],
    },
    found: [],
  },
  {
    name: "not enough data: the superior is not recorded",
    given: { nodes, lines: ["a functional-to expert"] },
    found: [],
    unknown: ["solid-line-not-recorded:a"],
  },
];
