import type { DetectorCase } from "../case.ts";

const asked = ["recommendation r1", "body council", "entity agency", "asset trucks"] as const;
const many = Array.from({ length: 9 }, (_, place) => `r${place + 1}`);

export const cases: readonly DetectorCase[] = [
  {
    name: "asked to change what it is said to have no authority over",
    given: {
      nodes: asked,
      lines: [
        "r1 addressed-to council",
        "r1 concerns agency",
        { from: "council", kind: "has-authority-over", to: "agency", polarity: "denied" },
      ],
    },
    found: ["no-authority:r1+council"],
  },
  {
    name: "near miss: it has the authority",
    given: {
      nodes: asked,
      lines: ["r1 addressed-to council", "r1 concerns trucks", "council decides-on trucks"],
    },
    found: [],
  },
  {
    name: "near miss: what is concerned answers to the addressee",
    given: {
      nodes: asked,
      lines: ["r1 addressed-to council", "r1 concerns agency", "agency reports-to council"],
    },
    found: [],
  },
  {
    name: "near miss: the addressee is to change itself",
    given: { nodes: asked, lines: ["r1 addressed-to council", "r1 concerns council"] },
    found: [],
  },
  {
    name: "everything waits on one addressee",
    given: {
      nodes: ["body council", ...many.map((id) => `recommendation ${id}`)],
      lines: many.map((id) => `${id} addressed-to council`),
    },
    found: ["waits-on-one:council"],
  },
  {
    name: "near miss: most want it as a backer, a partner or a place of discussion",
    given: {
      nodes: ["body council", ...many.map((id) => `recommendation ${id}`)],
      lines: many.map((id, place) => ({
        from: id,
        kind: "addressed-to",
        to: "council",
        ...(place % 2 === 0 ? { note: "place of discussion" } : {}),
      })),
    },
    found: [],
  },
  {
    name: "near miss: few recommendations are no bottleneck",
    given: {
      nodes: ["body council", ...many.slice(0, 7).map((id) => `recommendation ${id}`)],
      lines: many.slice(0, 7).map((id) => `${id} addressed-to council`),
    },
    found: [],
  },
  {
    name: "near miss: nothing says what it would change",
    given: { nodes: asked, lines: ["r1 addressed-to council"] },
    found: [],
  },
  {
    name: "near miss: a class of addressees is not one",
    given: {
      nodes: [
        { id: "members", kind: "entity", name: "members", class: true },
        ...many.map((id) => `recommendation ${id}`),
      ],
      lines: many.map((id) => `${id} addressed-to members`),
    },
    found: [],
  },
  {
    name: "not enough data: of many requests, nothing recorded on whether it may decide",
    given: {
      nodes: [
        { id: "members", kind: "entity", name: "members", class: true },
        "asset trucks",
        ...many.map((id) => `recommendation ${id}`),
      ],
      lines: many.flatMap((id) => [`${id} addressed-to members`, `${id} concerns trucks`]),
    },
    found: [],
    unknown: ["authority-not-recorded:members"],
  },
];
