import type { DetectorCase } from "../case.ts";

const posts = ["post chief", "post admin", "entity support", "entity purchasing"] as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "practice leads to somebody who is not the superior on paper",
    given: {
      nodes: posts,
      lines: [
        { from: "admin", kind: "reports-to", to: "chief", basis: "formal" },
        {
          from: "admin",
          kind: "reports-to",
          to: "support",
          basis: "practice",
          scopes: ["support", "finance"],
        },
        { from: "admin", kind: "reports-to", to: "purchasing", basis: "practice", scopes: ["procurement"] },
      ],
    },
    found: ["paper-against-practice:admin"],
  },
  {
    name: "near miss: practice follows paper",
    given: {
      nodes: posts,
      lines: [
        { from: "admin", kind: "reports-to", to: "chief", basis: "formal" },
        { from: "admin", kind: "reports-to", to: "chief", basis: "practice", scopes: ["finance"] },
      ],
    },
    found: [],
  },
  {
    name: "near miss: paper and practice speak of different subjects",
    given: {
      nodes: posts,
      lines: [
        { from: "admin", kind: "reports-to", to: "chief", basis: "formal", scopes: ["security"] },
        { from: "admin", kind: "reports-to", to: "support", basis: "practice", scopes: ["finance"] },
      ],
    },
    options: { perHat: false },
    found: [],
  },
  {
    name: "two superiors on paper for the same subject",
    given: {
      nodes: ["body one", "body two", "body commission"],
      lines: [
        { from: "commission", kind: "reports-to", to: "one", basis: "formal" },
        { from: "commission", kind: "reports-to", to: "two", basis: "formal" },
      ],
    },
    found: ["several-superiors:commission"],
  },
  {
    name: "one superior per hat is listed, low",
    given: {
      nodes: ["post chief", "post deputy", "entity relief", "hat deputy-hat", "hat relief-hat"],
      lines: [
        { from: "deputy", kind: "deputy-of", to: "chief", hat: "deputy-hat" },
        { from: "deputy", kind: "reports-to", to: "relief", hat: "relief-hat" },
      ],
    },
    found: ["one-per-hat:deputy"],
  },
  {
    name: "a denied line is no line",
    given: {
      nodes: ["body one", "body two", "body commission"],
      lines: [
        { from: "commission", kind: "reports-to", to: "one", basis: "formal" },
        { from: "commission", kind: "reports-to", to: "two", basis: "formal", polarity: "denied" },
      ],
    },
    found: [],
  },
  {
    name: "not enough data: only practice is recorded",
    given: {
      nodes: posts,
      lines: [{ from: "admin", kind: "reports-to", to: "support", basis: "practice" }],
    },
    found: [],
    unknown: ["paper-not-recorded:admin"],
  },
  {
    name: "nothing on paper, where the record of superiors is complete",
    given: {
      nodes: posts,
      lines: [{ from: "admin", kind: "reports-to", to: "support", basis: "practice" }],
      coverage: [{ nodeKind: "post", lineKind: "reports-to", direction: "out" }],
    },
    found: ["nothing-on-paper:admin"],
  },
  {
    name: "a slice of one subject shows the departure on that subject",
    given: {
      nodes: ["post chief", "post admin", "entity support", "entity purchase"],
      lines: [
        { from: "admin", kind: "reports-to", to: "chief", basis: "formal" },
        { from: "admin", kind: "reports-to", to: "support", basis: "practice", scopes: ["finance"] },
        { from: "admin", kind: "reports-to", to: "purchase", basis: "practice", scopes: ["procurement"] },
      ],
      slice: { bases: ["formal", "practice"], scopes: ["finance"] },
    },
    found: ["paper-against-practice:admin"],
  },
  {
    name: "outside the slice nothing is seen",
    given: {
      nodes: ["body one", "body two", "body commission"],
      lines: [
        { from: "commission", kind: "reports-to", to: "one", basis: "formal" },
        { from: "commission", kind: "reports-to", to: "two", basis: "formal", since: "2010" },
      ],
      slice: { at: "2008" },
    },
    found: [],
  },
  {
    name: "two superiors, which a source calls an advantage",
    given: {
      nodes: ["body one", "body two", "body commission"],
      lines: [
        { from: "commission", kind: "reports-to", to: "one", clarity: "advantageous" },
        { from: "commission", kind: "reports-to", to: "two", clarity: "advantageous" },
      ],
    },
    found: ["called-an-advantage:commission"],
  },
  {
    name: "near miss: two superiors one after the other",
    given: {
      nodes: ["post clerk", "post old", "post new"],
      lines: [
        { from: "clerk", kind: "reports-to", to: "old", until: "2006" },
        { from: "clerk", kind: "reports-to", to: "new", since: "2006" },
      ],
    },
    found: [],
  },
  {
    name: "of three superiors two at a time: told at the last day on which two were",
    given: {
      nodes: ["post clerk", "post old", "post new", "post other"],
      lines: [
        { from: "clerk", kind: "reports-to", to: "old", until: "2006" },
        { from: "clerk", kind: "reports-to", to: "new", since: "2006" },
        { from: "clerk", kind: "reports-to", to: "other" },
      ],
    },
    found: ["several-superiors:clerk"],
  },
  {
    name: "near miss: a second superior whose post was gone by then",
    given: {
      nodes: ["post clerk", { id: "old", kind: "post", name: "old", until: "2004" }, "post new"],
      lines: ["clerk reports-to old", { from: "clerk", kind: "reports-to", to: "new", since: "2006" }],
    },
    found: [],
  },
  {
    name: "near miss: to one through the other is one chain",
    given: {
      nodes: posts,
      lines: ["admin reports-to chief", "admin reports-to support", "chief reports-to support"],
    },
    found: [],
    unknown: [],
  },
  {
    name: "paper and practice part even where one answers to the other",
    given: {
      nodes: posts,
      lines: [
        { from: "admin", kind: "reports-to", to: "chief", basis: "formal" },
        { from: "admin", kind: "reports-to", to: "support", basis: "practice" },
        "chief reports-to support",
      ],
    },
    found: ["paper-against-practice:admin"],
  },
];
