import type { DetectorCase } from "../case.ts";

export const cases: readonly DetectorCase[] = [
  {
    name: "a relation called unclear, told once for both directions",
    given: {
      nodes: ["post admin", "entity team"],
      lines: [
        { from: "team", kind: "relates-to", to: "admin", clarity: "unclear", scopes: ["assets"] },
        { from: "admin", kind: "relates-to", to: "team", clarity: "unclear" },
      ],
    },
    found: ["called-unclear:admin+team"],
  },
  {
    name: "a reporting line can be unclear too",
    given: {
      nodes: ["post admin", "post chief"],
      lines: [{ from: "admin", kind: "reports-to", to: "chief", clarity: "unclear" }],
    },
    found: ["called-unclear:admin+chief"],
  },
  {
    name: "on one subject only",
    given: {
      nodes: ["post admin", "entity team"],
      lines: [{ from: "team", kind: "relates-to", to: "admin", clarity: "unclear", scopes: ["assets"] }],
    },
    found: ["called-unclear-on:admin+team"],
  },
  {
    name: "of one who takes part in something, its place there",
    given: {
      nodes: ["entity bank", "entity pillar"],
      lines: [
        { from: "bank", kind: "participates-in", to: "pillar", clarity: "unclear", scopes: ["political"] },
      ],
    },
    found: ["called-unclear-in:bank+pillar"],
  },
  {
    name: "near miss: directions that contradict are another question",
    given: {
      nodes: ["entity hq", "post field"],
      lines: [{ from: "hq", kind: "sends-directive-to", to: "field", clarity: "contradictory" }],
    },
    found: [],
  },
  {
    name: "near miss: the source calls it clear",
    given: {
      nodes: ["post admin", "entity team"],
      lines: [{ from: "admin", kind: "relates-to", to: "team", clarity: "clear" }],
    },
    found: [],
  },
  {
    name: "near miss: nothing is said of how clear it is",
    given: { nodes: ["post admin", "entity team"], lines: ["admin relates-to team"] },
    found: [],
  },
  {
    name: "near miss: each hat has its superior",
    given: {
      nodes: ["post deputy", "hat a", "hat b", "post chief", "entity office"],
      lines: [
        "deputy wears-hat a",
        "deputy wears-hat b",
        { from: "deputy", kind: "deputy-of", to: "chief", hat: "a" },
        { from: "deputy", kind: "reports-to", to: "office", hat: "b" },
      ],
    },
    found: [],
  },
  {
    name: "not enough data: one hat's superior is on record, the other's is not",
    given: {
      nodes: ["post deputy", "hat a", "hat b", "post chief"],
      lines: [
        "deputy wears-hat a",
        "deputy wears-hat b",
        { from: "deputy", kind: "deputy-of", to: "chief", hat: "a" },
      ],
    },
    found: [],
    unknown: ["hat-without-superior:deputy+b"],
  },
  {
    name: "near miss: no superior of any hat was recorded, so none is missed",
    given: { nodes: ["post deputy", "hat a", "hat b"], lines: ["deputy wears-hat a", "deputy wears-hat b"] },
    found: [],
  },
  {
    name: "near miss: outside the slice",
    given: {
      nodes: ["post admin", "entity team"],
      lines: [{ from: "admin", kind: "relates-to", to: "team", clarity: "unclear", scopes: ["assets"] }],
      slice: { scopes: ["security"] },
    },
    found: [],
  },
];
