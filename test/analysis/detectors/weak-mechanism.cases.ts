import type { DetectorCase } from "../case.ts";

const forum = ["mechanism board", "function coordination", "function security", "entity system"] as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "the only one responsible leaves a subject aside",
    given: {
      nodes: forum,
      lines: [
        "board responsible-for coordination",
        { from: "board", kind: "covers", to: "security", polarity: "denied" },
      ],
    },
    found: ["does-not-cover:board"],
  },
  {
    name: "the only one responsible hardly looks at a subject",
    given: {
      nodes: forum,
      lines: [
        "board responsible-for coordination",
        { from: "board", kind: "covers", to: "security", degree: "weak" },
      ],
    },
    found: ["covers-weakly:board+security"],
    unknown: ["authority-not-recorded:board"],
  },
  {
    name: "a task force without authority",
    given: {
      nodes: forum,
      lines: [{ from: "board", kind: "has-authority-over", to: "system", polarity: "denied" }],
    },
    found: ["no-authority:board"],
  },
  {
    name: "near miss: responsible and with authority",
    given: { nodes: forum, lines: ["board responsible-for coordination", "board has-authority-over system"] },
    found: [],
  },
  {
    name: "near miss: a body without authority is another question",
    given: {
      nodes: ["body council", "entity agency"],
      lines: [{ from: "council", kind: "has-authority-over", to: "agency", polarity: "denied" }],
    },
    found: [],
  },
  {
    name: "a body that does not deliver",
    given: {
      nodes: ["body commission", "task dividends"],
      lines: [{ from: "commission", kind: "implements", to: "dividends", polarity: "denied" }],
    },
    found: ["does-not-deliver:commission"],
  },
  {
    name: "a dormant working group",
    given: { nodes: [{ id: "group", kind: "body", name: "group", state: "dormant" }], lines: [] },
    found: ["dormant:group"],
  },
  {
    name: "near miss: dormant forums are not asked for",
    given: { nodes: [{ id: "group", kind: "body", name: "group", state: "dormant" }], lines: [] },
    options: { dormant: false },
    found: [],
  },
  {
    name: "not enough data: responsible, and no authority on record either way",
    given: { nodes: forum, lines: ["board responsible-for coordination"] },
    found: [],
    unknown: ["authority-not-recorded:board"],
  },
  {
    name: "near miss: that it has no authority is on record, and told of committees",
    given: {
      nodes: forum,
      lines: ["board responsible-for coordination"],
      coverage: [{ node: "board", lineKind: "has-authority-over", direction: "out" }],
    },
    found: [],
  },
  {
    name: "a forum that informs, and only to a degree; one with little authority",
    given: {
      nodes: ["mechanism forum", "mechanism open", "entity agency"],
      lines: [
        { from: "forum", kind: "shares-information-with", to: "agency", degree: "limited" },
        "open shares-information-with agency",
        { from: "open", kind: "has-authority-over", to: "agency", degree: "weak" },
      ],
    },
    found: ["only-informs:forum+agency", "weak-authority:open+agency"],
  },
];
