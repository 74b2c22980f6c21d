import { type QueryCase, recommendation, said } from "./case.ts";

const nodes = ["body assembly", "entity office", "post deputy"] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "what it asks, of whom and in which role, and that it can be tried",
    given: {
      nodes,
      lines: [],
      recommendations: [
        recommendation("R-8-8", {
          addressees: ["assembly"],
          inferredAddressees: ["office"],
          roles: ["assembly: backer"],
          concerns: ["deputy"],
          firmness: "suggested",
          note: "Who would decide is open.",
        }),
      ],
      patches: [
        {
          id: "R-8-8",
          title: "an office",
          recommendation: "R-8-8",
          operations: [
            {
              op: "add-line",
              line: { id: "new", kind: "supports", from: "office", to: "deputy", sources: said },
            },
          ],
        },
      ],
    },
    parameters: { recommendation: "r-8-8 " },
    status: "stated",
    says: [
      "R-8-8 (suggestion): What R-8-8 asks.",
      "Named as addressees: 1 – assembly.",
      "Addressees concluded by us: office.",
      "What it would change something about: deputy.",
      "It can be tried; steps of its patch: 1.",
      "Who would decide is open.",
    ],
    rows: ["assembly | backer | named by the source", "office | asked to act | concluded by us"],
    nodes: ["R-8-8", "assembly", "office", "deputy"],
  },
  {
    name: "addressed to nobody",
    given: { nodes, lines: [], recommendations: [recommendation("P4")] },
    parameters: { recommendation: "P4" },
    status: "stated",
    says: ["P4 (asked for): What P4 asks.", "Whom it is addressed to is not stated."],
    omits: ["It can be tried"],
  },
  {
    name: "there is none",
    given: { nodes, lines: [], recommendations: [recommendation("P4")] },
    parameters: { recommendation: "P5" },
    fault: "not-found",
  },
];
