import type { DetectorCase } from "../case.ts";

const nodes = ["post chief", "post a", "post b", "place town", "place port"] as const;
const apart = ["a reports-to chief", "chief located-in town", "a located-in port"] as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "the superior is elsewhere",
    given: { nodes, lines: apart },
    found: ["supervised-from-afar:chief+a"],
  },
  {
    name: "two of one superior are one finding",
    given: { nodes, lines: [...apart, "b reports-to chief", "b located-in port"] },
    found: ["supervised-from-afar:chief+a+b"],
  },
  {
    name: "near miss: one elsewhere is too few for the superior's unit",
    given: { nodes: [...nodes, "entity u"], lines: [...apart, "chief part-of u"] },
    options: { groups: [{ unit: "u", least: 2 }] },
    found: [],
  },
  {
    name: "one elsewhere is enough for the superior's unit, where for others it takes two",
    given: { nodes: [...nodes, "entity u"], lines: [...apart, "chief part-of u"] },
    options: { least: 2, groups: [{ unit: "u", least: 1 }] },
    found: ["supervised-from-afar:chief+a"],
  },
  {
    name: "near miss: it leads another on the spot",
    given: { nodes, lines: [...apart, "b reports-to a", "b located-in port"] },
    found: [],
  },
  {
    name: "near miss: the superior is vacant, and supervises nobody",
    given: {
      nodes: [{ id: "chief", kind: "post", name: "chief", state: "vacant" }, ...nodes.slice(1)],
      lines: apart,
    },
    found: [],
  },
  {
    name: "the superior is said to be vacant, and somebody is on record who holds it",
    given: {
      nodes: [{ id: "chief", kind: "post", name: "chief", state: "vacant" }, ...nodes.slice(1), "holder ann"],
      lines: [...apart, "ann holds chief"],
    },
    found: ["supervised-from-afar:chief+a"],
  },
  {
    name: "near miss: both are at the same place",
    given: { nodes, lines: [apart[0], apart[1], "a located-in town"] },
    found: [],
  },
  {
    name: "near miss: it is at both places",
    given: { nodes, lines: [...apart, "a located-in town"] },
    found: [],
  },
  {
    name: "not enough data: where one of three is is not recorded",
    given: {
      nodes: [...nodes, "post c"],
      lines: [
        "a reports-to chief",
        "b reports-to chief",
        "c reports-to chief",
        "chief located-in town",
        "a located-in town",
        "b located-in town",
      ],
    },
    found: [],
    unknown: ["place-not-recorded:c"],
  },
];
