import type { QueryCase } from "./case.ts";

const team = { id: "team", kind: "mechanism", name: "team", note: "Grew in numbers." } as const;

export const cases: readonly QueryCase[] = [
  {
    name: "what is noted of it and every line at it, denied ones too",
    given: {
      nodes: [team, "process plan", "document report"],
      lines: [
        { from: "team", kind: "has-authority-over", to: "plan", polarity: "denied" },
        "report informs team",
        "report informs plan",
      ],
    },
    parameters: { node: "team" },
    status: "stated",
    says: ["Team – lines on record: 2.", "Grew in numbers."],
    lines: ["l0", "l1"],
  },
  {
    name: "a note alone is an answer",
    given: { nodes: [team], lines: [] },
    parameters: { node: "team" },
    status: "stated",
    says: ["Team is on record, and no line at it.", "Grew in numbers."],
  },
  {
    name: "a hat's lines are those held under it",
    given: {
      nodes: ["post deputy", "hat relief", "entity office"],
      lines: [{ from: "deputy", kind: "reports-to", to: "office", hat: "relief", confidence: "inferred" }],
    },
    parameters: { node: "relief" },
    status: "inferred",
    lines: ["l0"],
  },
  {
    name: "named and no more",
    given: { nodes: ["entity office"], lines: [] },
    parameters: { node: "office" },
    status: "not-stated",
    says: ["Office is on record, and no line at it."],
  },
  {
    name: "out of the slice is out of sight",
    given: {
      nodes: [{ id: "office", kind: "entity", name: "office", since: "2009" }],
      lines: [],
      slice: { at: "2008" },
    },
    parameters: { node: "office" },
    fault: "not-found",
  },
  {
    name: "of many lines of one family the first, and how many more",
    given: {
      nodes: ["body council", ...Array.from({ length: 10 }, (_, place) => `entity e${place}`)],
      lines: Array.from({ length: 10 }, (_, place) => `e${place} reports-to council`),
    },
    parameters: { node: "council" },
    status: "stated",
    says: ["lines on record: 10.", "Authority – answered to by: e0, e1", "and further lines: 2."],
  },
  {
    name: "what it was for a time",
    given: {
      nodes: [
        {
          id: "group",
          kind: "mechanism",
          name: "Group",
          dated: [
            { since: "2001", until: "2004", name: "Circle", state: "active", level: "country" },
            { since: "2006", pillar: "security", fte: 2 },
          ],
        },
      ],
      lines: [],
    },
    parameters: { node: "Circle" },
    status: "not-stated",
    says: [
      "By date, Group – since 2001, ended 2004: name Circle, level Country team, state active; since 2006: pillar security, full-time equivalents 2.",
    ],
  },
];
