import type { DetectorCase } from "../case.ts";

/** Longer than a usual file because it is the list of one detector's cases, read as a list. */

const nodes = [
  "entity u",
  "entity v",
  "entity w",
  "post a",
  "post b",
  "post x",
  "post y",
  "post top",
] as const;
const homes = [
  "a part-of u",
  "b part-of u",
  "x part-of v",
  "y part-of w",
  "x reports-to top",
  "y reports-to top",
] as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "posts of one unit answer to two others",
    given: { nodes, lines: [...homes, "a reports-to x", "b reports-to y"] },
    found: ["several-heads:u+a+b"],
  },
  {
    name: "a post answers elsewhere though the unit has a head",
    given: { nodes, lines: [...homes, "a heads u", "b reports-to y"] },
    found: ["past-its-head:u+b"],
  },
  {
    name: "near miss: the head itself answers elsewhere",
    given: { nodes, lines: [...homes, "a heads u", "a reports-to x", "b reports-to a"] },
    found: [],
  },
  {
    name: "near miss: it answers to one above the head of its unit",
    given: { nodes, lines: [...homes, "a heads u", "a reports-to y", "b reports-to y"] },
    found: [],
  },
  {
    name: "near miss: one of the two answers to a top, which is over all units",
    given: { nodes, lines: [...homes, "top part-of w", "a reports-to x", "b reports-to top"] },
    found: [],
  },
  {
    name: "near miss: without a head on record, all answer to one other unit",
    given: { nodes, lines: [...homes, "a reports-to x", "b reports-to x"] },
    found: [],
  },
  {
    name: "near miss: one of the two is the unit around it",
    given: { nodes, lines: [...homes, "u part-of v", "a reports-to x", "b reports-to y"] },
    found: [],
  },
  {
    name: "near miss: without a head on record, the two other units are one in the other",
    given: { nodes, lines: [...homes, "w part-of v", "a reports-to x", "b reports-to y"] },
    found: [],
  },
  {
    name: "of the two, one alone leads the unit, as a head does: the other passes it by",
    given: {
      nodes: [...nodes, "post c"],
      lines: [...homes, "c part-of u", "c reports-to a", "a reports-to x", "b reports-to y"],
    },
    found: ["past-its-leader:u+b"],
  },
  {
    name: "a lone post answers elsewhere, past the only one who leads others, itself under the top",
    given: {
      nodes: [...nodes, "post c"],
      lines: [...homes, "c part-of u", "c reports-to a", "a reports-to top", "b reports-to y"],
    },
    found: ["past-its-leader:u+b"],
  },
  {
    name: "near miss: the lone post answers to somebody above the only one who leads others",
    given: {
      nodes: [...nodes, "post c"],
      lines: [...homes, "c part-of u", "c reports-to a", "a reports-to y", "b reports-to y"],
    },
    found: [],
  },
  {
    name: "near miss: the lone post comes to the only one who leads others by way of another unit",
    given: {
      nodes: [...nodes, "post c"],
      lines: [
        ...homes.slice(0, 4),
        "c part-of u",
        "c reports-to a",
        "a reports-to top",
        "y reports-to a",
        "b reports-to y",
      ],
    },
    found: [],
  },
  {
    name: "near miss: the lone post answers to the only one who leads others as well",
    given: {
      nodes: [...nodes, "post c"],
      lines: [
        ...homes,
        "c part-of u",
        "c reports-to a",
        "b reports-to a",
        "a reports-to top",
        "b reports-to y",
      ],
    },
    found: [],
  },
  {
    name: "near miss: two lead others of the unit, and nobody knows which is passed by",
    given: {
      nodes: [...nodes, "post c", "post d"],
      lines: [
        ...homes,
        "c part-of u",
        "d part-of u",
        "c reports-to a",
        "d reports-to b",
        "a reports-to top",
        "b reports-to y",
      ],
    },
    found: [],
  },
  {
    name: "two posts of one unit lead others of it and answer to two units",
    given: {
      nodes: [...nodes, "post c", "post d"],
      lines: [
        ...homes,
        "c part-of u",
        "d part-of u",
        "c reports-to a",
        "d reports-to b",
        "a reports-to x",
        "b reports-to y",
      ],
    },
    found: ["several-heads:u+a+b"],
  },
  {
    name: "beside the one that leads the unit, two more answer to two other units",
    given: {
      nodes: [...nodes, "post c", "post d"],
      lines: [
        ...homes,
        "c part-of u",
        "d part-of u",
        "c reports-to a",
        "a reports-to x",
        "b reports-to y",
        "d reports-to x",
      ],
    },
    found: ["several-heads:u+b+d"],
  },
  {
    name: "near miss: only the slice hides the head of the unit",
    given: {
      nodes,
      lines: [
        ...homes,
        { from: "a", kind: "heads", to: "u", confidence: "inferred" },
        "a reports-to x",
        "b reports-to y",
      ],
      slice: { confidence: "stated" },
    },
    found: [],
  },
  {
    name: "near miss: only the slice hides that the post is in two units",
    given: {
      nodes,
      lines: [
        ...homes,
        "a heads u",
        "b reports-to y",
        { from: "b", kind: "part-of", to: "v", confidence: "inferred" },
      ],
      slice: { confidence: "stated" },
    },
    found: [],
  },
  {
    name: "not enough data: one of three is in no unit on record",
    given: {
      nodes: ["entity u", "post a", "post b", "post c", "post d"],
      lines: [
        "a part-of u",
        "b part-of u",
        "d part-of u",
        "a reports-to d",
        "b reports-to d",
        "c reports-to d",
      ],
    },
    found: [],
    unknown: ["unit-not-recorded:c"],
  },
];
