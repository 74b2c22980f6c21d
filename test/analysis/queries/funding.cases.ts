import type { QueryCase } from "./case.ts";

const nodes = ["fund budget", "fund aid", "task jobs", "entity donors", "body assembly"] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "what pays, and what is said not to",
    given: {
      nodes,
      lines: [
        { from: "budget", kind: "funds", to: "jobs", polarity: "denied", condition: "in some cases" },
        { from: "aid", kind: "funds", to: "jobs", quantifier: "usually" },
      ],
    },
    parameters: { node: "jobs" },
    status: "stated",
    says: [
      "Money for jobs – funded by, usually: aid.",
      "Said not to be paid – funded by, in some cases: budget.",
    ],
    lines: ["l0", "l1"],
  },
  {
    name: "of a fund: who pays in, who votes it, what it pays for",
    given: {
      nodes,
      lines: ["donors contributes-to aid", "aid funds jobs", "assembly approves-budget aid"],
    },
    parameters: { node: "aid" },
    status: "stated",
    says: [
      "Money for aid – paid into by: donors; has its budget approved by: assembly.",
      "Money from aid – funds: jobs.",
    ],
    lines: ["l0", "l1", "l2"],
  },
  {
    name: "nothing is said",
    given: { nodes, lines: [] },
    parameters: { node: "jobs" },
    status: "not-stated",
    says: ["What pays for jobs is not on record."],
  },
  { name: "nothing is named", given: { nodes, lines: [] }, fault: "parameters" },
  {
    name: "a budget's own rules and cycles stand beside what pays",
    given: {
      nodes,
      lines: [
        "aid funds jobs",
        { from: "budget", kind: "constrains", to: "jobs" },
        { from: "assembly", kind: "constrains", to: "jobs", scopes: ["political"] },
      ],
    },
    parameters: { node: "jobs" },
    status: "stated",
    says: ["Money for jobs – funded by: aid.", "Rules and cycles of money – constrained by: budget."],
    lines: ["l0", "l1"],
  },
];
