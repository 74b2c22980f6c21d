import type { QueryCase } from "./case.ts";

const nodes = ["body council", "body commission", "entity mission", "entity agencies"] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "who reports, who is accountable, who is said not to be",
    given: {
      nodes,
      lines: [
        { from: "commission", kind: "reports-to", to: "council", basis: "formal" },
        "mission accountable-to council",
        { from: "agencies", kind: "accountable-to", to: "council", polarity: "denied" },
      ],
    },
    parameters: { node: "council" },
    status: "stated",
    says: [
      "Answering to council: 2 on record – on paper: commission; holds to account: mission.",
      "Said not to answer to it: agencies.",
    ],
    lines: ["l0", "l1", "l2"],
  },
  {
    name: "for one subject",
    given: {
      nodes,
      lines: [
        { from: "commission", kind: "reports-to", to: "council", scopes: ["budget"] },
        { from: "mission", kind: "reports-to", to: "council", scopes: ["security"] },
      ],
    },
    parameters: { node: "council", scope: "security" },
    status: "stated",
    says: ["1 on record", "mission"],
    lines: ["l1"],
  },
  {
    name: "of a kind, and nobody of another",
    given: { nodes, lines: ["commission reports-to council"] },
    parameters: { node: "council", kind: "post" },
    status: "not-stated",
    says: ["Nobody of this kind is on record as answering to council."],
    lines: [],
  },
  {
    name: "nobody",
    given: { nodes, lines: ["commission reports-to council"] },
    parameters: { node: "commission" },
    status: "not-stated",
    says: ["Nobody is on record as answering to commission."],
    lines: [],
  },
  { name: "nobody is called so", given: { nodes, lines: [] }, parameters: { node: "x" }, fault: "not-found" },
  {
    name: "who never answered to it at once is not counted as if",
    given: {
      nodes: ["post chief", "post before", "post after"],
      lines: [
        { from: "before", kind: "reports-to", to: "chief", until: "2005" },
        { from: "after", kind: "reports-to", to: "chief", since: "2006" },
      ],
    },
    parameters: { node: "chief" },
    status: "stated",
    says: ["2 on record", "at most 1 at once"],
  },
];
