import { type Asked, type QueryCase, recommendation, said } from "./case.ts";

const given: Asked = {
  nodes: ["post admin", "entity team"],
  lines: [{ from: "team", kind: "relates-to", to: "admin", clarity: "unclear" }],
  recommendations: [recommendation("R-1"), recommendation("R-2")],
  patches: [
    {
      id: "R-1",
      title: "clear it",
      recommendation: "R-1",
      operations: [
        { op: "change-line", id: "l0", changes: { clarity: "clear" } },
        { op: "add-node", node: { id: "desk", kind: "entity", name: "Support desk" } },
        {
          op: "add-line",
          line: { id: "new", kind: "supports", from: "desk", to: "admin", sources: said },
        },
      ],
    },
    {
      id: "R-2",
      title: "end it",
      recommendation: "R-2",
      operations: [{ op: "remove-line", id: "gone" }],
    },
  ],
};

export const cases: readonly QueryCase[] = [
  {
    name: "lines drawn and findings resolved, in words",
    given,
    parameters: { patch: "r-1" },
    status: "inferred",
    says: ["R-1: lines added 1, removed 0, changed 1; findings resolved 1", "describes no new chart"],
    rows: [
      "line added | Support desk, supports: admin",
      "line changed | team, has a relation with: admin",
      "finding resolved | ",
    ],
    lines: ["l0"],
  },
  {
    name: "a step that does not apply",
    given,
    parameters: { patch: ["R-2"] },
    fault: "patch-conflict",
  },
  {
    name: "a line struck, by its ends",
    given: {
      ...given,
      patches: [
        { id: "R-2", title: "end it", recommendation: "R-2", operations: [{ op: "remove-line", id: "l0" }] },
      ],
    },
    parameters: { patch: "R-2" },
    status: "inferred",
    says: ["removed 1", "Lines removed – team, has a relation with: admin."],
  },
  {
    name: "a recommendation that changes no line: what it asks",
    given: {
      ...given,
      recommendations: [recommendation("R-3", { note: "It asks for conduct." })],
      patches: [],
    },
    parameters: { patch: "r-3" },
    status: "not-stated",
    says: ["R-3 changes no line that could be tried. It asks for conduct. What it asks – What R-3 asks."],
  },
  {
    name: "no such patch",
    given: { ...given, patches: [] },
    parameters: { patch: "R-9" },
    fault: "not-found",
  },
  {
    name: "nothing to try",
    given: { ...given, patches: [] },
    parameters: { patch: [] },
    fault: "parameters",
  },
];
