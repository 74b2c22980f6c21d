import type { DetectorCase } from "../case.ts";

const team = Array.from({ length: 6 }, (_, place) => `m${place}`);
const narrow = {
  nodes: ["post chief", "post deputy", "post neck", ...team.map((id) => `post ${id}`)],
  lines: ["neck reports-to chief", ...team.map((id) => `${id} reports-to neck`)],
};

export const cases: readonly DetectorCase[] = [
  { name: "six reach the top only through one post", given: narrow, found: ["cuts-off:neck"] },
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
    name: "one person in three posts",
    given: {
      nodes: ["holder ann", "post a", "post b", "post c"],
      lines: ["ann holds a", "ann holds b", "ann holds c"],
    },
    found: ["one-person:ann"],
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
    found: ["one-person:ann"],
  },
  {
    name: "near miss: two people in one post",
    given: { nodes: ["holder ann", "holder ben", "post a"], lines: ["ann holds a", "ben holds a"] },
    found: [],
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
    name: "not enough data: the neck is a class of posts",
    given: {
      nodes: [
        "post chief",
        { id: "neck", kind: "post", name: "neck", class: true },
        ...team.map((id) => `post ${id}`),
      ],
      lines: narrow.lines,
    },
    found: [],
    unknown: ["class-of-posts:neck"],
  },
];
