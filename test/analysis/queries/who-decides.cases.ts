import type { QueryCase } from "./case.ts";

const nodes = ["post chief", "body committee", "entity council", "asset cars"] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "by which authority and how far, and who is said to have none",
    given: {
      nodes,
      lines: [
        {
          from: "chief",
          kind: "has-authority-over",
          to: "cars",
          degree: "limited",
          authority: ["financial"],
        },
        { from: "committee", kind: "decides-on", to: "cars", scopes: ["budget"] },
        { from: "council", kind: "has-authority-over", to: "cars", polarity: "denied" },
      ],
    },
    parameters: { node: "cars" },
    status: "stated",
    says: [
      "With a say over cars – under the authority of, financial authority, limited: chief; decided by, for budget: committee.",
      "Said to have no such authority over cars: council.",
    ],
    lines: ["l0", "l1", "l2"],
  },
  {
    name: "for one subject",
    given: { nodes, lines: [{ from: "committee", kind: "decides-on", to: "cars", scopes: ["budget"] }] },
    parameters: { node: "cars", scope: "security" },
    status: "not-stated",
    says: ["Who decides on cars is not on record."],
    lines: [],
  },
  {
    name: "nothing is called so",
    given: { nodes, lines: [] },
    parameters: { node: "x" },
    fault: "not-found",
  },
];
