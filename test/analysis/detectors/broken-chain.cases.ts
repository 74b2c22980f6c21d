import type { DetectorCase } from "../case.ts";

/** Longer than a usual file because it is the list of one detector's cases, read as a list. */

const nodes = ["body board", "post a", "post b", "post c"] as const;

const sound = ["a reports-to board", "b reports-to a", "c reports-to b"] as const;

const complete = [{ nodeKind: "post", lineKind: "reports-to", direction: "out" }] as const;

const line = (from: string, to: string, rest: object) => ({ from, kind: "reports-to" as const, to, ...rest });

/** Ids of posts, p0 the first, and the posts themselves. */
const ids = (count: number): string[] => Array.from({ length: count }, (_, place) => `p${place}`);
const staff = (count: number): string[] => ids(count).map((id) => `post ${id}`);

const post = (id: string, fte = 1, name = "Director") => ({ id, kind: "post", name, fte }) as const;

/** A director listed twice, above and not above anybody, and a deputy listed under each, whom nobody is named for. */
const twiceGiven = (fte: number) => ({
  nodes: [
    post("top", 1, "Head"),
    post("d1", fte),
    post("d2", fte),
    post("s1", 1, "Deputy"),
    post("s2", 1, "Deputy"),
    "entity u",
    "holder h",
    ...["c1", "c2"].map((id) => post(id, 1, id)),
  ],
  lines: [
    "h holds d1",
    "h holds d2",
    ...["d1", "d2", "s1", "s2"].map((id) => `${id} part-of u`),
    "d1 reports-to top",
    "s1 reports-to d1",
    "s2 reports-to d2",
    "c1 reports-to s1",
    "c2 reports-to s2",
  ],
});

