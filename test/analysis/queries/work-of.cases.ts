import type { QueryCase } from "./case.ts";

const nodes = ["entity bank", "process strategy", "process papers", "fund purse", "function review"] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "what it runs and administers, and what it is said not to do",
    given: {
      nodes,
      lines: [
        "bank runs strategy",
        "bank runs papers",
        { from: "bank", kind: "administers", to: "purse", confidence: "inferred" },
        { from: "bank", kind: "responsible-for", to: "review", polarity: "denied" },
      ],
    },
    parameters: { node: "bank" },
    status: "stated",
    says: [
      "Bank – administers, concluded by us: purse; runs: papers and strategy.",
      "Said not to – review.",
      "concluded by us or common knowledge: 1",
    ],
    lines: ["l0", "l1", "l2", "l3"],
  },
  {
    name: "nothing is said",
    given: { nodes, lines: ["purse funds bank"] },
    parameters: { node: "bank" },
    status: "not-stated",
    says: ["No work of bank is on record."],
    lines: [],
  },
  { name: "nobody is named", given: { nodes, lines: [] }, fault: "parameters" },
];
