import { type Asked, type QueryCase, recommendation } from "./case.ts";

const given: Asked = {
  nodes: ["entity a", "entity b", "process plan", "body council"],
  lines: [
    { from: "a", kind: "participates-in", to: "plan", polarity: "denied", basis: "practice" },
    { from: "b", kind: "participates-in", to: "plan", polarity: "denied", confidence: "inferred" },
    { from: "a", kind: "reports-to", to: "council", scopes: ["security"] },
    { from: "a", kind: "coordinates-with", to: "b", degree: "weak", clarity: "unclear" },
  ],
  recommendations: [recommendation("R-1", { addressees: ["council"] })],
};

export const cases: readonly QueryCase[] = [
  {
    name: "of a kind, denied",
    given,
    parameters: { kind: "participates-in", polarity: "denied" },
    status: "stated",
    says: ["Lines on record: 2; denied ones among them: 2.", "From: a and b.", "To: plan."],
    lines: ["l0", "l1"],
  },
  { name: "of a family", given, parameters: { family: "authority" }, status: "stated", lines: ["l2"] },
  {
    name: "from one and to another",
    given,
    parameters: { from: "a", to: "b" },
    status: "stated",
    lines: ["l3"],
  },
  { name: "called unclear", given, parameters: { clarity: "unclear" }, status: "stated", lines: ["l3"] },
  { name: "graded weak", given, parameters: { degree: "weak" }, status: "stated", lines: ["l3"] },
  { name: "in practice", given, parameters: { basis: "practice" }, status: "stated", lines: ["l0"] },
  { name: "concluded by us", given, parameters: { sureness: "inferred" }, status: "inferred", lines: ["l1"] },
  {
    name: "about a subject, what is about everything too",
    given,
    parameters: { scope: "security", polarity: "asserted" },
    status: "stated",
    lines: ["l2", "l3"],
  },
  { name: "all but those of recommendations", given, status: "stated", lines: ["l0", "l1", "l2", "l3"] },
  {
    name: "none",
    given,
    parameters: { kind: "directs" },
    status: "not-stated",
    says: ["No such line is on record."],
    lines: [],
  },
  { name: "no such kind", given, parameters: { kind: "likes" }, fault: "parameters" },
  { name: "nobody is called so", given, parameters: { from: "x" }, fault: "not-found" },
];
