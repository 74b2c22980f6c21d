import type { DetectorCase } from "../case.ts";

const nodes = ["post a", "post b", "post c", "post d", "entity unit"] as const;

export const cases: readonly DetectorCase[] = [
  { name: "one leads one", given: { nodes, lines: ["b reports-to a"] }, found: ["one-to-one:a+b"] },
  {
    name: "that it answers to itself as well makes it no second report",
    given: { nodes, lines: ["b reports-to a", "a reports-to a"] },
    found: ["one-to-one:a+b"],
  },
  {
    name: "a committee beside it is no second report",
    given: { nodes: [...nodes, "mechanism board"], lines: ["b reports-to a", "board reports-to a"] },
    found: ["one-to-one:a+b"],
  },
  {
    name: "near miss: a committee alone answers to it",
    given: { nodes: [...nodes, "mechanism board"], lines: ["board reports-to a"] },
    found: [],
  },
  {
    name: "who assists in some work is no assistant of the head",
    given: {
      nodes: ["post a", { id: "b", kind: "post", name: "Finance Assistant" }],
      lines: ["b reports-to a"],
    },
    found: ["one-to-one:a+b"],
  },
  {
    name: "near miss: its only report is itself",
    given: { nodes, lines: ["a reports-to a"] },
    found: [],
  },
  {
    name: "two such pairs in one unit are one finding",
    given: {
      nodes,
      lines: ["b reports-to a", "d reports-to c", "a part-of unit", "c part-of unit"],
    },
    found: ["one-to-one-in-unit:unit+a+b+c+d"],
  },
  {
    name: "the only such pair of a unit is told by itself",
    given: { nodes, lines: ["b reports-to a", "a part-of unit"] },
    found: ["one-to-one:a+b"],
  },
  {
    name: "near miss: in practice another answers to it as well",
    given: {
      nodes,
      lines: ["b reports-to a", { from: "c", kind: "reports-to", to: "a", basis: "practice" }],
    },
    found: [],
  },
  {
    name: "near miss: one leads two",
    given: { nodes, lines: ["b reports-to a", "c reports-to a"] },
    found: [],
  },
  { name: "near miss: the one is its deputy", given: { nodes, lines: ["b deputy-of a"] }, found: [] },
  {
    name: "near miss: the one is its assistant by title",
    given: {
      nodes: ["post a", { id: "b", kind: "post", name: "Assistant to the Head" }],
      lines: ["b reports-to a"],
    },
    found: [],
  },
  {
    name: "near miss: one person holds both, which is told as leading oneself",
    given: { nodes: [...nodes, "holder ann"], lines: ["b reports-to a", "ann holds a", "ann holds b"] },
    found: [],
  },
  {
    name: "two people hold the two",
    given: {
      nodes: [...nodes, "holder ann", "holder ben"],
      lines: ["b reports-to a", "ann holds a", "ben holds b"],
    },
    found: ["one-to-one:a+b"],
  },
  {
    name: "near miss: the two answer to each other, which is a circle",
    given: { nodes, lines: ["b reports-to a", "a reports-to b"] },
    found: [],
  },
  {
    name: "near miss: three that answer to each other are a circle",
    given: { nodes, lines: ["b reports-to a", "c reports-to b", "a reports-to c"] },
    found: [],
  },
  {
    name: "a circle of four is a chain of single reports as well",
    given: { nodes, lines: ["b reports-to a", "c reports-to b", "d reports-to c", "a reports-to d"] },
    found: ["one-to-one:a+b", "one-to-one:b+c", "one-to-one:c+d", "one-to-one:d+a"],
  },
  {
    name: "near miss: the one answers to it and leads it, with another",
    given: { nodes, lines: ["b reports-to a", "a reports-to b", "c reports-to b"] },
    found: [],
  },
  {
    name: "near miss: the one is vacant",
    given: {
      nodes: ["post a", { id: "b", kind: "post", name: "b", state: "vacant" }],
      lines: ["b reports-to a"],
    },
    found: [],
  },
  {
    name: "not enough data: the one stands for an unknown number",
    given: {
      nodes: ["post a", { id: "b", kind: "post", name: "clerks", class: true, members: "unknown" }],
      lines: ["b reports-to a"],
    },
    found: [],
    unknown: ["reports-not-counted:a"],
  },
  {
    name: "not enough data: the one stood for an unknown number then",
    given: {
      nodes: [
        "post a",
        {
          id: "b",
          kind: "post",
          name: "clerks",
          class: true,
          members: "known",
          dated: [{ until: "2005", members: "unknown" }],
        },
      ],
      lines: ["b reports-to a"],
      slice: { at: "2005" },
    },
    found: [],
    unknown: ["reports-not-counted:a"],
  },
];
