import type { DetectorCase } from "../case.ts";

const nodes = [
  "entity u",
  "entity v",
  "post a",
  "post b",
  "post c",
  "post x",
  "post y",
  "post head",
] as const;
const homes = ["a part-of u", "b part-of u", "c part-of u", "x part-of v", "y part-of v"] as const;
const apart = ["a reports-to x", "b reports-to y", "c reports-to x"] as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "no head, on a complete record",
    given: {
      nodes,
      lines: ["a part-of u", "b part-of u", "a reports-to b", "x heads v", "x part-of v"],
      coverage: [{ nodeKind: "entity", lineKind: "heads", direction: "in" }],
    },
    found: ["no-head:u"],
  },
  {
    name: "none of three posts leads another, and they answer to two elsewhere",
    given: { nodes, lines: [...homes, ...apart] },
    found: ["nobody-leads:u"],
    unknown: ["head-not-recorded:u+v"],
  },
  {
    name: "near miss: whoever leads the one unit with posts is known",
    given: {
      nodes,
      lines: ["a part-of u", "b part-of u", "a reports-to x", "b reports-to y", "head leads u"],
    },
    found: [],
  },
  {
    name: "not enough data: of the one unit with posts no head is recorded",
    given: { nodes, lines: ["a part-of u", "b part-of u", "a reports-to b"] },
    found: [],
    unknown: ["head-not-recorded:u"],
  },
  {
    name: "near miss: one of them leads another",
    given: { nodes, lines: [...homes, "a reports-to x", "b reports-to y", "c reports-to a"] },
    found: [],
    unknown: ["head-not-recorded:u+v"],
  },
  {
    name: "near miss: all answer to one elsewhere",
    given: { nodes, lines: [...homes, "a reports-to x", "b reports-to x", "c reports-to x"] },
    found: [],
    unknown: ["head-not-recorded:u+v"],
  },
  {
    name: "near miss: a head is on record, though no post of the unit",
    given: { nodes, lines: [...homes, ...apart, "head heads u", "x heads v"] },
    found: [],
  },
  {
    name: "not recorded: of two units one has just one post that leads by its title, which deputies do not",
    given: {
      nodes: [
        ...nodes,
        { id: "chief", kind: "post", name: "Referatsleiterin Haushalt" },
        { id: "second", kind: "post", name: "Stellvertretende Referatsleiterin" },
        { id: "economist", kind: "post", name: "Chief Economist" },
      ],
      lines: ["chief part-of u", "second part-of u", "economist part-of v", "second reports-to chief"],
    },
    found: [],
    unknown: ["head-not-recorded:u+v"],
  },
  {
    name: "near miss: two posts need no head",
    given: { nodes, lines: ["a part-of u", "b part-of u", "a reports-to x", "b reports-to y"] },
    found: [],
    unknown: ["head-not-recorded:u"],
  },
  {
    name: "two posts need a head where the limit of the unit around theirs is two",
    given: {
      nodes: [...nodes, "entity whole"],
      lines: ["u part-of whole", "a part-of u", "b part-of u", "a reports-to x", "b reports-to y"],
    },
    options: { groups: [{ unit: "whole", posts: 2 }] },
    found: ["nobody-leads:u"],
    unknown: ["head-not-recorded:u"],
  },
  {
    name: "near miss: three posts need no head where the limit of their unit is four",
    given: { nodes, lines: [...homes, ...apart] },
    options: { groups: [{ unit: "u", posts: 4 }] },
    found: [],
    unknown: ["head-not-recorded:u+v"],
  },
  {
    name: "near miss: only in practice do they answer elsewhere",
    given: {
      nodes,
      lines: [
        ...homes,
        "a reports-to x",
        "b reports-to x",
        { from: "c", kind: "reports-to", to: "y", basis: "practice" },
      ],
    },
    found: [],
    unknown: ["head-not-recorded:u+v"],
  },
  {
    name: "near miss: only the slice hides that one of them leads another",
    given: {
      nodes,
      lines: [...homes, ...apart, { from: "c", kind: "reports-to", to: "a", confidence: "inferred" }],
      slice: { confidence: "stated" },
    },
    found: [],
    unknown: ["head-not-recorded:u+v"],
  },
  {
    name: "not enough data: of one of two units it is not recorded who heads it",
    given: {
      nodes,
      lines: ["a part-of u", "x part-of v", "x heads v"],
    },
    found: [],
    unknown: ["head-not-recorded:u"],
  },
  {
    name: "not enough data: of no unit it is recorded who heads it",
    given: { nodes, lines: ["a part-of u", "x part-of v"] },
    found: [],
    unknown: ["head-not-recorded:u+v"],
  },
];
