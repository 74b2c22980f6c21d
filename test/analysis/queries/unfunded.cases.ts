import type { Asked, QueryCase } from "./case.ts";

const given: Asked = {
  nodes: ["fund budget", "fund aid", "task jobs", "task schools", "entity agencies"],
  lines: [
    { from: "budget", kind: "funds", to: "jobs", polarity: "denied" },
    { from: "budget", kind: "funds", to: "agencies", polarity: "denied" },
    { from: "aid", kind: "funds", to: "jobs" },
    { from: "aid", kind: "funds", to: "schools", degree: "partial" },
  ],
};

export const cases: readonly QueryCase[] = [
  {
    name: "work outside a budget, what pays then, what is paid in part; actors are another question",
    given,
    status: "stated",
    says: ["Work that may fall outside: 1 – jobs.", "What pays then – aid.", "Paid in part only: schools."],
    lines: ["l0", "l2", "l3"],
  },
  {
    name: "of one fund",
    given,
    parameters: { node: "aid" },
    status: "not-stated",
    says: ["No work that a budget may not pay for is on record.", "Paid in part only: schools."],
    lines: ["l3"],
  },
  {
    name: "nothing is called so",
    given,
    parameters: { node: "x" },
    fault: "not-found",
  },
  {
    name: "what paid before a budget refused does not pay instead",
    given: {
      nodes: ["fund budget", "fund old", "fund other", "task jobs"],
      lines: [
        { from: "budget", kind: "funds", to: "jobs", polarity: "denied", since: "2005" },
        { from: "old", kind: "funds", to: "jobs", until: "2003" },
        { from: "other", kind: "funds", to: "jobs", since: "2004" },
      ],
    },
    status: "stated",
    says: ["Work that may fall outside: 1 – jobs.", "What pays then – other."],
    omits: ["old"],
    lines: ["l0", "l2"],
  },
];
