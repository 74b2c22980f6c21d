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
      "Team – headed by, outside missions: coordinator.",
      "Who leads it otherwise is not stated.",
      "Otherwise on record there – coordinates with, in practice: chief.",
      "Mission, in which it has a part – led by: chief.",
    ],
    lines: ["l0", "l1", "l3"],
  },
  {
    name: "a head without conditions",
    given: { nodes, lines: ["chief heads team", "team coordinates-with mission"] },
    parameters: { node: "team" },
    status: "stated",
    says: ["Team – headed by: chief."],
    omits: ["otherwise", "Others"],
    lines: ["l0"],
  },
  {
    name: "somebody near it is not its head",
    given: { nodes, lines: ["chief oversees team"] },
    parameters: { node: "team" },
    status: "not-stated",
    says: ["Who leads team is not on record.", "overseen by: chief"],
    lines: ["l0"],
  },
  { name: "nothing is named", given: { nodes, lines: [] }, fault: "parameters" },
  {
    name: "of a hat, who wears it",
    given: { nodes: ["post deputy", "hat relief"], lines: ["deputy wears-hat relief"] },
    parameters: { node: "relief" },
    status: "not-stated",
    says: ["It is a hat; worn by: deputy."],
    lines: ["l0"],
  },
  {
    name: "who led the whole before the part was in it is none of its heads",
    given: {
      nodes: ["post old", "post new", "entity whole", "entity part"],
      lines: [
        { from: "part", kind: "part-of", to: "whole", since: "2005" },
        { from: "old", kind: "heads", to: "whole", until: "2003" },
        { from: "new", kind: "heads", to: "whole", since: "2003" },
      ],
    },
    parameters: { node: "part" },
    status: "not-stated",
    says: ["Whole, in which it has a part – ", "new"],
    omits: ["old"],
    lines: ["l2"],
  },
];
