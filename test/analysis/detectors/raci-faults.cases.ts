import type { DetectorCase } from "../case.ts";

const nodes = ["task t", "post chief", "post a", "post b"] as const;
const complete = [{ nodeKind: "task", lineKind: "responsible-for", direction: "in" }] as const;
const askers = Array.from({ length: 5 }, (_, place) => `c${place}`);

export const cases: readonly DetectorCase[] = [
  {
    name: "nobody does it, on a complete record",
    given: { nodes, lines: ["chief accountable-for t"], coverage: complete },
    found: ["nobody-responsible:t"],
  },
  {
    name: "near miss: somebody above does and answers for it",
    given: {
      nodes,
      lines: ["chief accountable-for t", "a responsible-for t", "a reports-to chief"],
      coverage: complete,
    },
    found: [],
  },
  {
    name: "the accountable one stands beside the one who does it",
    given: {
      nodes,
      lines: ["b accountable-for t", "a responsible-for t", "a reports-to chief", "b reports-to chief"],
    },
    found: ["owner-without-say:t+b+a"],
  },
  {
    name: "near miss: of a class that is accountable it is not told which member is",
    given: {
      nodes: [
        "post boss",
        { id: "heads", kind: "post", name: "heads", class: true },
        "post doer",
        "task work",
      ],
      lines: [
        "heads accountable-for work",
        "doer responsible-for work",
        "doer reports-to boss",
        "heads reports-to boss",
      ],
    },
    found: [],
  },
  {
    name: "near miss: a functional line gives a say",
    given: {
      nodes,
      lines: ["b accountable-for t", "a responsible-for t", "a reports-to chief", "a functional-to b"],
    },
    found: [],
  },
  {
    name: "near miss: to whom the one who does it answers is not recorded",
    given: { nodes, lines: ["b accountable-for t", "a responsible-for t"] },
    found: [],
  },
  {
    name: "five are consulted",
    given: {
      nodes: [...nodes, ...askers.map((id) => `post ${id}`)],
      lines: ["a responsible-for t", ...askers.map((id) => `${id} consulted-on t`)],
    },
    found: ["many-consulted:t"],
  },
  {
    name: "near miss: four are consulted",
    given: {
      nodes: [...nodes, ...askers.map((id) => `post ${id}`)],
      lines: ["a responsible-for t", ...askers.slice(1).map((id) => `${id} consulted-on t`)],
    },
    found: [],
  },
  {
    name: "a group has a limit of its own: that of whoever is accountable",
    given: {
      nodes: [...nodes, "entity part", ...askers.map((id) => `post ${id}`)],
      lines: [
        ...["chief accountable-for t", "a responsible-for t", "a reports-to chief", "chief part-of part"],
        ...askers.slice(2).map((id) => `${id} consulted-on t`),
      ],
    },
    options: { groups: [{ unit: "part", mostConsulted: 2 }] },
    found: ["many-consulted:t"],
  },
  {
    name: "near miss: the wider limit of a second one accountable holds, whoever does it",
    given: {
      nodes: [
        ...nodes,
        "entity part",
        { id: "head", kind: "post", name: "head", grade: "P-5" },
        ...askers.map((id) => `post ${id}`),
      ],
      lines: [
        ...["chief accountable-for t", "head accountable-for t", "a responsible-for t", "a part-of part"],
        ...["a reports-to chief", "chief reports-to head"],
        ...askers.map((id) => `${id} consulted-on t`),
      ],
    },
    options: {
      groups: [
        { unit: "part", mostConsulted: 2 },
        { grades: ["P-5"], mostConsulted: 6 },
      ],
    },
    found: [],
  },
  {
    name: "near miss: four are consulted, one of them twice",
    given: {
      nodes: [...nodes, ...askers.map((id) => `post ${id}`)],
      lines: [
        "a responsible-for t",
        ...askers.slice(1).map((id) => `${id} consulted-on t`),
        { from: "c1", kind: "consulted-on", to: "t", basis: "practice" },
      ],
    },
    found: [],
  },
  {
    name: "not enough data: who does it is not recorded",
    given: { nodes, lines: ["chief accountable-for t"] },
    found: [],
    unknown: ["responsible-not-recorded:t"],
  },
];
