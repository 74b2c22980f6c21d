import type { DetectorCase } from "../case.ts";

const plans = ["process mission-plan", "process appeal", "process framework", "process strategy"] as const;
const denied = (to: string) =>
  ({ from: "mission-plan", kind: "aligned-with", to, polarity: "denied" }) as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "one process beside two others is one finding, told under it",
    given: { nodes: plans, lines: ["mission-plan parallel-to appeal", "framework parallel-to mission-plan"] },
    found: ["beside:mission-plan"],
  },
  {
    name: "said not to be aligned with three",
    given: { nodes: plans, lines: [denied("appeal"), denied("framework"), denied("strategy")] },
    found: ["not-aligned:mission-plan"],
  },
  {
    name: "one pair brought into step does not rename the rest",
    given: { nodes: plans, lines: ["mission-plan aligned-with appeal", denied("framework")] },
    found: ["not-aligned:mission-plan"],
  },
  {
    name: "near miss: side by side and aligned",
    given: { nodes: plans, lines: ["mission-plan parallel-to appeal", "appeal aligned-with mission-plan"] },
    found: [],
  },
  {
    name: "a cycle that constrains another is told of the constrained one",
    given: { nodes: plans, lines: ["framework constrains mission-plan"] },
    found: ["constrained:mission-plan"],
  },
  {
    name: "near miss: funds out of step are another question",
    given: {
      nodes: ["fund a", "fund b"],
      lines: [{ from: "a", kind: "aligned-with", to: "b", polarity: "denied" }],
    },
    found: [],
  },
  {
    name: "near miss: two processes nobody connects",
    given: { nodes: plans, lines: [] },
    found: [],
  },
  {
    name: "not enough data: both are applied in one theatre",
    given: {
      nodes: [...plans, "place theatre"],
      lines: ["appeal applied-in theatre", "mission-plan applied-in theatre"],
    },
    found: [],
    unknown: ["same-theatre:appeal"],
  },
  {
    name: "near miss: applied in one theatre and aligned",
    given: {
      nodes: [...plans, "place theatre"],
      lines: [
        "appeal applied-in theatre",
        "mission-plan applied-in theatre",
        "appeal aligned-with mission-plan",
      ],
    },
    found: [],
  },
  {
    name: "what a source says of single lines",
    given: {
      nodes: [
        "entity agency",
        "entity donor",
        "mandate task",
        "process plan",
        "process other",
        "task aid",
        "document rules",
        "entity mission",
      ],
      lines: [
        { from: "agency", kind: "aligned-with", to: "task", degree: "partial" },
        { from: "agency", kind: "aligned-with", to: "aid", degree: "weak" },
        { from: "donor", kind: "aligned-with", to: "agency", polarity: "denied" },
        { from: "donor", kind: "participates-in", to: "plan", polarity: "denied" },
        "rules constrains aid",
        "donor constrains task",
        "other aligned-with plan",
        { from: "other", kind: "applied-in", to: "mission", degree: "partial" },
        "plan applied-in mission",
      ],
    },
    found: [
      "applied-in-part:other+mission",
      "closed-to:donor+plan",
      "held-back:rules+aid",
      "in-part:agency+task",
      "not-in-step:donor+agency",
      "partly-in-step:agency+aid",
    ],
  },
  {
    name: "near miss at a date after its end: what was replaced is told of its successor as not recorded, not as found",
    given: {
      nodes: [
        { id: "old-plan", kind: "process", name: "Old plan", until: "2005" },
        { id: "new-plan", kind: "process", name: "New plan", since: "2006" },
        "process budget",
      ],
      lines: [
        { from: "new-plan", kind: "replaces", to: "old-plan", since: "2006" },
        { from: "old-plan", kind: "aligned-with", to: "budget", polarity: "denied" },
      ],
      slice: { at: "2008" },
    },
    found: [],
  },
];
