import { type QueryCase, recommendation } from "./case.ts";

const nodes = [
  "mechanism board",
  "post chief",
  "function coordination",
  "function review",
  "entity office",
  "entity security",
] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "who carries it, who chairs them, what they leave aside, what is proposed",
    given: {
      nodes,
      lines: [
        { from: "board", kind: "responsible-for", to: "coordination", quantifier: "only" },
        "chief chairs board",
        { from: "board", kind: "covers", to: "security", polarity: "denied" },
      ],
      recommendations: [recommendation("R-2", { concerns: ["board"] }), recommendation("R-3")],
    },
    parameters: { node: "coordination" },
    status: "stated",
    says: [
      "Carrying coordination – has as responsible actor, only: board.",
      "Led or chaired by: chief.",
      "Left aside: security.",
      "Recommendations about it or about the mechanism that carries it: R-2.",
    ],
    lines: ["l0", "l1", "l2"],
  },
  {
    name: "expected of somebody who is said not to do it, and recorded in full: nobody",
    given: {
      nodes,
      lines: [{ from: "office", kind: "responsible-for", to: "review", polarity: "denied" }],
      coverage: [{ node: "review", lineKind: "responsible-for", direction: "in" }],
    },
    parameters: { node: "review" },
    status: "stated",
    says: [
      "Nobody is on record as carrying review, where the record is said to be complete.",
      "said not to do it – office.",
    ],
    lines: ["l0"],
  },
  {
    name: "nothing is said",
    given: { nodes, lines: [] },
    parameters: { node: "review" },
    status: "not-stated",
    says: ["Who carries review is not on record."],
    lines: [],
  },
  {
    name: "nothing is called so",
    given: { nodes, lines: [] },
    parameters: { node: "x" },
    fault: "not-found",
  },
  {
    name: "why nobody is on record",
    given: {
      nodes: ["function review"],
      lines: [],
      coverage: [
        { node: "review", lineKind: "responsible-for", direction: "in", reason: "It is called open." },
      ],
    },
    parameters: { node: "review" },
    status: "stated",
    says: ["Nobody is on record as carrying review", "On review: It is called open."],
  },
  {
    name: "what is hardly looked at",
    given: {
      nodes: ["function review", "mechanism board", "function security"],
      lines: [
        "board responsible-for review",
        { from: "board", kind: "covers", to: "security", degree: "weak" },
      ],
    },
    parameters: { node: "review" },
    status: "stated",
    says: ["has as responsible actor: board.", "Covered weakly or in part: security."],
    lines: ["l0", "l1"],
  },
  {
    name: "who led a forum before it carried the work, and what it left aside after, is none of the matter",
    given: {
      nodes: ["function review", "mechanism board", "post old", "post chair", "function security"],
      lines: [
        { from: "board", kind: "responsible-for", to: "review", since: "2003", until: "2006" },
        { from: "old", kind: "chairs", to: "board", until: "2001" },
        { from: "chair", kind: "chairs", to: "board", since: "2002" },
        { from: "board", kind: "covers", to: "security", polarity: "denied", since: "2008" },
      ],
    },
    parameters: { node: "review" },
    status: "stated",
    says: ["chair"],
    omits: ["old", "security"],
    lines: ["l0", "l2"],
  },
];
