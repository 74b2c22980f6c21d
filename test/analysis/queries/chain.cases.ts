import type { QueryCase } from "./case.ts";

const nodes = ["post clerk", "post chief", "entity office", "body board", "body council"] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "step by step to the governing bodies",
    given: { nodes, lines: ["clerk reports-to chief", "chief reports-to board", "board reports-to council"] },
    parameters: { node: "clerk" },
    status: "stated",
    says: [
      "Above clerk, by number of steps – 1: chief; 2: board; 3: council.",
      "Its chains end in: council.",
    ],
    lines: ["l0", "l1", "l2"],
  },
  {
    name: "a chain that reaches no body",
    given: { nodes, lines: ["clerk reports-to chief"] },
    parameters: { node: "clerk" },
    status: "stated",
    says: ["No governing body is reached on record."],
  },
  {
    name: "common knowledge leads further, and is told apart",
    given: {
      nodes,
      lines: [
        "clerk reports-to chief",
        { from: "chief", kind: "reports-to", to: "council", confidence: "background" },
      ],
    },
    parameters: { node: "clerk" },
    status: "stated",
    says: ["1: chief.", "By common knowledge, which the sources do not state, also: council."],
    lines: ["l0"],
  },
  {
    name: "what holds for a part of a class is told as that, also of a member by common knowledge",
    given: {
      nodes: [
        "entity fund",
        { id: "agencies", kind: "entity", name: "agencies", class: true },
        "body council",
      ],
      lines: [
        { from: "fund", kind: "part-of", to: "agencies", confidence: "background" },
        { from: "agencies", kind: "reports-to", to: "council", quantifier: "majority" },
      ],
    },
    parameters: { node: "fund" },
    status: "not-stated",
    says: ["By common knowledge, and for a part of those on the way only, also: council."],
  },
  {
    name: "nobody above",
    given: { nodes, lines: ["clerk reports-to chief"] },
    parameters: { node: "chief" },
    status: "not-stated",
    says: ["Nobody above chief is on record."],
    lines: [],
  },
  { name: "nobody is called so", given: { nodes, lines: [] }, parameters: { node: "x" }, fault: "not-found" },
  {
    name: "ends below any governing body are ends too, and a chain is as sure as its weakest line",
    given: {
      nodes,
      lines: [
        { from: "clerk", kind: "reports-to", to: "chief", confidence: "inferred" },
        "chief reports-to board",
        { from: "clerk", kind: "reports-to", to: "office", basis: "practice" },
      ],
    },
    parameters: { node: "clerk" },
    status: "inferred",
    says: ["Its chains end in: board.", "Below any governing body they also end in: office."],
  },
  {
    name: "what holds for a part of a class may hold for its member",
    given: {
      nodes: [
        "entity office",
        { id: "agencies", kind: "entity", name: "agencies", class: true },
        "body board",
        "body council",
      ],
      lines: [
        "office part-of agencies",
        "agencies governed-by board",
        { from: "agencies", kind: "reports-to", to: "council", quantifier: "majority" },
      ],
    },
    parameters: { node: "office" },
    status: "stated",
    says: ["end in: board.", "For a part of those on the way only, as the sources limit it, also: council."],
    lines: ["l0", "l1"],
  },
  {
    name: "lines of different times",
    given: {
      nodes,
      lines: [
        { from: "clerk", kind: "reports-to", to: "chief", until: "2005" },
        { from: "chief", kind: "reports-to", to: "board", since: "2007" },
      ],
    },
    parameters: { node: "clerk" },
    status: "stated",
    says: ["Not all of these lines hold at the same time"],
  },
  {
    name: "nobody above, by a record that is complete: with why it is read so, and as sure as that",
    given: {
      nodes: ["post a", "post b"],
      lines: [],
      coverage: [
        {
          node: "a",
          lineKind: "reports-to",
          direction: "out",
          confidence: "inferred",
          reason: "As we read it.",
        },
      ],
    },
    parameters: { node: "a" },
    status: "inferred",
    says: ["By a record that is complete, a answers to nobody.", "On a: As we read it."],
    lines: [],
  },
  {
    name: "who answers to somebody reached by a shorter way is no end",
    given: {
      nodes: ["post clerk", "post deputy", "post chief", "body board"],
      lines: [
        "clerk reports-to chief",
        "clerk reports-to deputy",
        "deputy reports-to chief",
        "chief reports-to board",
      ],
    },
    parameters: { node: "clerk" },
    status: "stated",
    says: ["Its chains end in: board."],
    omits: ["also end in"],
  },
];
