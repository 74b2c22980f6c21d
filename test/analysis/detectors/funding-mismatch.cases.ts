import type { DetectorCase } from "../case.ts";

const money = [
  "fund budget",
  "fund gifts",
  "task jobs",
  "mandate mandate",
  "entity agency",
  "asset trucks",
] as const;
const refused = { from: "budget", kind: "funds", to: "jobs", polarity: "denied" } as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "outside the budget, no other source",
    given: { nodes: money, lines: [refused] },
    found: ["outside-budget:jobs"],
  },
  {
    name: "outside the budget, another source pays",
    given: { nodes: money, lines: [refused, "gifts funds jobs"] },
    found: ["other-source:jobs"],
  },
  {
    name: "a fund that may not support an actor",
    given: { nodes: money, lines: [{ from: "budget", kind: "funds", to: "agency", polarity: "denied" }] },
    found: ["kept-from:agency"],
  },
  { name: "near miss: the budget pays", given: { nodes: money, lines: ["budget funds jobs"] }, found: [] },
  {
    name: "the money is said not to be enough",
    given: { nodes: money, lines: [{ from: "budget", kind: "funds", to: "jobs", degree: "limited" }] },
    found: ["insufficient:jobs"],
  },
  {
    name: "an agency the mandate needs has to pay for its trucks",
    given: { nodes: money, lines: ["agency pays-for trucks", "agency needed-for mandate"] },
    found: ["pays-for-the-means:agency"],
  },
  {
    name: "near miss: using without paying",
    given: { nodes: money, lines: ["agency uses trucks", "agency needed-for mandate"] },
    found: [],
  },
  {
    name: "two sources not aligned, told once",
    given: {
      nodes: money,
      lines: [{ from: "gifts", kind: "aligned-with", to: "budget", polarity: "denied" }],
    },
    found: ["sources-not-aligned:budget+gifts"],
  },
  {
    name: "not enough data: what pays for a mandate's task is not recorded",
    given: { nodes: money, lines: ["mandate contains-task jobs"] },
    found: [],
    unknown: ["funding-not-recorded:mandate"],
  },
  {
    name: "near miss: the task's money is on record",
    given: { nodes: money, lines: ["mandate contains-task jobs", "budget funds jobs"] },
    found: [],
  },
  {
    name: "money that restricts, and money that does not match what it is for",
    given: {
      nodes: ["fund budget", "fund gifts", "mandate work", "task aid", "entity agency"],
      lines: [
        "budget constrains agency",
        { from: "work", kind: "aligned-with", to: "budget", degree: "weak" },
        { from: "gifts", kind: "aligned-with", to: "aid", polarity: "denied" },
        "agency constrains work",
      ],
    },
    found: ["matched-weakly:work+budget", "not-matched:gifts+aid", "restricts:budget+agency"],
  },
  {
    name: "two sources in step only in part are told, and no longer as not aligned",
    given: {
      nodes: money,
      lines: [{ from: "gifts", kind: "aligned-with", to: "budget", degree: "partial" }],
    },
    found: ["sources-aligned-weakly:gifts+budget"],
  },
];
