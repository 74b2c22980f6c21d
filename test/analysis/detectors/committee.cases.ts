import type { DetectorCase } from "../case.ts";

/** Longer than a usual file because it is the list of one detector's cases, read as a list. */

const complete = (["has-authority-over", "decides-on", "directs"] as const).map(
  (lineKind) => ({ nodeKind: "mechanism", lineKind, direction: "out" }) as const,
);
const audit = { id: "aec", kind: "mechanism", name: "Audit and Ethics Committee" } as const;
const finance = { id: "fin", kind: "post", name: "Director of Finance" } as const;

const review = { id: "prc", kind: "mechanism", name: "Procurement Review Committee" } as const;
const buyer = { id: "buyer", kind: "post", name: "Chief Procurement" } as const;

/** A committee that reviews licences, with two of the unit that gives them; `more` says who chairs it and what else is so. */
const within = (...more: string[]) => ({
  nodes: [
    { id: "lrc", kind: "mechanism" as const, name: "Licence Review Committee" },
    "post chief",
    "post clerk",
    "post guest",
    "entity licensing",
    "entity legal",
  ],
  lines: ["chief part-of licensing", "clerk part-of licensing", "clerk member-of lrc", ...more],
});

export const cases: readonly DetectorCase[] = [
  {
    name: "responsible for a task, without power to decide, on a complete record",
    given: {
      nodes: ["mechanism c", "post a", "task t"],
      lines: ["a member-of c", "c responsible-for t"],
      coverage: complete,
    },
    found: ["without-power:c"],
  },
  {
    name: "two that only advise are one finding",
    given: {
      nodes: ["mechanism c", "mechanism d", "post a"],
      lines: ["a member-of c", "a chairs d"],
      coverage: complete,
    },
    found: ["advisory:c+d"],
  },
  {
    name: "near miss: it decides on something",
    given: {
      nodes: ["mechanism c", "post a", "task t"],
      lines: ["a member-of c", "c decides-on t"],
      coverage: complete,
    },
    found: [],
  },
  {
    name: "that it does not decide on something gives it no power",
    given: {
      nodes: ["mechanism c", "post a", "task t"],
      lines: [
        "a member-of c",
        "c responsible-for t",
        { from: "c", kind: "decides-on", to: "t", polarity: "denied" },
      ],
      coverage: complete,
    },
    found: ["without-power:c"],
  },
  {
    name: "near miss: what it decides on may not all be on record, though its authority is",
    given: {
      nodes: ["mechanism c", "post a", "task t"],
      lines: ["a member-of c", "c responsible-for t"],
      coverage: complete.slice(0, 1),
    },
    found: [],
    unknown: ["perhaps-advisory:c"],
  },
  {
    name: "not enough data: of two that decide nothing the record is complete for their authority alone",
    given: {
      nodes: ["mechanism c", "mechanism d", "post a"],
      lines: ["a member-of c", "a chairs d"],
      coverage: complete.slice(0, 1),
    },
    found: [],
    unknown: ["perhaps-advisory:c+d"],
  },
  {
    name: "near miss: it decides on something, whatever else of its powers is not recorded",
    given: {
      nodes: ["mechanism c", "post a", "task t"],
      lines: ["a member-of c", "c decides-on t"],
      coverage: complete.slice(0, 1),
    },
    found: [],
  },
  {
    name: "near miss: nothing says that what it decides is all on record",
    given: { nodes: ["mechanism c", "post a", "task t"], lines: ["a member-of c", "c responsible-for t"] },
    found: [],
  },
  {
    name: "who is overseen by it sits in it",
    given: { nodes: ["mechanism c", "post a"], lines: ["a member-of c", "c oversees a"] },
    found: ["judges-its-own:c"],
  },
  {
    name: "by the names, who manages what it examines sits in it",
    given: { nodes: [audit, finance], lines: ["fin member-of aec"] },
    found: ["judges-its-own-by-name:aec"],
  },
  {
    name: "by the names in German, who manages the budget sits in the committee of audit",
    given: {
      nodes: [
        { id: "pa", kind: "mechanism", name: "Prüfungsausschuss" },
        { id: "hh", kind: "post", name: "Dezernatsleitung Haushalt" },
        { id: "ir", kind: "post", name: "Leitung Innenrevision" },
      ],
      lines: ["hh member-of pa", "ir member-of pa"],
    },
    found: ["judges-its-own-by-name:pa"],
  },
  {
    name: "near miss: in a committee of audit named in German sits who manages nothing that it examines",
    given: {
      nodes: [
        { id: "pa", kind: "mechanism", name: "Rechnungsprüfungsausschuss" },
        { id: "lab", kind: "post", name: "Laborleitung" },
      ],
      lines: ["lab member-of pa"],
    },
    found: [],
  },
  {
    name: "it judges another post of who chairs it, and the unit that a member heads",
    given: {
      nodes: ["mechanism c", "mechanism d", "post a", "post b", "holder m", "entity u"],
      lines: [
        "a chairs c",
        "m holds a",
        "m holds b",
        "c oversees b",
        "b member-of d",
        "b heads u",
        "d oversees u",
      ],
    },
    found: ["judges-its-own:c", "judges-its-own:d"],
  },
  {
    name: "near miss: it judges a post of somebody else, and a unit that another heads",
    given: {
      nodes: ["mechanism c", "post a", "post b", "holder m", "holder n", "entity u"],
      lines: ["a chairs c", "m holds a", "n holds b", "c oversees b", "b heads u", "c oversees u"],
    },
    found: [],
  },
  {
    name: "it reviews, by the names, what its chair answers for",
    given: { nodes: [review, buyer], lines: ["buyer chairs prc"] },
    found: ["reviews-its-chair-by-name:prc"],
  },
  {
    name: "it reviews, by its name, and all in it are of one unit",
    given: within("chief chairs lrc"),
    found: ["reviews-within-a-unit:lrc"],
  },
  {
    name: "near miss: nobody chairs it",
    given: within("chief member-of lrc"),
    found: [],
  },
  {
    name: "near miss: one of another unit sits in it",
    given: within("chief chairs lrc", "guest member-of lrc", "guest part-of legal"),
    found: [],
  },
  {
    name: "near miss: it is said whose work it reviews",
    given: within("chief chairs lrc", "lrc oversees guest"),
    found: [],
  },
  {
    name: "near miss: the head of the function is a member only, another chairs it, one that steers reviews nobody",
    given: {
      nodes: [
        review,
        buyer,
        { id: "law", kind: "post", name: "Legal Adviser" },
        { id: "psc", kind: "mechanism", name: "Procurement Steering Committee" },
      ],
      lines: ["buyer member-of prc", "law chairs prc", "buyer chairs psc"],
    },
    found: [],
  },
  {
    name: "near miss: the director of finance sits in another committee",
    given: { nodes: ["mechanism c", finance], lines: ["fin member-of c"] },
    found: [],
  },
  {
    name: "the chair holds another post that is a member",
    given: {
      nodes: ["mechanism c", "post a", "post b", "holder m"],
      lines: ["a chairs c", "b member-of c", "m holds a", "m holds b"],
    },
    found: ["two-seats:c"],
  },
  {
    name: "one of two that only advise is told where the slice hides who sits in the other",
    given: {
      nodes: ["mechanism c", "mechanism d", "post a"],
      lines: ["a member-of c", { from: "a", kind: "chairs", to: "d", confidence: "inferred" }],
      coverage: complete,
      slice: { confidence: "stated" },
    },
    found: ["advisory:c"],
    unknown: ["seats-not-recorded:d"],
  },
  {
    name: "near miss: only the slice hides what it is responsible for",
    given: {
      nodes: ["mechanism c", "post a", "task t"],
      lines: ["a member-of c", { from: "c", kind: "responsible-for", to: "t", confidence: "inferred" }],
      coverage: complete,
      slice: { confidence: "stated" },
    },
    found: [],
  },
  {
    name: "not enough data: who sits in one of two is not recorded",
    given: { nodes: ["mechanism c", "mechanism d", "post a"], lines: ["a member-of c"] },
    found: [],
    unknown: ["seats-not-recorded:d"],
  },
];