export const cases: readonly DetectorCase[] = [
  { name: "near miss: a sound chain", given: { nodes, lines: sound, coverage: complete }, found: [] },
  {
    name: "somebody answers to itself",
    given: { nodes, lines: [...sound, "c reports-to c"] },
    found: ["self-report:c"],
  },
  {
    name: "near miss: somebody is said not to answer to itself",
    given: { nodes, lines: [...sound, line("c", "c", { polarity: "denied" })] },
    found: [],
  },
  {
    name: "one post listed twice, and the one under it that nobody is named for",
    given: twiceGiven(1),
    found: ["same-post-twice:d1+d2", "same-post-twice:s1+s2"],
  },
  {
    name: "near miss: only the slice hides that another holds the one under it",
    given: {
      ...twiceGiven(1),
      nodes: [...twiceGiven(1).nodes, "holder k"],
      lines: [
        ...twiceGiven(1).lines,
        { from: "k", kind: "holds" as const, to: "s2", confidence: "inferred" as const },
      ],
      slice: { confidence: "stated" },
    },
    found: ["same-post-twice:d1+d2"],
  },
  {
    name: "near miss: two halves of a job in one unit",
    given: twiceGiven(0.5),
    found: ["several-tops:d2+top"],
  },
  {
    name: "near miss: listed twice in another unit, or with another holder",
    given: {
      nodes: [
        post("d1"),
        post("d2", 1, "Director"),
        post("d3", 1, "Director"),
        "entity u",
        "entity v",
        "holder h",
        "holder i",
      ],
      lines: [
        "d1 part-of u",
        "d2 part-of v",
        "d3 part-of u",
        "h holds d1",
        "h holds d2",
        "i holds d3",
        "d1 reports-to d3",
        "d2 reports-to d3",
      ],
    },
    found: [],
  },
  {
    name: "a circle, though one of it also answers to the board",
    given: { nodes, lines: [...sound, "a reports-to c"] },
    found: ["circle:a+b+c"],
  },
  {
    name: "a circle that practice closes",
    given: {
      nodes,
      lines: [sound[0], line("b", "a", { basis: "formal" }), line("a", "b", { basis: "practice" }), sound[2]],
    },
    found: ["circle-in-practice:a+b"],
  },
  {
    name: "near miss: each answers to the other, about another subject",
    given: {
      nodes,
      lines: [
        sound[0],
        line("b", "a", { scopes: ["finance"] }),
        line("a", "b", { scopes: ["security"] }),
        sound[2],
      ],
    },
    found: [],
  },
  {
    name: "near miss: each answers to the other, one after the other",
    given: {
      nodes,
      lines: [sound[0], line("b", "a", { until: "2004" }), line("a", "b", { since: "2005" }), sound[2]],
    },
    found: [],
  },
  {
    name: "near miss: a head is part of what it heads",
    given: {
      nodes: [...nodes, "entity office"],
      lines: [...sound, "a heads office", "a part-of office"],
    },
    found: [],
  },
  {
    name: "near miss: a denied line closes no circle",
    given: { nodes, lines: [...sound, line("a", "c", { polarity: "denied" })] },
    found: [],
  },
  {
    name: "a chain that stops short of the board, on a complete record",
    given: { nodes, lines: ["a reports-to board", "c reports-to b"], coverage: complete },
    found: ["missing-superior:b"],
  },
  {
    name: "near miss: without governing bodies on record somebody has to be at the top",
    given: { nodes: nodes.slice(1), lines: sound.slice(1), coverage: complete },
    found: [],
  },
  {
    name: "a post is its own functional superior",
    given: { nodes: ["post a", "post b"], lines: ["a reports-to b", "a functional-to a"] },
    found: ["self-report:a"],
  },
  {
    name: "near miss: two are functional superiors of each other",
    given: {
      nodes: ["post a", "post b"],
      lines: ["a reports-to b", "a functional-to b", "b functional-to a"],
    },
    found: [],
  },
  {
    name: "two people lead each other, each by another post",
    given: {
      nodes: ["holder ann", "holder bob", "post k1", "post k2", "post k3", "post k4", "post k5"],
      lines: [
        "ann holds k2",
        "ann holds k5",
        "bob holds k3",
        "bob holds k4",
        "k2 reports-to k1",
        "k4 reports-to k1",
        "k3 reports-to k2",
        "k5 reports-to k4",
      ],
    },
    found: ["circle-through-people:k2+k3+k4+k5+ann+bob"],
  },
  {
    name: "three people lead each other around, with a post between",
    given: {
      nodes: [
        ...["ann", "bob", "cy"].map((id) => `holder ${id}` as const),
        ...["a1", "a2", "b1", "b2", "c1", "c2", "m"].map((id) => `post ${id}` as const),
      ],
      lines: [
        ...["ann holds a1", "ann holds a2", "bob holds b1", "bob holds b2", "cy holds c1", "cy holds c2"].map(
          (line) => line as `${string} holds ${string}`,
        ),
        "a1 reports-to m",
        "m reports-to b1",
        "b2 reports-to c1",
        "c2 reports-to a2",
      ],
    },
    found: ["circle-through-people:a1+a2+b1+b2+c1+c2+ann+bob+cy", "several-tops:a2+b1+c1"],
  },
  {
    name: "near miss: one leads the other by two posts",
    given: {
      nodes: ["holder ann", "holder bob", "post k1", "post k2", "post k3", "post k4", "post k5"],
      lines: [
        "ann holds k2",
        "ann holds k4",
        "bob holds k3",
        "bob holds k5",
        "k2 reports-to k1",
        "k4 reports-to k1",
        "k3 reports-to k2",
        "k5 reports-to k4",
      ],
    },
    found: [],
  },
  {
    name: "near miss: the circle needs two posts of one of them alone, who leads oneself",
    given: {
      nodes: ["holder ann", "holder bob", "post a1", "post a2", "post b1", "post b2"],
      lines: [
        "ann holds a1",
        "ann holds a2",
        "bob holds b1",
        "bob holds b2",
        "a1 reports-to b1",
        "b1 reports-to a2",
      ],
    },
    found: ["circle-through-person:a1+a2+ann"],
    unknown: ["superior-not-recorded:b2"],
  },
  {
    name: "a circle of which one person holds two posts is told once",
    given: { nodes: [...nodes, "holder h"], lines: [...sound, "a reports-to c", "h holds a", "h holds c"] },
    found: ["circle:a+b+c"],
  },
  {
    name: "several posts lead others and have nobody above them, without a governing body on record",
    given: { nodes: [...nodes.slice(1), "post d"], lines: ["c reports-to b", "d reports-to a"] },
    found: ["several-tops:a+b"],
  },
  {
    name: "near miss: beside the top one leads nobody, and one answers to itself",
    given: {
      nodes: [...nodes.slice(1), "post d"],
      lines: ["c reports-to b", "c reports-to a", "a reports-to a"],
    },
    found: ["self-report:a"],
    unknown: ["superior-not-recorded:d"],
  },
  {
    name: "a post outside every chain, on a complete record",
    given: { nodes, lines: sound.slice(0, 2), coverage: complete },
    found: ["orphan:c"],
  },
  {
    name: "near miss: outside every chain, and the reader does not ask",
    given: { nodes, lines: sound.slice(0, 2), coverage: complete },
    options: { outsideChains: false },
    found: [],
  },
  {
    name: "near miss: outside the system, apart on purpose, or standing for many",
    given: {
      nodes: [
        "body board",
        { id: "bank", kind: "entity", name: "bank", level: "external" },
        { id: "relief", kind: "entity", name: "relief", separate: true },
        { id: "agencies", kind: "entity", name: "agencies", class: true },
      ],
      lines: [],
      coverage: [{ nodeKind: "entity", lineKind: "reports-to", direction: "out" }],
    },
    found: [],
  },
  {
    name: "not enough data: said once for all whose superior is not recorded",
    given: { nodes, lines: sound.slice(2) },
    found: [],
    unknown: ["superior-not-recorded:a+b"],
  },
  {
    name: "near miss: one that is known by its part in a task alone is on no list of posts",
    given: {
      nodes: ["post top", ...staff(9), "task count"],
      lines: [...ids(8).map((id) => `${id} reports-to top`), "p8 responsible-for count"],
    },
    found: [],
    unknown: ["superior-not-recorded:p8"],
  },
  {
    name: "with a holder it is on one",
    given: {
      nodes: ["post top", ...staff(9), "task count", "holder h"],
      lines: [...ids(8).map((id) => `${id} reports-to top`), "p8 responsible-for count", "h holds p8"],
    },
    found: ["stray-post:p8"],
  },
  {
    name: "one of ten posts has nobody above or below, and a unit neither: the post is named, the unit counted",
    given: {
      nodes: ["post top", ...staff(9), "entity office"],
      lines: ids(8).map((id) => `${id} reports-to top`),
    },
    found: ["stray-post:p8"],
    unknown: ["superior-not-recorded:office"],
  },
  {
    name: "near miss: one of nine posts is, and so the record has gaps all over",
    given: { nodes: ["post top", ...staff(8)], lines: ids(7).map((id) => `${id} reports-to top`) },
    found: [],
    unknown: ["superior-not-recorded:p7"],
  },
  {
    name: "near miss: the only one without a superior leads the others",
    given: { nodes: ["post top", ...staff(12)], lines: ids(12).map((id) => `${id} reports-to top`) },
    found: [],
  },
  {
    name: "near miss: what a slice hides makes no stray post",
    given: {
      nodes: ["post top", ...staff(12)],
      lines: ids(12).map((id, place) => line(id, "top", { basis: place === 0 ? "practice" : "formal" })),
      slice: { bases: ["formal"] },
    },
    found: [],
  },
  {
    name: "who answers to itself, or to somebody who is not on record, is not counted again as without a superior",
    given: {
      nodes: ["body board", "post a", "post b", "post c"],
      lines: ["a reports-to a"],
      coverage: [{ node: "b", lineKind: "reports-to", direction: "out", says: "unresolved", value: "99" }],
    },
    found: ["self-report:a", "superior-not-on-record:b"],
    unknown: ["superior-not-recorded:c"],
  },
  {
    name: "what else a source says and the record could not take: posts of which the same is left out are told together",
    given: {
      nodes: ["post a", "post b", "post c", "mechanism board"],
      lines: ["b reports-to a", "c reports-to a"],
      coverage: [
        { node: "b", field: "fte", says: "unresolved", value: "abc" },
        { node: "c", field: "fte", says: "unresolved", value: "half" },
        { node: "c", lineKind: "functional-to", direction: "out", says: "unresolved", value: "77" },
        { node: "board", lineKind: "member-of", direction: "in", says: "unresolved", value: "Nobody" },
      ],
    },
    found: ["reference-not-on-record:board", "reference-not-on-record:c", "value-not-read:b+c"],
  },
  {
    name: "near miss: what was left out in another year",
    given: {
      nodes: ["post a", "post b"],
      lines: ["b reports-to a"],
      coverage: [{ node: "b", field: "fte", says: "unresolved", value: "abc", until: "2001" }],
      slice: { at: "2005" },
    },
    found: [],
  },
];
