import type { QueryCase } from "./case.ts";

const nodes = ["body council", "body assembly", "body commission", "entity office"] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "who is under both, not who is under one",
    given: {
      nodes,
      lines: [
        "commission reports-to council",
        "commission accountable-to assembly",
        "office reports-to assembly",
      ],
    },
    parameters: { first: "council", second: "assembly" },
    status: "stated",
    says: ["Answering to both council and assembly: commission."],
    lines: ["l0", "l1"],
  },
  {
    name: "as sure as the weaker of the two lines",
    given: {
      nodes,
      lines: [
        "commission reports-to council",
        { from: "commission", kind: "reports-to", to: "assembly", confidence: "inferred" },
      ],
    },
    parameters: { first: "council", second: "assembly" },
    status: "inferred",
  },
  {
    name: "nobody: a denied line is none",
    given: {
      nodes,
      lines: [
        "commission reports-to council",
        { from: "commission", kind: "reports-to", to: "assembly", polarity: "denied" },
      ],
    },
    parameters: { first: "council", second: "assembly" },
    status: "not-stated",
    says: ["Nobody is on record as answering to both council and assembly."],
    lines: [],
  },
  { name: "one only", given: { nodes, lines: [] }, parameters: { second: "council" }, fault: "parameters" },
  {
    name: "to one and then to the other",
    given: {
      nodes: ["post clerk", "post chief", "post head"],
      lines: [
        { from: "clerk", kind: "reports-to", to: "chief", until: "2007" },
        { from: "clerk", kind: "reports-to", to: "head", since: "2007" },
      ],
    },
    parameters: { first: "chief", second: "head" },
    status: "not-stated",
  },
];
