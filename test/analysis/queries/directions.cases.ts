import type { Asked, QueryCase } from "./case.ts";

const given: Asked = {
  nodes: ["entity north", "entity south", "post field", "post guard"],
  lines: [
    { from: "north", kind: "sends-directive-to", to: "field", clarity: "contradictory" },
    { from: "south", kind: "sends-directive-to", to: "field", clarity: "contradictory" },
    { from: "north", kind: "directs", to: "guard", scopes: ["security"] },
    { from: "south", kind: "directs", to: "guard", polarity: "denied" },
  ],
};

export const cases: readonly QueryCase[] = [
  {
    name: "all of them, and where several meet",
    given,
    status: "stated",
    says: [
      "Directions to field – gets directives from, called contradictory: north and south.",
      "Directions to guard – directed by, for security: north.",
      "Directions from more than one sender reach: field.",
      "Directions to guard that are said not to be given – directed by: south.",
    ],
    lines: ["l0", "l1", "l2", "l3"],
  },
  {
    name: "only those that the source calls contradictory",
    given,
    parameters: { conflicting: true },
    status: "stated",
    lines: ["l0", "l1"],
  },
  {
    name: "of one receiver, for one subject",
    given,
    parameters: { node: "guard", scope: "finance" },
    status: "stated",
    says: ["Directions to guard that are said not to be given – directed by: south."],
    lines: ["l3"],
  },
  {
    name: "of one receiver, to whom none are on record, nor denied",
    given,
    parameters: { node: "north" },
    status: "not-stated",
    says: ["No such directions to north are on record; whom it answers to is another question."],
    lines: [],
  },
  {
    name: "none at all",
    given: { nodes: ["post guard"], lines: [] },
    status: "not-stated",
    says: ["No such directions are on record."],
    lines: [],
  },
  {
    name: "yes or no only",
    given,
    parameters: { conflicting: "maybe" },
    fault: "parameters",
  },
  {
    name: "directions of different times, which do not meet",
    given: {
      nodes: ["post before", "post after", "post clerk"],
      lines: [
        { from: "before", kind: "directs", to: "clerk", until: "2005" },
        { from: "after", kind: "directs", to: "clerk", since: "2006" },
      ],
    },
    parameters: { node: "clerk" },
    status: "stated",
    says: ["Directions to clerk"],
    omits: ["more than one sender"],
  },
];
