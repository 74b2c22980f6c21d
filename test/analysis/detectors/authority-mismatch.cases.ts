import type { DetectorCase } from "../case.ts";

const mission = ["body council", "mandate mandate", "entity agency", "post head", "entity donors"] as const;
const denied = (from: string, kind: "has-authority-over" | "accountable-to", to: string) =>
  ({ from, kind, to, polarity: "denied" }) as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "a council without authority over those its mandate needs",
    given: {
      nodes: mission,
      lines: [
        "council authorizes mandate",
        "agency needed-for mandate",
        denied("council", "has-authority-over", "agency"),
      ],
    },
    found: ["no-authority-over-needed:council"],
  },
  {
    name: "denied authority over somebody the work is not said to need",
    given: {
      nodes: mission,
      lines: ["head responsible-for mandate", denied("head", "has-authority-over", "donors")],
    },
    found: ["authority-denied:head"],
  },
  {
    name: "responsible with limited authority",
    given: {
      nodes: mission,
      lines: [
        "head responsible-for mandate",
        { from: "head", kind: "has-authority-over", to: "agency", degree: "limited" },
      ],
    },
    found: ["authority-limited:head"],
  },
  {
    name: "near miss: responsible with full authority",
    given: { nodes: mission, lines: ["head responsible-for mandate", "head has-authority-over agency"] },
    found: [],
  },
  {
    name: "near miss: limited authority without any work to carry",
    given: {
      nodes: mission,
      lines: [{ from: "head", kind: "has-authority-over", to: "agency", degree: "limited" }],
    },
    found: [],
  },
  {
    name: "to hold others to account with weak means",
    given: {
      nodes: mission,
      lines: [{ from: "head", kind: "holds-to-account", to: "donors", degree: "weak" }],
    },
    found: ["to-hold-others-to-account:head"],
  },
  {
    name: "decides, and is said not to answer",
    given: {
      nodes: mission,
      lines: ["donors directs agency", denied("donors", "accountable-to", "council")],
    },
    found: ["without-answering:donors"],
  },
  {
    name: "near miss: not answering without power is an accountability gap, not a mismatch",
    given: { nodes: mission, lines: [denied("agency", "accountable-to", "council")] },
    found: [],
  },
  {
    name: "not enough data: responsible for a mandate, nothing recorded of its authority",
    given: { nodes: mission, lines: ["head responsible-for mandate"] },
    found: [],
    unknown: ["authority-not-recorded:head"],
  },
  {
    name: "missing direction and little delegation of one that carries no work itself",
    given: {
      nodes: ["entity headquarters", "entity mission", "post head", "process plan"],
      lines: [
        { from: "headquarters", kind: "directs", to: "mission", polarity: "denied" },
        { from: "headquarters", kind: "delegates-authority-to", to: "head", degree: "limited" },
        "headquarters decides-on plan",
      ],
    },
    found: ["little-delegated:headquarters+head", "no-direction:headquarters+mission"],
  },
  {
    name: "authority that is denied is not told as missing direction, nor as missing oversight too",
    given: {
      nodes: ["entity council", "entity agencies", "entity mission"],
      lines: [
        { from: "council", kind: "has-authority-over", to: "agencies", polarity: "denied" },
        { from: "council", kind: "oversees", to: "agencies", polarity: "denied" },
        { from: "council", kind: "oversees", to: "mission", polarity: "denied" },
      ],
    },
    found: ["no-authority:council+agencies", "no-oversight:council+mission"],
  },
];
