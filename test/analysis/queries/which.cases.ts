import type { QueryCase } from "./case.ts";

const given = {
  nodes: [
    "body council",
    "body board",
    "entity relief",
    "entity mission",
    "task aid",
    "fund purse",
    "post head",
  ],
  lines: [
    "relief implements aid",
    "mission implements aid",
    "relief governed-by board",
    "mission accountable-to council",
    "head reports-to board",
    { from: "purse", kind: "funds", to: "aid", polarity: "denied" } as const,
  ],
};

export const cases: readonly QueryCase[] = [
  {
    name: "what the rest of the record holds for them is said",
    given: {
      nodes: ["post a", "post b"],
      lines: [{ from: "a", kind: "reports-to", to: "b", basis: "formal" }],
      slice: { bases: ["practice"] },
    },
    parameters: { kind: "post", lacks: "answers" },
    status: "inferred",
    says: [
      "Only part of the record is looked at: in practice.",
      "On record: 2 – a and b.",
      "left out does hold something of “answers to”: a.",
    ],
  },
  {
    name: "those in two relations at once",
    given,
    parameters: { has: "implements", to: "aid", and: "answers", andTo: "council" },
    status: "stated",
    says: ["Asked for – “carries out aid”; “answers to council”.", "On record: 1 – mission."],
    lines: ["l1", "l3"],
    rows: ["mission | 2 | carries out: aid; accountable to: council"],
  },
  {
    name: "those of whom nothing is on record: our reading, which says nothing of the world",
    given,
    parameters: { kind: "body", lacks: "answers" },
    status: "inferred",
    says: [
      "nothing of “answers to”",
      "On record: 2 – board and council.",
      "is not to say that there is nothing.",
    ],
    lines: [],
  },
  {
    name: "a relation from its other end, and those who have the most of it",
    given,
    parameters: { kind: "body", has: "answered-to" },
    status: "stated",
    says: ["On record: 2 – board and council.", "With the most lines, 2: board."],
    lines: ["l2", "l3", "l4"],
  },
  {
    name: "said to have none is told apart",
    given,
    parameters: { kind: "task", lacks: "funded-by" },
    status: "inferred",
    says: ["On record: 1 – aid.", "Said to have none: aid."],
    lines: ["l5"],
  },
  {
    name: "to somebody, or to others",
    given,
    parameters: {
      kind: "entity",
      level: "headquarters",
      has: "answers",
      lacks: "answers",
      lacksTo: "council",
    },
    status: "not-stated",
    says: ["None is on record."],
  },
  {
    name: "who answers to nobody, and has a superior in another post: neither persons nor tasks",
    given: {
      nodes: ["post head", "post acting", "post chief", "holder ada", "task aid"],
      lines: ["ada holds head", "ada holds acting", "acting reports-to chief"],
    },
    parameters: { lacks: "answers" },
    status: "inferred",
    says: ["On record: 2 – chief and head.", "Held by somebody who has a superior in another post: head."],
    lines: [],
  },
  { name: "of nothing asked nothing is said", given, parameters: { kind: "body" }, fault: "bad-request" },
  { name: "no such relation", given, parameters: { has: "loves" }, fault: "parameters" },
  {
    name: "those who stand in a relation with several",
    given: {
      nodes: ["post head", "post clerk", "hat a", "hat b"],
      lines: ["head wears-hat a", "head wears-hat b", "clerk wears-hat a"],
    },
    parameters: { has: "wears-hat", number: "several" },
    status: "stated",
    says: ["Asked for – several of “wears the hat of”.", "On record: 1 – head."],
    lines: ["l0", "l1"],
  },
  {
    name: "two of whom one came after the other are not several",
    given: {
      nodes: ["function work", "post old", "post new"],
      lines: [
        { from: "old", kind: "responsible-for", to: "work", until: "2004" },
        { from: "new", kind: "responsible-for", to: "work", since: "2006" },
      ],
    },
    parameters: { has: "has-as-responsible-actor", number: "several" },
    status: "not-stated",
    says: ["None is on record."],
  },
];
