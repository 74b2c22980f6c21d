import type { QueryCase } from "./case.ts";

const nodes = [
  { id: "study", kind: "process", name: "study", since: "2007", note: "The first of its kind." },
  "entity department",
  "mechanism team",
  "document report",
  "post chief",
  "body council",
  "document guide",
  "process aid",
] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "who stood behind it, directly and further, and what came of it",
    given: {
      nodes,
      lines: [
        "team runs study",
        "department leads team",
        "study informs report",
        "report informs council",
        "council produces guide",
        { from: "study", kind: "covers", to: "aid", polarity: "denied" },
      ],
    },
    parameters: { node: "study" },
    status: "stated",
    says: [
      "Behind study – run by: team.",
      "Further – department, leads: team.",
      "What it led to – informs: report.",
      "Further – report, informs: council.",
      "Left aside: aid.",
      "Date on record: 2007.",
      "The first of its kind.",
    ],
    omits: ["guide"],
    lines: ["l0", "l1", "l2", "l3", "l5"],
  },
  {
    name: "not through somebody who deals with much else",
    given: { nodes, lines: ["chief produces report", "report informs chief", "chief produces guide"] },
    parameters: { node: "report" },
    status: "stated",
    says: ["Behind report – produced by: chief.", "informs: chief"],
    lines: ["l0", "l1"],
  },
  {
    name: "nothing is said",
    given: { nodes, lines: [] },
    parameters: { node: "guide" },
    status: "not-stated",
    says: ["Where guide comes from and what followed from it is not on record."],
  },
  { name: "nothing is named", given: { nodes, lines: [] }, fault: "parameters" },
];
