import type { QueryCase } from "./case.ts";

const fund = {
  id: "fund",
  kind: "fund",
  name: "fund",
  note: "Its size is not given.",
  since: "2006",
} as const;
const group = (members: "known" | "unknown") =>
  ({ id: "group", kind: "entity", name: "group", class: true, members }) as const;

export const cases: readonly QueryCase[] = [
  {
    name: "a date on record",
    given: { nodes: [fund], lines: [] },
    parameters: { node: "fund", fact: "since" },
    status: "stated",
    says: ["Fund, starting date: 2006."],
  },
  {
    name: "who chairs",
    given: { nodes: ["post chief", "mechanism board"], lines: ["chief chairs board"] },
    parameters: { node: "board", fact: "head" },
    status: "stated",
    says: ["Board, head, leader or chair: chaired by: chief."],
    lines: ["l0"],
  },
  {
    name: "how many hats",
    given: { nodes: [{ id: "deputy", kind: "post", name: "deputy", hatsMin: 3, hatsMax: 5 }], lines: [] },
    parameters: { node: "deputy", fact: "hats" },
    status: "stated",
    says: ["number of hats: 3–5"],
  },
  {
    name: "how many, where all are known",
    given: {
      nodes: [group("known"), "entity a", "entity b"],
      lines: ["a member-of group", "b part-of group"],
    },
    parameters: { node: "group", fact: "instances" },
    status: "stated",
    says: ["number of instances: 2"],
    lines: ["l0", "l1"],
  },
  {
    name: "how many, where not all are known: not what happens to be on record",
    given: { nodes: [group("unknown"), "entity a"], lines: ["a member-of group"] },
    parameters: { node: "group", fact: "instances" },
    status: "not-stated",
    says: ["not on record"],
    lines: [],
  },
  {
    name: "how many of a single thing: its parts are no instances",
    given: { nodes: ["entity mission", "entity unit"], lines: ["unit part-of mission"] },
    parameters: { node: "mission", fact: "instances" },
    status: "not-stated",
    lines: [],
  },
  {
    name: "an amount has no place in the record, which is said with what is noted",
    given: { nodes: [fund], lines: [] },
    parameters: { node: "fund", fact: "amount" },
    status: "not-stated",
    says: ["Fund, amount: not on record.", "What is noted of it: Its size is not given."],
  },
  {
    name: "who appoints",
    given: { nodes: ["post deputy"], lines: [] },
    parameters: { node: "deputy", fact: "appointed-by" },
    status: "not-stated",
    says: ["who appoints it: not on record"],
  },
  {
    name: "no such fact",
    given: { nodes: [fund], lines: [] },
    parameters: { node: "fund", fact: "colour" },
    fault: "parameters",
  },
  {
    name: "a state that was another for a time, with its dates",
    given: {
      nodes: [
        {
          id: "group",
          kind: "mechanism",
          name: "Group",
          state: "dormant",
          dated: [{ since: "2001", until: "2004", state: "active" }],
        },
        { id: "later", kind: "body", name: "Later", since: "2006" },
      ],
      lines: [],
    },
    parameters: { node: "group", fact: "state" },
    status: "stated",
    says: ["Group, state: dormant.", "By date, Group – since 2001, ended 2004: state active."],
  },
  {
    name: "a state asked at a date",
    given: {
      nodes: [
        {
          id: "group",
          kind: "mechanism",
          name: "Group",
          state: "dormant",
          dated: [{ since: "2001", until: "2004", state: "active" }],
        },
      ],
      lines: [],
      slice: { at: "2003" },
    },
    parameters: { node: "group", fact: "state" },
    status: "stated",
    says: ["Group, state: active."],
  },
  {
    name: "how many hats at a date, which no source dates",
    given: {
      nodes: [{ id: "deputy", kind: "post", name: "deputy", since: "1990", hatsMin: 3, hatsMax: 5 }],
      lines: [],
      slice: { at: "1995" },
    },
    parameters: { node: "deputy", fact: "hats" },
    status: "inferred",
    says: [
      "number of hats: 3–5",
      "Named in this answer: 1; with no date on record for what is told: 1. These may not have existed, or not been so, in 1995.",
    ],
  },
  {
    name: "how many hats at a date, with its dates",
    given: {
      nodes: [
        {
          id: "deputy",
          kind: "post",
          name: "deputy",
          hatsMin: 3,
          hatsMax: 5,
          dated: [{ since: "1990", until: "1999", hatsMin: 2, hatsMax: 2 }],
        },
      ],
      lines: [],
      slice: { at: "1995" },
    },
    parameters: { node: "deputy", fact: "hats" },
    status: "stated",
    says: ["number of hats: 2"],
    omits: ["may not have existed"],
  },
  {
    name: "who chairs at a date, by a line without one",
    given: {
      nodes: ["post chief", "mechanism board"],
      lines: ["chief chairs board"],
      slice: { at: "1995" },
    },
    parameters: { node: "board", fact: "head" },
    status: "inferred",
    says: ["chaired by: chief", "without a date: 1. These may not have held in 1995."],
  },
];
