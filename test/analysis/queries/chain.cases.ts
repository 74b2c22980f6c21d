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
    name: "nobody above",
    given: { nodes, lines: ["clerk reports-to chief"] },
    parameters: { node: "chief" },
    status: "not-stated",
    says: ["name nobody above chief"],
    lines: [],
  },
  { name: "nobody is called so", given: { nodes, lines: [] }, parameters: { node: "x" }, fault: "not-found" },
];
