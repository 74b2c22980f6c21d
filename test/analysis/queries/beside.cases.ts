import type { QueryCase } from "./case.ts";

const nodes = [
  "process plan",
  "process appeal",
  "process papers",
  "process cycle",
  "entity bank",
  "body assembly",
] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "what runs beside, who runs it, whether in step, what sets limits, what is not replaced",
    given: {
      nodes,
      lines: [
        "plan parallel-to appeal",
        "papers parallel-to plan",
        "bank runs papers",
        "cycle constrains plan",
        "assembly decides-on cycle",
        { from: "plan", kind: "replaces", to: "appeal", polarity: "denied" },
        { from: "appeal", kind: "aligned-with", to: "plan", polarity: "denied" },
      ],
    },
    parameters: { node: "plan" },
    status: "stated",
    says: [
      "Beside plan: 2 on record – appeal and papers.",
      "Setting limits to plan: cycle.",
      "Said not to take the place of: appeal.",
      "Who runs them is not stated for: appeal.",
    ],
    rows: [
      "plan | appeal |  | said not to be",
      "plan | papers | bank | not on record",
      "plan | cycle | assembly | sets its limits",
    ],
    lines: ["l0", "l1", "l2", "l3", "l4", "l5", "l6"],
  },
  {
    name: "all that run side by side",
    given: { nodes, lines: ["plan parallel-to appeal", "papers parallel-to cycle"] },
    status: "stated",
    lines: ["l0", "l1"],
  },
  {
    name: "of what has replaced one of them it is not recorded",
    given: { nodes, lines: ["plan parallel-to appeal", "papers replaces appeal", "bank runs papers"] },
    parameters: { node: "plan" },
    status: "stated",
    says: [
      "Beside plan: 1 on record – appeal.",
      "In the place of appeal on record: papers; whether that runs beside plan is not recorded.",
    ],
    rows: ["plan | papers | bank | not recorded"],
    lines: ["l0", "l1", "l2"],
  },
  {
    name: "nothing beside it",
    given: { nodes, lines: ["plan parallel-to appeal"] },
    parameters: { node: "papers" },
    status: "not-stated",
    says: ["Nothing that runs beside papers is on record."],
    lines: [],
  },
  {
    name: "no two side by side",
    given: { nodes, lines: [] },
    status: "not-stated",
    says: ["No two processes that run side by side are on record."],
  },
  {
    name: "nothing is called so",
    given: { nodes, lines: [] },
    parameters: { node: "x" },
    fault: "not-found",
  },
];
