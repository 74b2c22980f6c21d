import type { QueryCase } from "./case.ts";

const nodes = ["body council", "body board", "entity bank", "entity donors", "entity states"] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "what there is, what there has to be, and where nothing shows it",
    given: {
      nodes,
      lines: [
        { from: "council", kind: "coordinates-with", to: "board", degree: "weak" },
        "council must-coordinate-with board",
        "bank must-coordinate-with council",
        { from: "council", kind: "coordinates-with", to: "donors", polarity: "denied" },
      ],
    },
    parameters: { node: "council" },
    status: "stated",
    says: [
      "Council, ties on record: 1 – coordinates with, weak: board.",
      "Said to need to coordinate with 2: bank and board.",
      "Of these, no coordination on record with: bank.",
      "Said not to coordinate with: donors.",
    ],
    lines: ["l0", "l1", "l2", "l3"],
  },
  {
    name: "nothing is said",
    given: { nodes, lines: ["states member-of council"] },
    parameters: { node: "states" },
    status: "not-stated",
    says: ["Whom states coordinates with is not on record."],
    lines: [],
  },
  {
    name: "no such subject",
    given: { nodes, lines: [] },
    parameters: { node: "council", scope: "weather" },
    fault: "parameters",
  },
];
