import { type QueryCase, recommendation } from "./case.ts";

const nodes = ["asset cars", "entity agencies", "entity mission", "post admin", "fund budget"] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "who uses, who may not, who pays, who decides, what stands behind, what is proposed",
    given: {
      nodes,
      lines: [
        "mission uses cars",
        { from: "agencies", kind: "uses", to: "cars", polarity: "denied" },
        { from: "agencies", kind: "pays-for", to: "cars", basis: "practice" },
        "admin administers cars",
        "budget funds cars",
      ],
      recommendations: [
        recommendation("R-1", { concerns: ["cars"] }),
        recommendation("R-2", { concerns: ["budget", "agencies"] }),
        recommendation("R-3", { concerns: ["budget"] }),
      ],
    },
    parameters: { node: "cars" },
    status: "stated",
    says: [
      "Using cars – mission.",
      "Without access to cars – agencies.",
      "Having to pay for cars – in practice: agencies.",
      "Deciding on cars – administered by: admin.",
      "Money behind cars – budget.",
      "Recommendations: R-1, R-2.",
    ],
    lines: ["l0", "l1", "l2", "l3", "l4"],
  },
  {
    name: "nothing is said",
    given: { nodes, lines: [] },
    parameters: { node: "cars" },
    status: "not-stated",
    says: ["Nothing on access to cars is on record."],
    omits: ["Recommendations"],
  },
  { name: "nothing is named", given: { nodes, lines: [] }, fault: "parameters" },
];
