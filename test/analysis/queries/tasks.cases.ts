import type { QueryCase } from "./case.ts";

const nodes = [
  "mandate mandate",
  "task disarm",
  "task reintegrate",
  "entity mission",
  "fund budget",
] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "which, when, by whom, and what pays",
    given: {
      nodes,
      lines: [
        { from: "mandate", kind: "contains-task", to: "disarm", condition: "where asked" },
        "mandate contains-task reintegrate",
        "mission implements disarm",
        { from: "budget", kind: "funds", to: "disarm", polarity: "denied" },
      ],
    },
    parameters: { node: "mandate" },
    status: "stated",
    says: [
      "Tasks of mandate: 2 on record – where asked: disarm; reintegrate.",
      "Who carries it out is not stated for: reintegrate.",
    ],
    rows: ["disarm | where asked | carried out by: mission | said not to hold: budget"],
    lines: ["l0", "l1", "l2", "l3"],
  },
  {
    name: "a task in a wider one, with none of its own",
    given: { nodes, lines: ["disarm contains-task reintegrate"] },
    parameters: { node: "reintegrate" },
    status: "not-stated",
    says: ["No tasks of reintegrate are on record.", "Reintegrate is itself a task of: disarm."],
    lines: ["l0"],
  },
  { name: "nothing is named", given: { nodes, lines: [] }, fault: "parameters" },
  {
    name: "of an actor: what it carries out",
    given: { nodes, lines: ["mission implements disarm"] },
    parameters: { node: "mission" },
    status: "stated",
    says: ["Work that mission has a part in – carries out: disarm."],
    lines: ["l0"],
  },
];
