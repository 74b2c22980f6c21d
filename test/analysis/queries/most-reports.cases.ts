import type { QueryCase } from "./case.ts";

const nodes = [
  "post head",
  "post chief",
  "post clerk",
  "post driver",
  "post guard",
  "entity office",
] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "the one with most, once for each who answers, and who comes next",
    given: {
      nodes,
      lines: [
        "chief reports-to head",
        { from: "clerk", kind: "reports-to", to: "chief", basis: "formal" },
        { from: "clerk", kind: "reports-to", to: "chief", basis: "practice" },
        "driver reports-to chief",
        "guard consults head",
        "chief reports-to chief",
      ],
    },
    status: "stated",
    says: ["The most direct reports on record: 2 – chief.", "Next: head – 1."],
    lines: ["l1", "l2", "l3"],
  },
  {
    name: "several with as many, of one kind",
    given: {
      nodes,
      lines: [
        "chief reports-to head",
        "clerk reports-to chief",
        "driver reports-to office",
        "guard reports-to office",
      ],
    },
    parameters: { kind: "post" },
    status: "stated",
    says: ["The most direct reports on record: 1 – chief and head."],
    lines: ["l0", "l1"],
  },
  {
    name: "committees and other bodies are no reports",
    given: {
      nodes: [...nodes, "mechanism board", "body council"],
      lines: ["chief reports-to head", "board reports-to head", "board reports-to council"],
    },
    status: "stated",
    says: ["The most direct reports on record: 1 – head."],
    lines: ["l0"],
  },
  {
    name: "those that stand for several whose number is not recorded",
    given: {
      nodes: ["post head", { id: "clerks", kind: "post", name: "Clerks", class: true }, "post guard"],
      lines: ["clerks reports-to head", "guard reports-to head"],
    },
    status: "stated",
    says: ["2 – head.", "stand for several, whose number is not recorded: 1."],
  },
  {
    name: "nobody answers to anybody",
    given: { nodes, lines: ["guard consults head"] },
    status: "not-stated",
    says: ["name nobody who has direct reports"],
    lines: [],
  },
  {
    name: "no such kind",
    given: { nodes, lines: [] },
    parameters: { kind: "weather" },
    fault: "parameters",
  },
  {
    name: "those who never answered to one at once",
    given: {
      nodes: ["post chief", "post before", "post after"],
      lines: [
        { from: "before", kind: "reports-to", to: "chief", until: "2005" },
        { from: "after", kind: "reports-to", to: "chief", since: "2006" },
      ],
    },
    parameters: {},
    status: "stated",
    says: [
      "The most direct reports at one time, by the dates on record: 1 – chief.",
      "Counting all dates, 2 are on record under chief, not all of them at the same time.",
    ],
  },
  {
    name: "another has more at one time than who has the most in all",
    given: {
      nodes: ["post chief", "post head", "post a", "post b", "post c", "post d", "post e"],
      lines: [
        { from: "a", kind: "reports-to", to: "chief", until: "2001" },
        { from: "b", kind: "reports-to", to: "chief", since: "2002", until: "2003" },
        { from: "c", kind: "reports-to", to: "chief", since: "2004" },
        "d reports-to head",
        "e reports-to head",
      ],
    },
    parameters: {},
    status: "stated",
    says: [
      "at one time, by the dates on record: 2 – head.",
      "Next: chief – 1.",
      "Counting all dates, 3 are on record under chief",
    ],
    lines: ["l3", "l4"],
    rows: ["head | post | 2", "chief | post | 1 | 3"],
  },
  {
    name: "of who comes next, not all were there at once either",
    given: {
      nodes: ["post chief", "post head", "post a", "post b", "post c", "post d", "post e"],
      lines: [
        "a reports-to chief",
        "b reports-to chief",
        "c reports-to chief",
        { from: "d", kind: "reports-to", to: "head", until: "2001" },
        { from: "e", kind: "reports-to", to: "head", since: "2002" },
      ],
    },
    parameters: {},
    status: "stated",
    says: ["on record: 3 – chief.", "Next: head – 1.", "Counting all dates, 2 are on record under head"],
    omits: ["under chief"],
    rows: ["chief | post | 3", "head | post | 1 | 2"],
  },
  {
    name: "one who was there for part of a year was there with those who stay",
    given: {
      nodes: ["post chief", "post a", "post b", "post c"],
      lines: [
        { from: "a", kind: "reports-to", to: "chief", since: "2005", until: "2005" },
        { from: "b", kind: "reports-to", to: "chief", since: "2001" },
        { from: "c", kind: "reports-to", to: "chief", since: "2006-03" },
      ],
    },
    parameters: {},
    status: "stated",
    says: ["by the dates on record: 2 – chief.", "Counting all dates, 3 are on record under chief"],
  },
  {
    name: "a head who was there for a year only, with lines that have no dates",
    given: {
      nodes: [
        { id: "chief", kind: "post", name: "Chief", since: "2005", until: "2005" },
        "post a",
        "post b",
        { id: "later", kind: "post", name: "Later", since: "2006" },
      ],
      lines: ["a reports-to chief", "b reports-to chief", "later reports-to a"],
    },
    parameters: {},
    status: "stated",
    says: ["on record: 2 – Chief."],
    omits: ["Counting all dates"],
  },
  {
    name: "at a date, only who was there then",
    given: {
      nodes: ["post chief", "post head", "post a", "post b", "post c"],
      lines: [
        { from: "a", kind: "reports-to", to: "chief", since: "1990", until: "2001" },
        { from: "b", kind: "reports-to", to: "chief", since: "1990", until: "2001" },
        { from: "c", kind: "reports-to", to: "head", since: "2002" },
      ],
      slice: { at: "2003" },
    },
    parameters: {},
    status: "stated",
    says: ["on record: 1 – head."],
    omits: ["chief"],
  },
];
