import type { DetectorCase } from "../case.ts";

const team = Array.from({ length: 12 }, (_, place) => `m${place}`);
const peers = ["x", "y", "z"];
const small = peers.map((id) => `${id}1`);
const narrow = {
  nodes: [
    "post chief",
    "post deputy",
    "post neck",
    ...[...team, ...small, ...peers].map((id) => `post ${id}`),
  ],
  lines: [
    ...["neck", ...peers].map((id) => `${id} reports-to chief`),
    ...peers.map((id) => `${id}1 reports-to ${id}`),
    ...team.map((id) => `${id} reports-to neck`),
  ],
};

/** A head with divisions of so many each, and staff who lead nobody. */
const divisions = (sizes: readonly number[], staff: number) => {
  const own = sizes.map((size, place) =>
    Array.from({ length: size }, (_, one) => ({ id: `d${place}o${one}`, head: `d${place}` })),
  );
  const posts = [
    ...sizes.map((_, place) => `d${place}`),
    ...Array.from({ length: staff }, (_, one) => `s${one}`),
  ];
  return {
    nodes: ["chief", ...posts, ...own.flat().map(({ id }) => id)].map((id) => `post ${id}`),
    lines: [
      ...posts.map((id) => `${id} reports-to chief`),
      ...own.flat().map(({ id, head }) => `${id} reports-to ${head}`),
    ],
  };
};

export const cases: readonly DetectorCase[] = [
  { name: "twelve reach the top only through one post", given: narrow, found: ["cuts-off:neck"] },
  {
    name: "near miss: the one head under the top holds all, as a head does",
    given: {
      nodes: ["post chief", "post head", ...team.map((id) => `post ${id}`)],
      lines: ["head reports-to chief", ...team.map((id) => `${id} reports-to head`)],
    },
    found: [],
  },
  {
    name: "near miss: no more than twice an even share of those beside it",
    given: divisions([8, 2, 2], 0),
    found: [],
  },
  {
    name: "near miss: three equal divisions beside five posts without reports, which are no peers of their heads",
    given: divisions([9, 9, 9], 5),
    found: [],
  },
  {
    name: "near miss: the only head beside posts without reports",
    given: divisions([9], 5),
    found: [],
  },
  {
    name: "near miss: beside one nearly as large it is not out of proportion, however small the others",
    given: divisions([12, 11, 1, 1, 1], 0),
    found: [],
  },
  {
    name: "twice as large as the largest beside it",
    given: divisions([12, 6, 1, 1, 1], 0),
    found: ["cuts-off:d0"],
  },
  {
    name: "near miss: every second one has another way up",
    given: { ...narrow, lines: [...narrow.lines, ...team.slice(0, 6).map((id) => `${id} reports-to chief`)] },
    found: [],
  },
  {
    name: "near miss: below the share looked at",
    given: narrow,
    options: { share: 0.9 },
    found: [],
  },
  {
    name: "a group has a share of its own: what is below that of all is told",
    given: { nodes: [...narrow.nodes, "entity part"], lines: [...narrow.lines, "neck part-of part"] },
    options: { share: 0.9, groups: [{ unit: "part", share: 0.5 }] },
    found: ["cuts-off:neck"],
  },
  {
    name: "near miss: below the share of its grade, though not below that of all",
    given: {
      ...narrow,
      nodes: [
        ...narrow.nodes.filter((id) => id !== "post neck"),
        { id: "neck", kind: "post", name: "neck", grade: "P-5" },
      ],
    },
    options: { groups: [{ grades: ["P5"], share: 0.9 }] },
    found: [],
  },
  {
    name: "near miss: a top has nobody above to be cut off from",
    given: {
      nodes: ["post chief", ...team.map((id) => `post ${id}`)],
      lines: team.map((id) => `${id} reports-to chief`),
    },
    found: [],
  },
  {
    name: "with a deputy it is still told, low",
    given: { ...narrow, lines: [...narrow.lines, "deputy deputy-of neck"] },
    found: ["cuts-off:neck"],
  },
  {
    name: "a source says that it hangs on the person",
    given: {
      nodes: ["post deputy", "task mission"],
      lines: [{ from: "deputy", kind: "needed-for", to: "mission", authority: ["personal"] }],
    },
    found: ["depends-on-the-person:deputy"],
  },
  {
    name: "a source says that it hangs on the persons in a group",
    given: {
      nodes: ["entity leadership", "task mission"],
      lines: [{ from: "leadership", kind: "needed-for", to: "mission", authority: ["personal"] }],
    },
    found: ["depends-on-its-persons:leadership"],
  },
  {
    name: "near miss: a fund is needed, whatever kind of authority is noted beside it",
    given: {
      nodes: ["fund money", "task mission"],
      lines: [{ from: "money", kind: "needed-for", to: "mission", authority: ["personal"] }],
    },
    found: [],
  },
  {
    name: "not enough data: the neck is a class of posts",
    given: {
      nodes: [
        "post chief",
        { id: "neck", kind: "post", name: "neck", class: true },
        ...[...team, ...small, ...peers].map((id) => `post ${id}`),
      ],
      lines: narrow.lines,
    },
    found: [],
    unknown: ["class-of-posts:neck"],
  },
];
