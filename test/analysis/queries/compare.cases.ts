import type { QueryCase } from "./case.ts";

const nodes = [
  "body council",
  "body assembly",
  "body commission",
  "entity office",
  "post head",
  "function review",
] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "respect by respect, with what they share",
    given: {
      nodes,
      lines: [
        { from: "commission", kind: "reports-to", to: "council", basis: "formal" },
        { from: "commission", kind: "reports-to", to: "assembly", basis: "formal" },
        { from: "office", kind: "reports-to", to: "assembly", basis: "formal" },
        "office responsible-for review",
      ],
    },
    parameters: { first: "commission", second: "office" },
    status: "stated",
    says: [
      "Commission, superiors – on paper: assembly and council.",
      "Office, superiors – on paper: assembly.",
      "Shared, superiors: assembly.",
      "Office, work – review.",
      "What is not on record is not nothing.",
    ],
    lines: ["l0", "l1", "l2", "l3"],
    rows: ["work |  | review"],
  },
  {
    name: "nothing to compare by",
    given: { nodes, lines: ["commission reports-to council"] },
    parameters: { first: "head", second: "office" },
    status: "not-stated",
    says: ["Nothing by which head and office could be compared is on record."],
    lines: [],
  },
  { name: "one only", given: { nodes, lines: [] }, parameters: { first: "head" }, fault: "parameters" },
  {
    name: "kinds of lines that no other respect tells are not passed over, in either direction, denied ones too",
    given: {
      nodes: ["mechanism board", "mechanism forum", "post head", "place city"],
      lines: ["head chairs board", { from: "forum", kind: "located-in", to: "city", polarity: "denied" }],
    },
    parameters: { first: "board", second: "forum" },
    status: "stated",
    says: [
      "Forum, otherwise – said not to hold, located in: city.",
      "Board, otherwise, toward it – chaired by: head.",
    ],
    lines: ["l0", "l1"],
  },
];
