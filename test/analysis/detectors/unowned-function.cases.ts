import type { DetectorCase } from "../case.ts";

const complete = [{ nodeKind: "function", lineKind: "responsible-for", direction: "in" }] as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "nobody owns it, and the record is complete",
    given: { nodes: ["function audit", "entity office"], lines: [], coverage: complete },
    found: ["nobody:audit"],
  },
  {
    name: "near miss: it has an owner",
    given: {
      nodes: ["function audit", "entity office"],
      lines: ["office responsible-for audit"],
      coverage: complete,
    },
    found: [],
  },
  {
    name: "near miss: an actor who carries it out owns it too",
    given: {
      nodes: ["function audit", "entity office"],
      lines: ["office implements audit"],
      coverage: complete,
    },
    found: [],
  },
  {
    name: "the expected owner does not do it",
    given: {
      nodes: ["function audit", "entity office"],
      lines: [{ from: "office", kind: "responsible-for", to: "audit", polarity: "denied" }],
    },
    found: ["not-by-the-expected:audit"],
  },
  {
    name: "the source says that it is not filled",
    given: { nodes: [{ id: "audit", kind: "function", name: "audit", state: "unfilled" }], lines: [] },
    found: ["unfilled:audit"],
  },
  {
    name: "shared by three, nobody accountable",
    given: {
      nodes: ["function audit", "entity a", "entity b", "entity c"],
      lines: ["a responsible-for audit", "b responsible-for audit", "c responsible-for audit"],
    },
    found: ["several:audit"],
  },
  {
    name: "near miss: shared by three, one of whom answers for it",
    given: {
      nodes: ["function audit", "entity a", "entity b", "entity c"],
      lines: ["a responsible-for audit", "b responsible-for audit", "c accountable-for audit"],
    },
    found: [],
  },
  {
    name: "not enough data: no owner was recorded",
    given: { nodes: ["function audit", "entity office"], lines: [] },
    found: [],
    unknown: ["owner-not-recorded:audit"],
  },
  {
    name: "near miss: a task is no function",
    given: { nodes: ["task training"], lines: [] },
    found: [],
  },
];
