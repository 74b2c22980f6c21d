import type { DetectorCase } from "../case.ts";

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
    name: "near miss: too few posts to compare loads",
    given: { nodes: [...nodes, ...crowd], lines: [...hats.slice(1), "deputy reports-to chief"] },
    found: [],
  },
];
