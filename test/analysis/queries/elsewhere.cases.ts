import type { QueryCase } from "./case.ts";

const nodes = [
  "body council",
  "mandate mandate",
  "entity agencies",
  "body board",
  "entity mission",
  "entity helpers",
  "entity fund",
] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "who answers to the issuer, who is said not to, who answers elsewhere, of whom nothing is said",
    given: {
      nodes,
      lines: [
        "council authorizes mandate",
        "mission implements mandate",
        "mission accountable-to council",
        "agencies needed-for mandate",
        { from: "agencies", kind: "accountable-to", to: "council", polarity: "denied" },
        "agencies governed-by board",
        "fund implements mandate",
        "fund governed-by board",
        "helpers implements mandate",
      ],
    },
    parameters: { node: "mandate" },
    status: "stated",
    says: [
      "Source of authority of mandate: council.",
      "Said not to answer to it, though needed or at work: agencies; their chains end in: board.",
      "Answering elsewhere, as far as recorded: fund; their chains end in: board.",
      "Answering to it: mission.",
      "To whom they answer is not on record: helpers.",
    ],
    lines: ["l0", "l1", "l2", "l3", "l4", "l5", "l6", "l7", "l8"],
  },
  {
    name: "nobody issued it, as far as is said",
    given: { nodes, lines: ["mission implements mandate", "mission accountable-to council"] },
    parameters: { node: "mandate" },
    status: "not-stated",
    says: ["Who issued mandate and who is needed for it is not on record."],
    lines: [],
  },
  { name: "nothing is named", given: { nodes, lines: [] }, fault: "parameters" },
  {
    name: "what ended before the work began",
    given: {
      nodes: ["body council", "body board", "mandate work", "entity agency"],
      lines: [
        { from: "council", kind: "authorizes", to: "work", since: "2010" },
        { from: "agency", kind: "needed-for", to: "work", since: "2010" },
        { from: "agency", kind: "governed-by", to: "board", until: "2005" },
        { from: "agency", kind: "accountable-to", to: "council", polarity: "denied", until: "2005" },
      ],
    },
    parameters: { node: "work" },
    status: "stated",
    says: ["To whom they answer is not on record: agency."],
    omits: ["Said not to answer"],
  },
  {
    name: "a chain that holds beside one that has ended, and work without dates",
    given: {
      nodes: ["body council", "body board", "body senate", "mandate work", "entity agency", "entity office"],
      lines: [
        { from: "council", kind: "authorizes", to: "work" },
        { from: "agency", kind: "needed-for", to: "work", since: "2010" },
        { from: "agency", kind: "governed-by", to: "board", until: "2005" },
        { from: "agency", kind: "governed-by", to: "senate", since: "2006" },
        { from: "office", kind: "needed-for", to: "work" },
        { from: "office", kind: "governed-by", to: "board", until: "2005" },
      ],
    },
    parameters: { node: "work" },
    status: "stated",
    says: [
      "Answering elsewhere, as far as recorded: agency and office; their chains end in: board and senate.",
    ],
  },
];
