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
];
