import type { QueryCase } from "./case.ts";

const agencies = {
  id: "agencies",
  kind: "entity",
  name: "agencies",
  class: true,
  members: "unknown",
} as const;
const nodes = [agencies, "entity programme", "entity mission", "entity relief", "mechanism forum"] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "parts, wholes, those kept apart, and that the list is open",
    given: {
      nodes,
      lines: [
        "programme part-of agencies",
        "agencies participates-in forum",
        { from: "relief", kind: "part-of", to: "mission", polarity: "denied" },
      ],
    },
    parameters: { node: "agencies" },
    status: "stated",
    says: [
      "In agencies: 1 on record – programme.",
      "Agencies itself – takes part in: forum.",
      "Agencies stands for many; the sources do not list them all.",
    ],
    lines: ["l0", "l1"],
  },
  {
    name: "said not to be in it",
    given: { nodes, lines: [{ from: "relief", kind: "part-of", to: "mission", polarity: "denied" }] },
    parameters: { node: "mission" },
    status: "stated",
    says: ["Said not to be in it, or it not in them: relief."],
    lines: ["l0"],
  },
  {
    name: "nothing",
    given: { nodes, lines: [] },
    parameters: { node: "mission" },
    status: "not-stated",
    says: ["What mission is made of or part of is not on record."],
  },
  { name: "nobody is called so", given: { nodes, lines: [] }, parameters: { node: "x" }, fault: "not-found" },
  {
    name: "members who came after others had gone",
    given: {
      nodes: ["mechanism forum", "entity a", "entity b", "entity c"],
      lines: [
        { from: "a", kind: "member-of", to: "forum", until: "2003" },
        { from: "b", kind: "member-of", to: "forum", since: "2004" },
        "c member-of forum",
      ],
    },
    parameters: { node: "forum" },
    status: "stated",
    says: ["In forum: 3 on record", "at most 2 at once."],
  },
];
