import type { QueryCase } from "./case.ts";

const nodes = ["post clerk", "post guard", "post chief", "entity house", "body council"] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "the nearest to both, and how far up",
    given: {
      nodes,
      lines: ["clerk reports-to chief", "guard reports-to chief", "chief reports-to council"],
    },
    parameters: { first: "clerk", second: "guard" },
    status: "inferred",
    says: ["Nearest above both clerk and guard: chief.", "Steps a matter has to rise to get there: 1."],
    lines: ["l0", "l1"],
  },
  {
    name: "of several as near, the one on surer lines",
    given: {
      nodes: [...nodes, "body assembly"],
      lines: [
        { from: "clerk", kind: "reports-to", to: "assembly", confidence: "inferred" },
        { from: "guard", kind: "reports-to", to: "assembly", confidence: "inferred" },
        "clerk reports-to council",
        "guard reports-to council",
      ],
    },
    parameters: { first: "clerk", second: "guard" },
    status: "inferred",
    says: ["council"],
    lines: ["l2", "l3"],
  },
  {
    name: "one is under the other",
    given: { nodes, lines: ["clerk reports-to chief"] },
    parameters: { first: "clerk", second: "chief" },
    status: "inferred",
    says: ["the one is under the other: chief is above"],
  },
  {
    name: "a class is no meeting place",
    given: {
      nodes: ["post clerk", "post guard", { id: "bosses", kind: "post", name: "bosses", class: true }],
      lines: ["clerk reports-to bosses", "guard reports-to bosses"],
    },
    parameters: { first: "clerk", second: "guard" },
    status: "not-stated",
    says: ["No common superior of clerk and guard is on record."],
    lines: [],
  },
  {
    name: "common knowledge knows one: the sources do not",
    given: {
      nodes,
      lines: [
        { from: "clerk", kind: "reports-to", to: "chief", confidence: "background" },
        "guard reports-to chief",
      ],
    },
    parameters: { first: "clerk", second: "guard" },
    status: "not-stated",
    says: [
      "No common superior of clerk and guard is on record.",
      "Nearest above both clerk and guard: chief",
      "common knowledge",
    ],
  },
  { name: "one only", given: { nodes, lines: [] }, parameters: { first: "clerk" }, fault: "parameters" },
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
    parameters: { first: "a", second: "b" },
    status: "inferred",
    says: ["By a record that is complete, a answers to nobody.", "On a: As we read it."],
    lines: [],
  },
  {
    name: "two chains that never held at one time meet nowhere",
    given: {
      nodes: ["post a", "post b", "post chief"],
      lines: [
        { from: "a", kind: "reports-to", to: "chief", until: "2005" },
        { from: "b", kind: "reports-to", to: "chief", since: "2006" },
      ],
    },
    parameters: { first: "a", second: "b" },
    status: "not-stated",
    says: ["Nearest above both a and b: chief.", "The two chains do not hold at the same time"],
    lines: ["l0", "l1"],
  },
  {
    name: "a superior who is one no more is told until when it was",
    given: {
      nodes: ["post clerk", "post head", "post chief", "post new"],
      lines: [
        { from: "clerk", kind: "reports-to", to: "head", since: "2001", until: "2005" },
        "head reports-to chief",
        { from: "new", kind: "reports-to", to: "chief", since: "2008" },
      ],
    },
    parameters: { first: "clerk", second: "head" },
    status: "inferred",
    says: ["the one is under the other", "By the dates on record, this held until 2005."],
  },
];
