import { type QueryCase, recommendation, said } from "./case.ts";

const nodes = ["post deputy", "post chief", "entity office"] as const;
const complete = { node: "deputy", lineKind: "supports", direction: "in" } as const;
const proposed = {
  recommendations: [recommendation("R-8", { addressees: ["chief"] })],
  patches: [
    {
      id: "R-8",
      title: "an office",
      recommendation: "R-8",
      operations: [
        {
          op: "add-line" as const,
          line: { id: "new", kind: "supports" as const, from: "office", to: "deputy", sources: said },
        },
      ],
    },
  ],
};

export const cases: readonly QueryCase[] = [
  {
    name: "who supports it",
    given: { nodes, lines: [{ from: "office", kind: "supports", to: "chief", scopes: ["planning"] }] },
    parameters: { node: "chief" },
    status: "stated",
    says: ["Support for chief – for planning: office."],
    lines: ["l0"],
  },
  {
    name: "none, where the recording is complete, and what would change it",
    given: { nodes, lines: [], coverage: [complete], ...proposed },
    parameters: { node: "deputy" },
    status: "stated",
    says: [
      "No support is on record, where the record is said to be complete, for: deputy.",
      "Recommendations that would change it: R-8; addressed to chief.",
    ],
    nodes: ["deputy", "R-8"],
    rows: ["R-8 | title of R-8"],
  },
  {
    name: "all that lack support",
    given: { nodes, lines: ["office supports chief"], coverage: [complete] },
    status: "stated",
    says: ["No support is on record", "deputy"],
    omits: ["chief"],
  },
  {
    name: "not recorded is not without",
    given: { nodes, lines: [] },
    parameters: { node: "deputy" },
    status: "not-stated",
    says: ["Who supports deputy is not on record."],
    omits: ["Without"],
  },
  {
    name: "of nobody is it said",
    given: { nodes, lines: [] },
    status: "not-stated",
    says: ["Nobody is on record as lacking support."],
  },
  { name: "nobody is called so", given: { nodes, lines: [] }, parameters: { node: "x" }, fault: "not-found" },
  {
    name: "why the silence means something, and how sure that is",
    given: {
      nodes,
      lines: [],
      coverage: [{ ...complete, confidence: "inferred", reason: "Some missions may have one" }],
    },
    parameters: { node: "deputy" },
    status: "inferred",
    says: ["On deputy: Some missions may have one."],
  },
];
