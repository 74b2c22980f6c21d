import type { DetectorCase } from "../case.ts";

const team = Array.from({ length: 6 }, (_, place) => `m${place}`);
const peers = ["x", "y", "z"];
const narrow = {
  nodes: ["post chief", "post deputy", "post neck", ...[...team, ...peers].map((id) => `post ${id}`)],
  lines: [
    ...["neck", ...peers].map((id) => `${id} reports-to chief`),
    ...team.map((id) => `${id} reports-to neck`),
  ],
};

export const cases: readonly DetectorCase[] = [
  { name: "six reach the top only through one post", given: narrow, found: ["cuts-off:neck"] },
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
    given: {
      nodes: narrow.nodes.slice(0, -1),
      lines: narrow.lines.filter((line) => !line.startsWith("z")),
    },
    found: [],
  },
  {
    name: "near miss: every second one has another way up",
    given: { ...narrow, lines: [...narrow.lines, ...team.slice(0, 3).map((id) => `${id} reports-to chief`)] },
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
        ...[...team, ...peers].map((id) => `post ${id}`),
      ],
      lines: narrow.lines,
    },
    found: [],
    unknown: ["class-of-posts:neck"],
  },
];
