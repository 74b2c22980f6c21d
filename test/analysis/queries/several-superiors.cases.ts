import type { QueryCase } from "./case.ts";

const nodes = [
  "post admin",
  "post chief",
  "entity field",
  "body commission",
  "body council",
  "body assembly",
] as const;

const lines = [
  { from: "admin", kind: "reports-to", to: "chief", basis: "formal" },
  { from: "admin", kind: "reports-to", to: "field", basis: "practice" },
  { from: "commission", kind: "reports-to", to: "council", basis: "formal" },
  { from: "commission", kind: "reports-to", to: "assembly", basis: "formal" },
] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "several on paper, and one on paper against another in practice",
    given: {
      nodes,
      lines: [...lines, "chief reports-to council"],
    },
    status: "stated",
    says: [
      "With more than one superior: 2 on record – admin and commission.",
      "One on paper and another in practice: admin.",
      "Admin – on paper: chief; in practice: field.",
      "Commission – on paper: assembly and council.",
    ],
    lines: ["l0", "l1", "l2", "l3"],
  },
  {
    name: "of one kind only",
    given: {
      nodes,
      lines,
    },
    parameters: { kind: "body" },
    status: "stated",
    says: ["With more than one superior: 1 on record – commission."],
    lines: ["l2", "l3"],
  },
  {
    name: "two lines to one superior are one superior",
    given: {
      nodes,
      lines: [
        { from: "admin", kind: "reports-to", to: "chief", basis: "formal" },
        { from: "admin", kind: "reports-to", to: "chief", basis: "practice" },
      ],
    },
    status: "not-stated",
    says: ["Nobody is on record with more than one superior."],
    lines: [],
  },
  {
    name: "for a subject that only one of the lines is about",
    given: {
      nodes,
      lines: [
        { from: "admin", kind: "reports-to", to: "chief", scopes: ["security"] },
        { from: "admin", kind: "reports-to", to: "field", scopes: ["finance"] },
      ],
    },
    parameters: { scope: "finance" },
    status: "not-stated",
  },
  {
    name: "no such subject",
    given: { nodes, lines: [] },
    parameters: { scope: "weather" },
    fault: "parameters",
  },
  {
    name: "one superior after the other",
    given: {
      nodes,
      lines: [
        { from: "admin", kind: "reports-to", to: "chief", basis: "formal", until: "2006" },
        { from: "admin", kind: "reports-to", to: "field", basis: "practice", since: "2007" },
      ],
    },
    status: "not-stated",
    says: ["Nobody is on record with more than one superior."],
  },
  {
    name: "one through the other is one chain, unless paper is set against practice",
    given: {
      nodes: ["post clerk", "post chief", "post head", "post guard"],
      lines: [
        "clerk reports-to chief",
        "clerk reports-to head",
        "chief reports-to head",
        { from: "guard", kind: "reports-to", to: "chief", basis: "formal" },
        { from: "guard", kind: "reports-to", to: "head", basis: "practice" },
      ],
    },
    status: "stated",
    says: ["1 on record – guard."],
    lines: ["l3", "l4"],
  },
];
