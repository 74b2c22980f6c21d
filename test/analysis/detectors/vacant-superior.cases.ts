import type { DetectorCase } from "../case.ts";

const post = (id: string, state?: "vacant" | "acting") =>
  ({ id, kind: "post", name: id, ...(state === undefined ? {} : { state }) }) as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "two answer to a vacant post: one finding",
    given: {
      nodes: [post("head", "vacant"), "post a", "post b"],
      lines: ["a reports-to head", "b reports-to head"],
    },
    found: ["vacant-superior:head+a+b"],
  },
  {
    name: "committees that answer to it are told apart from posts",
    given: {
      nodes: [
        post("head", "vacant"),
        "post a",
        "mechanism board",
        post("chief", "acting"),
        "mechanism panel",
      ],
      lines: [
        "a reports-to head",
        "board reports-to head",
        "panel reports-to chief",
        "chief reports-to head",
      ],
    },
    found: ["vacant-superior:head+a+board+chief", "acting-superior:chief+panel"],
  },
  {
    name: "somebody acts for it",
    given: { nodes: [post("head", "acting"), "post a"], lines: ["a reports-to head"] },
    found: ["acting-superior:head+a"],
  },
  {
    name: "one post listed twice, for which somebody acts",
    given: {
      nodes: [
        { ...post("118", "acting"), name: "Head of Elections" },
        { ...post("CO118", "acting"), name: "Head of Elections" },
        ...["post a", "post b", "entity unit", "holder h"],
      ],
      lines: [
        ...["h holds 118", "h holds CO118", "118 part-of unit", "CO118 part-of unit"],
        ...["a reports-to 118", "b reports-to CO118"],
      ],
    },
    found: ["acting-superior:118+a", "acting-superior:CO118+b"],
  },
  {
    name: "near miss: two posts of one title in different units, for which somebody acts",
    given: {
      nodes: [
        { ...post("118", "acting"), name: "Head of Elections" },
        { ...post("CO118", "acting"), name: "Head of Elections" },
        ...["post a", "post b", "entity unit", "entity other", "holder h"],
      ],
      lines: [
        ...["h holds 118", "h holds CO118", "118 part-of unit", "CO118 part-of other"],
        ...["a reports-to 118", "b reports-to CO118"],
      ],
    },
    found: ["acting-superior:118+a", "acting-superior:CO118+b"],
  },
  {
    name: "vacant posts under one superior are one finding",
    given: {
      nodes: ["post head", post("a", "vacant"), post("b", "vacant"), "holder h"],
      lines: ["a reports-to head", "b reports-to head", "h holds head"],
    },
    found: ["vacant-posts:head+a+b"],
  },
  {
    name: "near miss: vacant posts, and the reader does not ask",
    given: { nodes: ["post head", post("a", "vacant")], lines: ["a reports-to head"] },
    options: { emptyPosts: false },
    found: [],
  },
  {
    name: "near miss: only in practice somebody answers to the vacant post",
    given: {
      nodes: [post("head", "vacant"), "post a"],
      lines: [{ from: "a", kind: "reports-to", to: "head", basis: "practice" }],
    },
    found: [],
  },
  {
    name: "not enough data: of one of three who lead nothing says who holds it",
    given: {
      nodes: ["post a", "post b", "post c", "post d", "holder x", "holder y"],
      lines: ["b reports-to a", "c reports-to b", "d reports-to c", "x holds a", "y holds b"],
    },
    found: [],
    unknown: ["holder-not-recorded:c"],
  },
  {
    name: "said to be vacant, with a holder on record: told as that, and as no vacant superior",
    given: {
      nodes: [{ id: "head", kind: "post", name: "head", state: "vacant" }, "post a", "holder h"],
      lines: ["a reports-to head", "h holds head"],
    },
    found: ["held-though-vacant:head"],
  },
  {
    name: "near miss: the holder then is not the one of the day at which it is vacant",
    given: {
      nodes: [{ id: "head", kind: "post", name: "head", state: "vacant" }, "post a", "holder h"],
      lines: ["a reports-to head", { from: "h", kind: "holds", to: "head", until: "2003" }],
      slice: { at: "2004" },
    },
    found: ["vacant-superior:head+a"],
  },
  {
    name: "at a date a holder who held it then",
    given: {
      nodes: [{ id: "head", kind: "post", name: "head", state: "vacant" }, "post a", "holder h"],
      lines: ["a reports-to head", { from: "h", kind: "holds", to: "head", since: "2003" }],
      slice: { at: "2004" },
    },
    found: ["held-though-vacant:head"],
  },
  {
    name: "a superior that stood vacant then, and is filled now",
    given: {
      nodes: [
        {
          id: "head",
          kind: "post",
          name: "head",
          state: "active",
          dated: [{ until: "2005", state: "vacant" }],
        },
        "post a",
        "holder h",
      ],
      lines: ["a reports-to head", "h holds head"],
      slice: { at: "2004" },
    },
    found: ["vacant-superior:head+a"],
  },
  {
    name: "near miss: a superior that stood vacant before",
    given: {
      nodes: [
        {
          id: "head",
          kind: "post",
          name: "head",
          state: "active",
          dated: [{ until: "2005", state: "vacant" }],
        },
        "post a",
        "holder h",
      ],
      lines: ["a reports-to head", "h holds head"],
      slice: { at: "2006" },
    },
    found: [],
  },
  {
    name: "near miss: a superior that stands vacant now, and of whom nothing was recorded then",
    given: {
      nodes: [
        {
          id: "head",
          kind: "post",
          name: "head",
          state: "vacant",
          dated: [{ until: "2005", state: null }],
        },
        "post a",
        "holder h",
      ],
      lines: ["a reports-to head", "h holds head"],
      slice: { at: "2004" },
    },
    found: [],
  },
];
