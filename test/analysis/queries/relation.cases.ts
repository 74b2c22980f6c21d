import { type QueryCase, recommendation } from "./case.ts";

const nodes = ["entity agencies", "body council", "post deputy", "hat relief"] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "what is denied and what is said, read from the first",
    given: {
      nodes,
      lines: [
        { from: "council", kind: "oversees", to: "agencies", polarity: "denied", basis: "formal" },
        "agencies coordinates-with council",
      ],
    },
    parameters: { first: "agencies", second: "council" },
    status: "stated",
    says: ["2 on record", "said not to hold, overseen by, on paper: council; coordinates with: council"],
    lines: ["l0", "l1"],
  },
  {
    name: "what a post does under a hat is the hat's as well",
    given: { nodes, lines: [{ from: "deputy", kind: "linked-to", to: "council", hat: "relief" }] },
    parameters: { first: "relief", second: "council" },
    status: "stated",
    says: ["has close links with: council"],
    lines: ["l0"],
  },
  {
    name: "nothing of the two together",
    given: { nodes, lines: ["deputy reports-to council"] },
    parameters: { first: "agencies", second: "council" },
    status: "not-stated",
    says: [
      "No line between agencies and council is on record.",
      "No recommendation or note on record names both, and no place",
    ],
    lines: [],
  },
  {
    name: "no line, and yet named together in a recommendation, in a note and at one place",
    given: {
      nodes: [
        { id: "agencies", kind: "entity", name: "agencies", sources: [{ source: "case", locator: "8" }] },
        { id: "council", kind: "body", name: "council", sources: [{ source: "case", locator: "8" }] },
        { id: "deputy", kind: "post", name: "deputy", note: "Speaks for agencies in the council." },
      ],
      lines: [],
      recommendations: [recommendation("R-1", { addressees: ["council"], text: "Hear the agencies." })],
    },
    parameters: { first: "agencies", second: "council" },
    status: "not-stated",
    says: [
      "No line between agencies and council is on record.",
      "name both, by our wording of them: R-1.",
      "stand at: deputy.",
      "comes: the case, section 8.",
    ],
    lines: [],
  },
  { name: "one only", given: { nodes, lines: [] }, parameters: { first: "council" }, fault: "parameters" },
];
