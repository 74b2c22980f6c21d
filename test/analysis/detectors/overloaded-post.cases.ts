import type { DetectorCase } from "../case.ts";

/** Longer than a usual file because it is the list of one detector's cases, read as a list. */

const nodes = ["post chief", "post deputy", "entity relief", "hat one", "hat two", "hat three"] as const;

const hats = ["deputy wears-hat one", "deputy wears-hat two", "deputy wears-hat three"] as const;

const counted = (hatsMin: number, hatsMax: number) =>
  ({ id: "deputy", kind: "post", name: "deputy", hatsMin, hatsMax }) as const;

const part = (id: string, fte: number) => ({ id, kind: "hat", name: id, fte }) as const;

const crowd = Array.from({ length: 5 }, (_, place) => `post p${place}`);

export const cases: readonly DetectorCase[] = [
  { name: "three hats", given: { nodes, lines: hats }, found: ["many-hats:deputy"] },
  { name: "near miss: two hats", given: { nodes, lines: hats.slice(1) }, found: [] },
  {
    name: "near miss: two hats, said twice",
    given: { nodes, lines: [...hats.slice(1), "deputy wears-hat two"] },
    found: [],
  },
  {
    name: "near miss: a denied hat is no hat",
    given: {
      nodes,
      lines: [...hats.slice(1), { from: "deputy", kind: "wears-hat", to: "one", polarity: "denied" }],
    },
    found: [],
  },
  {
    name: "a group has a limit of hats of its own",
    given: {
      nodes: [...nodes, "entity part"],
      lines: [...hats.slice(1), "deputy part-of part", "part part-of relief"],
    },
    options: { groups: [{ unit: "relief", hats: 2 }] },
    found: ["many-hats:deputy"],
  },
  {
    name: "near miss: the wider limit of its grade holds, not that of all",
    given: {
      nodes: [
        "hat one",
        "hat two",
        "hat three",
        { id: "deputy", kind: "post", name: "deputy", grade: "D 2" },
      ],
      lines: hats,
    },
    options: {
      groups: [
        { unit: "relief", hats: 2 },
        { grades: ["D-2"], hats: 4 },
      ],
    },
    found: [],
  },
  {
    name: "near miss: two are too many only for those who say so",
    given: { nodes, lines: hats },
    options: { hats: 4 },
    found: [],
  },
  {
    name: "two are too many for those who say so",
    given: { nodes, lines: hats.slice(1) },
    options: { hats: 2 },
    found: ["many-hats:deputy"],
  },
  {
    name: "the source counts the hats without naming them all",
    given: { nodes: ["hat one", counted(3, 5)], lines: ["deputy wears-hat one"] },
    found: ["many-hats:deputy"],
  },
  {
    name: "near miss: the source counts fewer than are recorded, as one role has two names",
    given: { nodes: [...nodes.filter((row) => row !== "post deputy"), counted(2, 2)], lines: hats },
    found: [],
  },
  {
    name: "not enough data: the third hat is a guess of ours",
    given: {
      nodes,
      lines: [...hats.slice(1), { from: "deputy", kind: "wears-hat", to: "one", confidence: "inferred" }],
    },
    found: [],
    unknown: ["perhaps-many-hats:deputy"],
  },
  {
    name: "not enough data: the source itself gives a span",
    given: { nodes: [counted(2, 4)], lines: [] },
    found: [],
    unknown: ["perhaps-many-hats:deputy"],
  },
  {
    name: "two hats that together ask for more than one person",
    given: {
      nodes: ["post deputy", part("one", 0.8), part("two", 0.5)],
      lines: ["deputy wears-hat one", "deputy wears-hat two"],
    },
    found: ["more-than-full-time:deputy"],
  },
  {
    name: "near miss: two hats that fill one person",
    given: {
      nodes: ["post deputy", part("one", 0.7), part("two", 0.3)],
      lines: ["deputy wears-hat one", "deputy wears-hat two"],
    },
    found: [],
  },
  {
    name: "two hats and a load above that of most posts",
    given: { nodes: [...nodes, ...crowd], lines: [...hats.slice(1), "deputy reports-to chief"] },
    options: { fewestPosts: 5, percentile: 80 },
    found: ["heavy-load:deputy"],
  },
  {
    name: "near miss: an office in support lowers the load",
    given: {
      nodes: [...nodes, ...crowd],
      lines: [...hats.slice(1), "deputy reports-to chief", "relief supports deputy", "p1 reports-to chief"],
    },
    options: { fewestPosts: 5, percentile: 80 },
    found: [],
  },
  {
    name: "an office that supports only some lowers nothing",
    given: {
      nodes: [...nodes, ...crowd],
      lines: [
        ...hats.slice(1),
        "deputy reports-to chief",
        { from: "relief", kind: "supports", to: "deputy", quantifier: "some" },
        "p1 reports-to chief",
      ],
    },
    options: { fewestPosts: 5, percentile: 80 },
    found: ["heavy-load:deputy"],
  },
  {
    name: "near miss: too few posts to compare loads",
    given: { nodes: [...nodes, ...crowd], lines: [...hats.slice(1), "deputy reports-to chief"] },
    found: [],
  },
  {
    name: "one person in three posts",
    given: {
      nodes: ["holder ann", "post a", "post b", "post c"],
      lines: ["ann holds a", "ann holds b", "ann holds c"],
    },
    found: ["person-many-posts:ann"],
  },
  {
    name: "near miss: one post under two references, as registers list it when it moves",
    given: {
      nodes: [
        "holder ann",
        "entity office",
        { id: "57", kind: "post", name: "Director" },
        { id: "co57", kind: "post", name: "Director" },
      ],
      lines: ["ann holds 57", "ann holds co57", "57 part-of office", "co57 part-of office"],
    },
    found: [],
  },
  {
    name: "near miss: two posts of which one answers to the other are told as leading oneself",
    given: {
      nodes: ["holder ann", "post a", "post b"],
      lines: ["ann holds a", "ann holds b", "a reports-to b"],
    },
    found: [],
  },
  {
    name: "a post of two full-time jobs with one holder",
    given: {
      nodes: ["holder ann", { id: "a", kind: "post", name: "a", fte: 2 }],
      lines: ["ann holds a"],
    },
    found: ["one-for-several:a"],
  },
  {
    name: "near miss: a post of two full-time jobs with two holders, one of one job, one of nobody, and a group",
    given: {
      nodes: [
        "holder ann",
        "holder ben",
        "holder cleo",
        { id: "a", kind: "post", name: "a", fte: 2 },
        { id: "b", kind: "post", name: "b", fte: 1 },
        { id: "c", kind: "post", name: "c", fte: 2 },
        { id: "d", kind: "post", name: "d", fte: 2, class: true, members: "unknown" },
      ],
      lines: ["ann holds a", "ben holds a", "ann holds b", "cleo holds d"],
    },
    found: ["person-over-full-time:ann"],
  },
  {
    name: "posts of the same name in two units are two",
    given: {
      nodes: [
        "holder ann",
        "entity office",
        "entity bureau",
        { id: "57", kind: "post", name: "Head" },
        { id: "58", kind: "post", name: "Head" },
      ],
      lines: ["ann holds 57", "ann holds 58", "57 part-of office", "58 part-of bureau"],
    },
    found: ["person-two-posts:ann"],
  },
  {
    name: "near miss: two people in one post",
    given: { nodes: ["holder ann", "holder ben", "post a"], lines: ["ann holds a", "ben holds a"] },
    found: [],
  },
  {
    name: "two full-time posts of one person",
    given: {
      nodes: [
        "holder ann",
        { id: "a", kind: "post", name: "a", fte: 1 },
        { id: "b", kind: "post", name: "b", fte: 1 },
      ],
      lines: ["ann holds a", "ann holds b"],
    },
    found: ["person-over-full-time:ann"],
  },
  {
    name: "two halves of a job are two posts, and no overload",
    given: {
      nodes: [
        "holder ann",
        { id: "a", kind: "post", name: "a", fte: 0.5 },
        { id: "b", kind: "post", name: "b", fte: 0.5 },
      ],
      lines: ["ann holds a", "ann holds b"],
    },
    found: ["person-two-posts:ann"],
  },
  {
    name: "hats as they were counted at the date",
    given: {
      nodes: [
        {
          id: "a",
          kind: "post",
          name: "a",
          hatsMin: 1,
          hatsMax: 1,
          dated: [{ since: "2006", hatsMin: 4, hatsMax: 5 }],
        },
      ],
      lines: [],
      slice: { at: "2008" },
    },
    found: ["many-hats:a"],
  },
  {
    name: "near miss: the hats of another date",
    given: {
      nodes: [
        {
          id: "a",
          kind: "post",
          name: "a",
          hatsMin: 1,
          hatsMax: 1,
          dated: [{ since: "2006", hatsMin: 4, hatsMax: 5 }],
        },
      ],
      lines: [],
      slice: { at: "2005" },
    },
    found: [],
  },
  {
    name: "full-time equivalents only for a time, and no date asked: what is on record counts",
    given: {
      nodes: [
        "holder ann",
        { id: "a", kind: "post", name: "a", fte: 1 },
        { id: "b", kind: "post", name: "b", dated: [{ since: "2006", fte: 0.5 }] },
      ],
      lines: ["ann holds a", "ann holds b"],
    },
    found: ["person-over-full-time:ann"],
  },
];
