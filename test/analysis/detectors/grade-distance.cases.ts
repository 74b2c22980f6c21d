import type { DetectorCase } from "../case.ts";

/** Longer than a usual file because it is the list of one detector's cases, read as a list. */

const post = (id: string, grade?: string, name = id) =>
  ({ id, kind: "post", name, ...(grade === undefined ? {} : { grade }) }) as const;

const scale = ["D-1", "P-5", "P-4", "P-3", "P-2", "G-7"];
const german = [
  ..."11 10 9 8 7 6 5 4 3 2".split(" ").map((of) => `B-${of}`),
  "A 16",
  "A 15",
  "A 14",
  "A 13",
  "A 12",
  "A 11",
  "A 6",
];
/** Four lines that show that a higher number is a higher grade. */
const ladder = {
  nodes: [post("l5", "P-5"), post("l4", "P-4"), post("l3", "P-3"), post("l2", "P-2"), post("l1", "P-1")],
  lines: ["l4 reports-to l5", "l3 reports-to l4", "l2 reports-to l3", "l1 reports-to l2"],
} as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "two of the superior's own grade are one finding",
    given: {
      nodes: [post("x", "P-4"), post("a", "P-4"), post("b", "P-4")],
      lines: ["a reports-to x", "b reports-to x"],
    },
    options: { scale },
    found: ["compression:x+a+b"],
  },
  {
    name: "two of one grade then, of another now",
    given: {
      nodes: [
        { ...post("x", "P-5"), dated: [{ until: "2010", grade: "P-4" }] },
        { ...post("a", "P-3"), dated: [{ until: "2010", grade: "P-4" }] },
      ],
      lines: ["a reports-to x"],
      slice: { at: "2009" },
    },
    options: { scale },
    found: ["compression:x+a"],
  },
  {
    name: "near miss: of one grade now, while none was recorded of one of them then",
    given: {
      nodes: [post("x", "P-4"), { ...post("a", "P-4"), dated: [{ until: "2010", grade: null }] }],
      lines: ["a reports-to x"],
      slice: { at: "2009" },
    },
    options: { scale },
    found: [],
    unknown: ["grade-not-recorded:a"],
  },
  {
    name: "near miss: a deputy is of the superior's own grade",
    given: { nodes: [post("x", "P-4"), post("a", "P-4", "Deputy Chief")], lines: ["a reports-to x"] },
    options: { scale },
    found: [],
  },
  {
    name: "near miss: two and three that answer to each other are circles, in which nobody is above",
    given: {
      nodes: [post("x", "P-4"), post("a", "P-4"), post("b", "P-3"), post("c", "P-4"), post("d", "P-2")],
      lines: ["a reports-to x", "x reports-to a", "c reports-to b", "d reports-to c", "b reports-to d"],
    },
    options: { scale },
    found: [],
  },
  {
    name: "in a circle of four one leads another of its own grade",
    given: {
      nodes: [post("x", "P-4"), post("a", "P-4"), post("b", "P-3"), post("c", "P-2")],
      lines: ["a reports-to x", "b reports-to a", "c reports-to b", "x reports-to c"],
    },
    options: { scale },
    found: ["compression:x+a", "inversion:c+x"],
  },
  {
    name: "a report of a higher grade",
    given: { nodes: [post("x", "P-4"), post("a", "D-1")], lines: ["a reports-to x"] },
    options: { scale },
    found: ["inversion:x+a"],
  },
  {
    name: "four grades between the two",
    given: { nodes: [post("x", "D-1"), post("a", "P-2")], lines: ["a reports-to x"] },
    options: { scale },
    found: ["gap:x+a"],
  },
  {
    name: "near miss: a group of posts four grades below, whose own superiors the list may not give",
    given: {
      nodes: [post("x", "D-1"), { ...post("a", "P-2"), class: true, members: "unknown" }],
      lines: ["a reports-to x"],
    },
    options: { scale },
    found: [],
  },
  {
    name: "near miss: three grades between the two",
    given: { nodes: [post("x", "D-1"), post("a", "P-3")], lines: ["a reports-to x"] },
    options: { scale },
    found: [],
  },
  {
    name: "three grades between the two are a gap where the limit of the superior's grade is two",
    given: { nodes: [post("x", "D-1"), post("a", "P-3")], lines: ["a reports-to x"] },
    options: { scale, groups: [{ grades: ["D1"], mostSteps: 2 }] },
    found: ["gap:x+a"],
  },
  {
    name: "near miss: four grades between the two are no gap where the limit of the superior's unit is five",
    given: {
      nodes: [post("x", "D-1"), post("a", "P-2"), "entity u"],
      lines: ["a reports-to x", "x part-of u"],
    },
    options: { scale, groups: [{ unit: "u", mostSteps: 5 }] },
    found: [],
  },
  {
    name: "without a scale, the lines show the order of a series",
    given: {
      nodes: [...ladder.nodes, post("x", "P-2"), post("a", "P-4")],
      lines: [...ladder.lines, "a reports-to x"],
    },
    found: ["inversion:x+a"],
  },
  {
    name: "by a published order, of which a series beside it is no part",
    given: {
      nodes: [post("x", "P-4"), post("a", "P-5"), post("g", "G-9"), post("d", "D-1"), post("p", "P-2")],
      lines: ["a reports-to x", "g reports-to x", "p reports-to d"],
    },
    options: { scale, ladder: "un-common-system" },
    found: ["inversion:x+a", "gap:d+p"],
    unknown: ["grade-not-placed:g"],
  },
  {
    name: "by the German orders, a division head that leads a registry clerk skips no track",
    given: {
      nodes: [post("d", "B 6"), post("r", "A 16"), post("b", "B 3"), post("c", "A 6"), post("o", "A 13 h")],
      lines: ["r reports-to d", "b reports-to d", "c reports-to b", "o reports-to r"],
    },
    options: { scale: german, ladder: "german-federal-pay" },
    found: [],
  },
  {
    name: "by the German orders, a head of a directorate-general over an upper-grade desk officer is a gap",
    given: {
      nodes: [post("d", "B 9"), post("o", "A 11"), post("e", "E 6"), post("r", "R 2"), post("h", "A 13h")],
      lines: ["o reports-to d", "e reports-to d", "r reports-to d", "h reports-to d"],
    },
    options: { scale: german, ladder: "german-federal-pay" },
    found: ["gap:d+e+o"],
  },
  {
    name: "near miss: the levels of the orders of the UN, the UK and NATO that one kind of post may have",
    given: {
      nodes: [post("u", "USG"), post("p", "P-5"), post("e", "P-4"), post("f", "P-1")],
      lines: ["p reports-to u", "f reports-to e"],
    },
    options: {
      scale: ["USG", "ASG", "D-2", "D-1", "P-5", "P-4", "P-3", "P-2", "P-1"],
      ladder: "un-common-system",
    },
    found: [],
  },
  {
    name: "by the order of the UK, Grade 6 and Grade 7 are one level",
    given: {
      nodes: [
        post("d", "SCS1"),
        post("h", "B1 (HEO)"),
        post("e", "EO"),
        post("g", "Grade 6"),
        post("o", "AO"),
      ],
      lines: ["h reports-to d", "e reports-to d", "o reports-to g"],
    },
    options: { scale: ["SCS1", "G6", "G7", "SEO", "HEO", "EO", "AO", "AA"], ladder: "uk-civil-service" },
    found: ["gap:d+e", "gap:g+o"],
  },
  {
    name: "cannot tell: a grade off the scale, which nothing sets against the others",
    given: {
      nodes: [post("x", "D-3"), post("a", "D-1"), post("b", "P-5")],
      lines: ["a reports-to x", "b reports-to a"],
    },
    options: { scale },
    found: [],
    unknown: ["grade-not-placed:x"],
  },
  {
    name: "near miss: a grade off the scale is the same as that of the report, whatever the order",
    given: { nodes: [post("x", "D-3"), post("a", "D-3")], lines: ["a reports-to x"] },
    options: { scale },
    found: ["compression:x+a"],
  },
  {
    name: "a series beside the published order is judged by what the lines show",
    given: {
      nodes: [
        ...["g7", "g6", "g5", "g4", "g3"].map((id) => post(id, id)),
        post("h3", "G-3"),
        post("h6", "G-6"),
      ],
      lines: [
        "g6 reports-to g7",
        "g5 reports-to g6",
        "g4 reports-to g5",
        "g3 reports-to g4",
        "h6 reports-to h3",
      ],
    },
    options: { scale: ["D-1", "P-5"], ladder: "un-common-system" },
    found: ["inversion:h3+h6"],
  },
  {
    name: "two of one grade, whatever the order of grades",
    given: { nodes: [post("x", "Principal"), post("a", "principal")], lines: ["a reports-to x"] },
    found: ["compression:x+a"],
  },
  {
    name: "near miss: two of one classification, which is no grade",
    given: {
      nodes: [
        { id: "x", kind: "post", name: "x", classification: "civilian" },
        { id: "a", kind: "post", name: "a", classification: "civilian" },
      ],
      lines: ["a reports-to x"],
    },
    found: [],
  },
  {
    name: "cannot tell: too few lines to tell the order from",
    given: { nodes: [post("x", "P-2"), post("a", "P-4")], lines: ["a reports-to x"] },
    found: [],
    unknown: ["grade-not-placed:a+x"],
  },
  {
    name: "cannot tell: two series without a scale",
    given: { nodes: [...ladder.nodes, post("g", "G-9")], lines: [...ladder.lines, "g reports-to l1"] },
    found: [],
    unknown: ["grade-not-placed:g"],
  },
  {
    name: "near miss: only the slice hides the lines that leave the order of the series open",
    given: {
      nodes: [...ladder.nodes, post("x", "P-2"), post("a", "P-4")],
      lines: [
        ...ladder.lines,
        "a reports-to x",
        { from: "l5", kind: "reports-to", to: "x", confidence: "inferred" },
        { from: "l4", kind: "reports-to", to: "x", confidence: "inferred" },
      ],
      slice: { confidence: "stated" },
    },
    found: [],
  },
  {
    name: "not enough data: one of three has no grade",
    given: {
      nodes: [post("x", "P-5"), post("a", "P-4"), post("b")],
      lines: ["a reports-to x", "b reports-to a"],
    },
    found: [],
    unknown: ["grade-not-placed:a+x", "grade-not-recorded:b"],
  },
];
