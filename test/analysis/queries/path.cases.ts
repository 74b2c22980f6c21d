import { type QueryCase, recommendation } from "./case.ts";

const nodes = ["entity office", "body commission", "body council", "post chief", "fund purse"] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "up the chain of answering",
    given: { nodes, lines: ["office reports-to commission", "commission reports-to council"] },
    parameters: { from: "office", to: "council" },
    status: "stated",
    says: ["From office to council, steps: 2 – office → commission → council."],
    lines: ["l0", "l1"],
  },
  {
    name: "the surest way, though another is shorter",
    given: {
      nodes,
      lines: [
        "office reports-to commission",
        "commission reports-to council",
        { from: "office", kind: "reports-to", to: "council", confidence: "inferred" },
      ],
    },
    parameters: { from: "office", to: "council" },
    status: "stated",
    lines: ["l0", "l1"],
  },
  {
    name: "as sure as its weakest step",
    given: {
      nodes,
      lines: [
        "office reports-to commission",
        { from: "commission", kind: "reports-to", to: "council", confidence: "inferred" },
      ],
    },
    parameters: { from: "office", to: "council" },
    status: "inferred",
  },
  {
    name: "never downwards",
    given: { nodes, lines: ["office reports-to commission"] },
    parameters: { from: "commission", to: "office" },
    status: "not-stated",
    says: ["No chain of answering from commission to office is on record."],
  },
  {
    name: "along any lines, but not by way of what is recommended",
    given: {
      nodes,
      lines: ["purse funds office", "chief reports-to council", "chief coordinates-with office"],
      recommendations: [recommendation("R-1", { concerns: ["purse", "council"] })],
    },
    parameters: { from: "purse", to: "council", by: "any" },
    status: "stated",
    says: ["purse → office → chief → council"],
    lines: ["l0", "l1", "l2"],
  },
  {
    name: "no way at all",
    given: { nodes, lines: [] },
    parameters: { from: "office", to: "council", by: "any" },
    status: "not-stated",
    says: ["No way from office to council is on record."],
  },
  {
    name: "no chain, but connected otherwise: said, and not taken for an answer",
    given: { nodes, lines: ["purse funds office", "chief coordinates-with office"] },
    parameters: { from: "purse", to: "chief" },
    status: "not-stated",
    says: ["No chain of answering", "which `any` tells one by one – purse → office → chief."],
    lines: [],
  },
  {
    name: "no such manner",
    given: { nodes, lines: [] },
    parameters: { from: "office", to: "council", by: "air" },
    fault: "parameters",
  },
  {
    name: "a chain that holds for a part only",
    given: {
      nodes: [
        "entity office",
        { id: "agencies", kind: "entity", name: "agencies", class: true },
        "body council",
        "body board",
      ],
      lines: [
        "office part-of agencies",
        "agencies governed-by board",
        { from: "agencies", kind: "reports-to", to: "council", quantifier: "majority" },
      ],
    },
    parameters: { from: "office", to: "council" },
    status: "inferred",
    says: [
      "No chain of answering from office to council is on record.",
      "for a part of those on the way only",
      "office → agencies → council",
    ],
    rows: ["majority"],
  },
  {
    name: "lines of different times are no chain",
    given: {
      nodes: ["post clerk", "post chief", "body board"],
      lines: [
        { from: "clerk", kind: "reports-to", to: "chief", until: "2005" },
        { from: "chief", kind: "reports-to", to: "board", since: "2007" },
      ],
    },
    parameters: { from: "clerk", to: "board" },
    status: "not-stated",
    says: ["do not all hold at the same time"],
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
    parameters: { from: "a", to: "b" },
    status: "inferred",
    says: ["By a record that is complete, a answers to nobody.", "On a: As we read it."],
    lines: [],
  },
  {
    name: "stated lines that never held at once, which nobody takes for common knowledge",
    given: {
      nodes: ["post clerk", "post head", "post chief"],
      lines: [
        { from: "clerk", kind: "reports-to", to: "head", until: "2005" },
        { from: "head", kind: "reports-to", to: "chief", since: "2007" },
      ],
    },
    parameters: { from: "clerk", to: "chief" },
    status: "not-stated",
    says: ["it is no chain of any one day"],
    omits: ["common knowledge"],
  },
  {
    name: "a chain that has ended says until when it held",
    given: {
      nodes: ["post clerk", "post head", "post chief", "post new"],
      lines: [
        { from: "clerk", kind: "reports-to", to: "head", since: "2001", until: "2005" },
        "head reports-to chief",
        { from: "new", kind: "reports-to", to: "chief", since: "2008" },
      ],
    },
    parameters: { from: "clerk", to: "chief" },
    status: "stated",
    says: ["steps: 2 – clerk → head → chief.", "By the dates on record, this held until 2005."],
  },
];
