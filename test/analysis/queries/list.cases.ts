import { type Asked, type QueryCase, recommendation } from "./case.ts";

const given: Asked = {
  nodes: [
    {
      id: "pbf",
      kind: "fund",
      name: "Peace fund",
      short: "PBF",
      classification: "rapid facility",
      note: "Partial.",
    },
    {
      id: "cerf",
      kind: "fund",
      name: "Relief fund",
      classification: "rapid facility",
      confidence: "inferred",
    },
    { id: "budget", kind: "fund", name: "Budget", level: "headquarters" },
    { id: "post", kind: "post", name: "Chief", level: "mission", pillar: "security", state: "vacant" },
  ],
  lines: [],
  recommendations: [recommendation("R-1")],
};

export const cases: readonly QueryCase[] = [
  {
    name: "of a kind and a classification",
    given,
    parameters: { kind: "fund", classification: "rapid facility" },
    status: "stated",
    says: ["On record: 2 – Peace fund (PBF) and Relief fund.", "What is not on record is not counted."],
    rows: ["Peace fund (PBF) | fund | Partial."],
  },
  {
    name: "by place, pillar and state",
    given,
    parameters: { level: "mission", pillar: "security", state: "vacant" },
    status: "stated",
    says: ["On record: 1 – Chief"],
  },
  {
    name: "within a unit, with the parts of its parts, and what lies in it",
    given: {
      nodes: [
        { id: "house", kind: "entity", name: "House" },
        { id: "wing", kind: "entity", name: "Wing" },
        { id: "clerk", kind: "post", name: "Clerk", state: "vacant" },
        { id: "guard", kind: "post", name: "Guard" },
        { id: "other", kind: "post", name: "Other" },
      ],
      lines: ["wing part-of house", "clerk part-of wing", "guard located-in house"],
    },
    parameters: { kind: "post", within: "House" },
    status: "stated",
    says: ["On record: 2 – Clerk and Guard.", "part of House or lies in it"],
  },
  {
    name: "of a state within a unit, of which there is none",
    given: {
      nodes: [
        { id: "house", kind: "entity", name: "House" },
        { id: "clerk", kind: "post", name: "Clerk", state: "vacant" },
      ],
      lines: [],
    },
    parameters: { state: "vacant", within: "House" },
    status: "not-stated",
    says: ["None is on record."],
  },
  {
    name: "by a part of a name, in any case",
    given,
    parameters: { text: "FUND" },
    status: "stated",
    says: ["On record: 2"],
  },
  {
    name: "only what we concluded",
    given,
    parameters: { text: "relief" },
    status: "inferred",
    says: ["On record: 1"],
  },
  { name: "everything but what is recommended", given, status: "stated", says: ["On record: 4"] },
  {
    name: "what is recommended when asked for",
    given,
    parameters: { kind: "recommendation" },
    status: "stated",
    says: ["On record: 1"],
  },
  {
    name: "a year in words is also meant as a date",
    given: {
      nodes: [
        { id: "a", kind: "document", name: "Inventory", aliases: ["Inventory 2006"] },
        { id: "b", kind: "document", name: "Guidelines", since: "2006-01" },
        { id: "c", kind: "document", name: "Charter", since: "1945" },
      ],
      lines: [],
    },
    parameters: { text: "2006" },
    status: "stated",
    says: [
      "On record: 1 with “2006” in a name – Inventory.",
      "Dated to 2006, or begun then, whatever the name: 1 – Guidelines.",
    ],
  },
  {
    name: "by words in a name, none of which is there",
    given,
    parameters: { text: "swan" },
    status: "not-stated",
    says: ["None with “swan” in a name is on record."],
  },
  {
    name: "at a date, some without one: they are on record, and not for that day",
    given: {
      nodes: [
        { id: "old", kind: "entity", name: "Old", since: "1990" },
        { id: "new", kind: "entity", name: "New", note: "Newly created." },
        { id: "later", kind: "entity", name: "Later", since: "2001" },
      ],
      lines: [],
      slice: { at: "1995" },
    },
    parameters: { kind: "entity" },
    status: "inferred",
    says: [
      "On record: 2 – New and Old.",
      "Named in this answer: 2; with no date on record for what is told: 1. These may not have existed, or not been so, in 1995.",
    ],
  },
  {
    name: "at a date, all with dates",
    given: {
      nodes: [{ id: "old", kind: "entity", name: "Old", since: "1990" }],
      lines: [],
      slice: { at: "1995" },
    },
    parameters: { kind: "entity" },
    status: "stated",
    says: ["On record: 1 – Old."],
    omits: ["may not have existed"],
  },
  {
    name: "at a date, of a state: since when something is there is not since when it is so",
    given: {
      nodes: [
        { id: "old", kind: "mechanism", name: "Old", since: "1990", state: "dormant" },
        {
          id: "group",
          kind: "mechanism",
          name: "Group",
          since: "1990",
          state: "active",
          dated: [{ since: "1994", until: "1996", state: "dormant" }],
        },
      ],
      lines: [],
      slice: { at: "1995" },
    },
    parameters: { state: "dormant" },
    status: "inferred",
    says: ["On record: 2", "Named in this answer: 2; with no date on record for what is told: 1."],
  },
  { name: "none", given, parameters: { kind: "body" }, status: "not-stated", says: ["None is on record."] },
  { name: "no such kind", given, parameters: { kind: "ship" }, fault: "parameters" },
];
