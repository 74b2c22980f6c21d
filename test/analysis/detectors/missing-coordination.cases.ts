import type { DetectorCase } from "../case.ts";

const two = ["entity army", "entity relief"] as const;
const denied = { from: "army", kind: "coordinates-with", to: "relief", polarity: "denied" } as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "needed, and nothing on record",
    given: { nodes: two, lines: ["army must-coordinate-with relief"] },
    found: ["needed-not-recorded:army+relief"],
  },
  {
    name: "needed, and said not to be",
    given: { nodes: two, lines: ["relief must-coordinate-with army", denied] },
    found: ["needed-and-denied:army+relief"],
  },
  { name: "said not to be", given: { nodes: two, lines: [denied] }, found: ["denied:army+relief"] },
  {
    name: "near miss: needed and there",
    given: { nodes: two, lines: ["army must-coordinate-with relief", "relief coordinates-with army"] },
    found: [],
  },
  {
    name: "there, but weak",
    given: { nodes: two, lines: [{ from: "army", kind: "coordinates-with", to: "relief", degree: "weak" }] },
    found: ["weak:army+relief"],
  },
  {
    name: "needed, and only weak",
    given: {
      nodes: two,
      lines: [
        "relief must-coordinate-with army",
        { from: "army", kind: "coordinates-with", to: "relief", degree: "weak" },
      ],
    },
    found: ["needed-and-weak:army+relief"],
  },
  {
    name: "near miss: weak on one subject, close on another",
    given: {
      nodes: two,
      lines: [
        { from: "army", kind: "coordinates-with", to: "relief", degree: "weak" },
        { from: "relief", kind: "coordinates-with", to: "army", degree: "partnership" },
      ],
    },
    found: [],
  },
  {
    name: "near miss: the humanitarian presence is apart on purpose",
    given: {
      nodes: ["entity army", { id: "relief", kind: "entity", name: "relief", separate: true }, "task aid"],
      lines: [denied, "army must-coordinate-with relief", "army implements aid", "relief implements aid"],
    },
    found: [],
  },
  {
    name: "not enough data: the same task, and nothing recorded between them",
    given: {
      nodes: [...two, "task aid", "task roads"],
      lines: [
        "army implements aid",
        "relief implements aid",
        "army implements roads",
        "relief implements roads",
      ],
    },
    found: [],
    unknown: ["shared-tasks:army+relief"],
  },
  {
    name: "the same task apart, where coordination is recorded completely",
    given: {
      nodes: [...two, "task aid"],
      lines: ["army implements aid", "relief implements aid"],
      coverage: [
        { node: "army", lineKind: "coordinates-with", direction: "out" },
        { node: "army", lineKind: "coordinates-with", direction: "in" },
      ],
    },
    found: ["shared-tasks-apart:army+relief"],
  },
  {
    name: "near miss: the same task, and both sit in one forum",
    given: {
      nodes: [...two, "task aid", "mechanism forum"],
      lines: [
        "army implements aid",
        "relief implements aid",
        "army member-of forum",
        "relief member-of forum",
      ],
    },
    found: [],
  },
  {
    name: "what is weak within a circle of three is told as a stove-pipe",
    given: {
      nodes: ["entity politics", "entity security", "entity relief"],
      lines: [
        { from: "politics", kind: "coordinates-with", to: "security", degree: "weak" },
        { from: "politics", kind: "coordinates-with", to: "relief", degree: "weak" },
        { from: "security", kind: "coordinates-with", to: "relief", degree: "weak" },
      ],
    },
    found: [],
  },
  {
    name: "what one actor tells another reaches it weakly",
    given: {
      nodes: ["entity field", "entity home", "document report"],
      lines: [
        { from: "field", kind: "informs", to: "home", degree: "weak" },
        { from: "home", kind: "informs", to: "field" },
        { from: "report", kind: "informs", to: "home", degree: "weak" },
      ],
    },
    found: ["informs-weakly:field+home"],
  },
];
