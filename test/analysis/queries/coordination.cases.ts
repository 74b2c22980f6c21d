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
  {
    name: "a tie that had ended before the need is none of it, and ties of other times do not count together",
    given: {
      nodes,
      lines: [
        { from: "council", kind: "must-coordinate-with", to: "bank", since: "2005" },
        { from: "council", kind: "coordinates-with", to: "bank", until: "2001" },
        { from: "council", kind: "coordinates-with", to: "board", since: "2003" },
      ],
    },
    parameters: { node: "council" },
    status: "stated",
    says: [
      "ties on record: 2",
      "at most 1 at once.",
      "Said to need to coordinate with 1: bank.",
      "Of these, no coordination on record with: bank.",
    ],
  },
];
