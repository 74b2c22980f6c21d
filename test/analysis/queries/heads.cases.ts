import type { QueryCase } from "./case.ts";

const nodes = ["entity team", "hat coordinator", "post chief", "post deputy", "entity mission"] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "a head under a condition only: who leads otherwise is not stated",
    given: {
      nodes,
      lines: [
        { from: "coordinator", kind: "heads", to: "team", condition: "outside missions" },
        { from: "chief", kind: "coordinates-with", to: "team", basis: "practice" },
        "team participates-in mission",
        "chief leads mission",
      ],
    },
    parameters: { node: "team" },
    status: "stated",
    says: [
      "Team – heads, outside missions: coordinator.",
      "Who leads it otherwise is not stated.",
      "Others with a part over it – coordinates with, in practice: chief.",
      "Mission, in which it has a part – leads: chief.",
    ],
    lines: ["l0", "l1", "l3"],
  },
  {
    name: "a head without conditions",
    given: { nodes, lines: ["chief heads team", "team coordinates-with mission"] },
    parameters: { node: "team" },
    status: "stated",
    says: ["Team – heads: chief."],
    omits: ["otherwise", "Others"],
    lines: ["l0"],
  },
  {
    name: "somebody near it is not its head",
    given: { nodes, lines: ["chief oversees team"] },
    parameters: { node: "team" },
    status: "not-stated",
    says: ["do not say who leads team", "oversees: chief"],
    lines: ["l0"],
  },
  { name: "nothing is named", given: { nodes, lines: [] }, fault: "parameters" },
];
