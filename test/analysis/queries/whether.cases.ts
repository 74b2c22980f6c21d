import type { QueryCase } from "./case.ts";

const nodes = [
  "post chief",
  "post deputy",
  "post clerk",
  "entity mission",
  "entity office",
  "hat relief",
] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "said, in any form of answering",
    given: { nodes, lines: [{ from: "deputy", kind: "deputy-of", to: "chief", basis: "formal" }] },
    parameters: { first: "deputy", second: "chief" },
    status: "stated",
    says: ["“answers to”, from deputy to chief: yes – deputy to, on paper: chief."],
    lines: ["l0"],
  },
  {
    name: "denied: no is an answer",
    given: { nodes, lines: [{ from: "office", kind: "located-in", to: "mission", polarity: "denied" }] },
    parameters: { first: "office", second: "mission", relation: "belongs" },
    status: "stated",
    says: ["“belongs to”, from office to mission: no, that is denied – located in: mission."],
    lines: ["l0"],
  },
  {
    name: "concluded over others, however sure each step",
    given: { nodes, lines: ["clerk reports-to deputy", "deputy reports-to chief"] },
    parameters: { first: "clerk", second: "chief" },
    status: "inferred",
    says: ["not in one step, but by way of others – clerk → deputy → chief."],
    lines: ["l0", "l1"],
  },
  {
    name: "parts of parts belong",
    given: { nodes, lines: ["clerk part-of office", "office part-of mission"] },
    parameters: { first: "clerk", second: "mission", relation: "belongs" },
    status: "inferred",
    says: ["clerk → office → mission"],
  },
  {
    name: "the reverse is not it",
    given: { nodes, lines: ["deputy reports-to chief"] },
    parameters: { first: "chief", second: "deputy" },
    status: "not-stated",
    says: ["no such line is on record", "Otherwise on record between the two – answered to by: deputy."],
    lines: ["l0"],
  },
  {
    name: "a tie is no answering",
    given: { nodes, lines: ["deputy linked-to office"] },
    parameters: { first: "deputy", second: "office" },
    status: "not-stated",
    says: ["no such line is on record", "has close links with: office"],
  },
  {
    name: "of a hat: what the post that wears it is said to do",
    given: {
      nodes,
      lines: ["deputy wears-hat relief", { from: "deputy", kind: "represents", to: "office" }],
    },
    parameters: { first: "relief", second: "office" },
    status: "not-stated",
    says: ["no such line is on record", "Of deputy, who wears the hat – represents: office."],
  },
  {
    name: "one kind of line, either way where it has no direction",
    given: { nodes, lines: [{ from: "office", kind: "coordinates-with", to: "mission", degree: "weak" }] },
    parameters: { first: "mission", second: "office", relation: "coordinates-with" },
    status: "stated",
    says: ["yes – coordinates with, weak: office"],
  },
  {
    name: "common knowledge is not the sources' word",
    given: { nodes, lines: [{ from: "office", kind: "part-of", to: "mission", confidence: "background" }] },
    parameters: { first: "office", second: "mission", relation: "belongs" },
    status: "not-stated",
    says: ["This is common knowledge"],
  },
  {
    name: "no such relation",
    given: { nodes, lines: [] },
    parameters: { first: "office", second: "mission", relation: "likes" },
    fault: "parameters",
  },
  {
    name: "nobody is called so",
    given: { nodes, lines: [] },
    parameters: { first: "office", second: "x" },
    fault: "not-found",
  },
  {
    name: "said of the class it is one of: told beside it, not taken for said of it",
    given: {
      nodes: [
        { id: "agencies", kind: "entity", name: "agencies", class: true },
        "entity relief",
        "body council",
      ],
      lines: [
        "relief part-of agencies",
        { from: "agencies", kind: "accountable-to", to: "council", polarity: "denied" },
      ],
    },
    parameters: { first: "relief", second: "council" },
    status: "not-stated",
    says: [
      "no such line is on record.",
      "Of agencies, to which relief belongs – said not to hold, accountable to: council.",
    ],
    lines: ["l1"],
  },
  {
    name: "one kind of answering is not said, though chains lead there",
    given: {
      nodes: ["post envoy", "entity mission", "body council"],
      lines: ["envoy part-of mission", "mission accountable-to council"],
    },
    parameters: { first: "envoy", second: "council", relation: "reports-to" },
    status: "not-stated",
    says: ["no such line is on record.", "lead there all the same – envoy → mission → council."],
    lines: [],
  },
  {
    name: "said of the class that the other is one of",
    given: {
      nodes: [
        { id: "agencies", kind: "entity", name: "agencies", class: true },
        "entity relief",
        "body council",
      ],
      lines: [
        "relief part-of agencies",
        { from: "council", kind: "oversees", to: "agencies", polarity: "denied" },
      ],
    },
    parameters: { first: "council", second: "relief", relation: "oversees" },
    status: "not-stated",
    says: ["Of council and agencies, to which relief belongs – said not to hold, oversees: agencies."],
    lines: ["l1"],
  },
  {
    name: "of itself: nothing stands between a node and itself, whatever is said of it and of its class",
    given: {
      nodes: [{ id: "agencies", kind: "entity", name: "agencies", class: true }, "entity relief"],
      lines: ["relief part-of agencies", { from: "relief", kind: "accountable-to", to: "agencies" }],
    },
    parameters: { first: "relief", second: "relief" },
    status: "not-stated",
    says: ["no such line is on record"],
    lines: [],
  },
  {
    name: "asked of a hat and itself: nothing is on record between the two",
    given: {
      nodes,
      lines: ["deputy wears-hat relief", { from: "deputy", kind: "reports-to", to: "office", hat: "relief" }],
    },
    parameters: { first: "relief", second: "relief" },
    status: "not-stated",
    says: ["no such line is on record"],
    lines: [],
  },
];
