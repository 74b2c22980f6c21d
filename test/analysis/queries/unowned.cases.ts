import type { QueryCase } from "./case.ts";

const nodes = [
  "function review",
  "function logistics",
  "function aims",
  "function audit",
  "entity office",
  "entity system",
] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "said to be nobody's, said not to be answered for, and not spoken of",
    given: {
      nodes,
      lines: [
        { from: "office", kind: "responsible-for", to: "review", polarity: "denied" },
        { from: "system", kind: "accountable-for", to: "aims", polarity: "denied" },
        "office implements audit",
      ],
    },
    status: "stated",
    says: [
      "Functions said to be lacking, unfilled or not carried by whom they were looked for in, with no owner on record: 1 – review.",
      "Said not to be answered for: aims.",
      "No owner on record, and nothing said of it: logistics.",
    ],
    rows: ["review | lacking or not carried as expected | office", "aims | nobody answers for it | system"],
    lines: ["l0", "l1"],
  },
  {
    name: "said by its state, or by a recording that is complete",
    given: {
      nodes: [{ id: "doctrine", kind: "function", name: "doctrine", state: "missing" }, "function review"],
      lines: [],
      coverage: [{ node: "review", lineKind: "responsible-for", direction: "in" }],
    },
    status: "stated",
    says: [
      "Functions on record as having nobody to carry them: 1 – review.",
      "with no owner on record: 1 – doctrine.",
    ],
    nodes: ["doctrine", "review"],
  },
  {
    name: "silence is not absence",
    given: { nodes: ["function review"], lines: [] },
    status: "not-stated",
    says: ["No function is on record as unowned.", "nothing said of it: review"],
    lines: [],
  },
  {
    name: "an owner that is outside the slice is not missing from it",
    given: {
      nodes: ["function review", "entity office"],
      lines: [{ from: "office", kind: "responsible-for", to: "review", basis: "practice" }],
      slice: { bases: ["practice"] },
    },
    status: "not-stated",
    omits: ["nothing said of it"],
  },
  {
    name: "an owner that a slice hides is told as hidden, in the sentence as in the table",
    given: {
      nodes: ["function review", "function logistics", "entity office"],
      lines: [{ from: "office", kind: "responsible-for", to: "review", confidence: "inferred" }],
      slice: { confidence: "stated" },
    },
    status: "not-stated",
    says: ["nothing said of it: logistics.", "stands outside the part looked at: review."],
    rows: ["review | not in the part looked at", "logistics | nothing said"],
  },
  {
    name: "takes no parameters but none at all",
    given: { nodes, lines: [] },
    parameters: { node: 1 },
    fault: "parameters",
  },
  {
    name: "why nobody is on record",
    given: {
      nodes: ["function review"],
      lines: [],
      coverage: [
        { node: "review", lineKind: "responsible-for", direction: "in", note: "It is called open." },
      ],
    },
    status: "stated",
    says: ["On review: It is called open."],
  },
];
