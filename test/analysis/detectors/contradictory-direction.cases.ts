import type { DetectorCase } from "../case.ts";

const cities = ["body board-a", "body board-b", "entity hq-a", "entity hq-b", "post field"] as const;
const chains = ["hq-a governed-by board-a", "hq-b governed-by board-b"] as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "two headquarters of unconnected chains direct one post",
    given: { nodes: cities, lines: [...chains, "hq-a sends-directive-to field", "hq-b directs field"] },
    found: ["unconnected-chains:field"],
  },
  {
    name: "near miss: somebody is above both",
    given: {
      nodes: [...cities, "post head"],
      lines: ["hq-a reports-to head", "hq-b reports-to head", "hq-a directs field", "hq-b directs field"],
    },
    found: [],
  },
  {
    name: "near miss: one sender is above the other",
    given: { nodes: cities, lines: ["hq-a reports-to hq-b", "hq-a directs field", "hq-b directs field"] },
    found: [],
  },
  {
    name: "near miss: each on a subject of its own",
    given: {
      nodes: cities,
      lines: [
        ...chains,
        { from: "hq-a", kind: "directs", to: "field", scopes: ["finance"] },
        { from: "hq-b", kind: "directs", to: "field", scopes: ["security"] },
      ],
    },
    found: [],
  },
  {
    name: "near miss: they agree their directions beforehand",
    given: {
      nodes: cities,
      lines: [...chains, "hq-a directs field", "hq-b directs field", "hq-a coordinates-with hq-b"],
    },
    found: [],
  },
  {
    name: "near miss: only one sender",
    given: { nodes: cities, lines: [...chains, "hq-a directs field"] },
    found: [],
  },
  {
    name: "a source says that they contradict",
    given: {
      nodes: cities,
      lines: [
        { from: "hq-a", kind: "sends-directive-to", to: "field", clarity: "contradictory" },
        { from: "hq-b", kind: "sends-directive-to", to: "field", clarity: "contradictory" },
      ],
    },
    found: ["contradicting:field"],
  },
  {
    name: "members of one team directed by unconnected chains",
    given: {
      nodes: [...cities, "post other", "entity team"],
      lines: [
        ...chains,
        "field member-of team",
        "other member-of team",
        "hq-a directs field",
        "hq-b directs other",
      ],
    },
    found: ["unconnected-in-team:team"],
  },
  {
    name: "not enough data: the senders' chains are not on record",
    given: { nodes: cities, lines: ["hq-a directs field", "hq-b directs field"] },
    found: [],
    unknown: ["senders-not-recorded:field"],
  },
];
