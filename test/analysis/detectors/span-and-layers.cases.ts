import type { DetectorCase } from "../case.ts";

/** Longer than a usual file because it is the list of one detector's cases, read as a list. */

const staff = (count: number): string[] => Array.from({ length: count }, (_, place) => `p${place}`);
const star = (count: number) => ({
  nodes: ["post head", ...staff(count).map((id) => `post ${id}`)],
  lines: staff(count).map((id) => `${id} reports-to head`),
});
const chain = (count: number) => ({
  nodes: staff(count).map((id) => `post ${id}`),
  lines: staff(count - 1).map((id, place) => `p${place + 1} reports-to ${id}`),
});

export const cases: readonly DetectorCase[] = [
  { name: "sixteen direct reports", given: star(16), found: ["wide-span:head"] },
  { name: "near miss: fifteen", given: star(15), found: [] },
  {
    name: "near miss: a pool of staff, under which sixteen are put, leads nobody",
    given: {
      ...star(16),
      nodes: [{ id: "head", kind: "post", name: "head", class: true }, ...star(16).nodes.slice(1)],
    },
    found: [],
  },
  {
    name: "a lower limit is an option",
    given: star(6),
    options: { mostReports: 5 },
    found: ["wide-span:head"],
  },
  {
    name: "a group has a limit of its own: all in a unit, however deep",
    given: {
      nodes: [...star(6).nodes, "entity part", "entity whole"],
      lines: [...star(6).lines, "head part-of part", "part part-of whole"],
    },
    options: { groups: [{ unit: "whole", mostReports: 5 }] },
    found: ["wide-span:head"],
  },
  {
    name: "near miss: the wider limit of its grade holds, not that of all",
    given: {
      ...star(16),
      nodes: [{ id: "head", kind: "post", name: "head", grade: "P 5" }, ...star(16).nodes.slice(1)],
    },
    options: {
      groups: [
        { unit: "nowhere", mostReports: 5 },
        { grades: ["P-5"], mostReports: 20 },
        { grades: ["P-5"], mostReports: 5 },
      ],
    },
    found: [],
  },
  {
    name: "near miss: two lines from the same post are one report",
    given: { ...star(15), lines: [...star(15).lines, "p0 deputy-of head"] },
    found: [],
  },
  {
    name: "committees are no reports, and told beside them",
    given: {
      nodes: [...star(16).nodes, "mechanism board", "mechanism panel", "body council"],
      lines: [...star(16).lines, "board reports-to head", "panel reports-to head", "council reports-to head"],
    },
    found: ["wide-span:head"],
  },
  {
    name: "near miss: fifteen posts and two committees",
    given: {
      nodes: [...star(15).nodes, "mechanism board", "body council"],
      lines: [...star(15).lines, "board reports-to head", "council reports-to head"],
    },
    found: [],
  },
  {
    name: "near miss: a unit beside its own head is one report with it",
    given: {
      nodes: [...star(15).nodes, "entity unit"],
      lines: [...star(15).lines, "unit reports-to head", "p0 heads unit"],
    },
    found: [],
  },
  {
    name: "a unit whose head answers elsewhere is a report",
    given: {
      nodes: [...star(15).nodes, "entity unit", "post chief"],
      lines: [...star(15).lines, "unit reports-to head", "chief heads unit"],
    },
    found: ["wide-span:head"],
  },
  {
    name: "near miss: one that answers to itself is no report of its own",
    given: { ...star(15), lines: [...star(15).lines, "head reports-to head"] },
    found: [],
  },
  { name: "nine layers", given: chain(9), found: ["many-layers:p0"] },
  { name: "near miss: eight layers", given: chain(8), found: [] },
  {
    name: "a group has a limit of layers of its own: that of whoever is at the bottom, however deep the unit",
    given: {
      nodes: [...chain(5).nodes, "entity part", "entity whole"],
      lines: [...chain(5).lines, "p4 part-of part", "part part-of whole"],
    },
    options: { layerGroups: [{ unit: "whole", mostLayers: 4 }] },
    found: ["many-layers:p0+whole"],
  },
  {
    name: "a limit for a group hides none of all, nor one of another group",
    given: {
      nodes: [...chain(9).nodes, { id: "q", kind: "post", name: "q", grade: "P-3" }, "post r", "entity part"],
      lines: [...chain(9).lines, "q reports-to p3", "r reports-to p2", "r part-of part"],
    },
    options: {
      layerGroups: [
        { unit: "part", mostLayers: 3 },
        { grades: ["P-3"], mostLayers: 3 },
      ],
    },
    found: ["many-layers:p0", "many-layers:p0+p3", "many-layers:p0+part"],
  },
  {
    name: "near miss: the wider limit of layers of its grade holds, not that of all",
    given: {
      ...chain(9),
      nodes: [...chain(9).nodes.slice(0, -1), { id: "p8", kind: "post", name: "p8", grade: "G-3" }],
    },
    options: {
      layerGroups: [
        { unit: "nowhere", mostLayers: 2 },
        { grades: ["g3"], mostLayers: 9 },
        { grades: ["G-3"], mostLayers: 2 },
      ],
    },
    found: [],
  },
  {
    name: "near miss: who stands above the group is not held to its limit",
    given: {
      nodes: [...chain(5).nodes, "entity part"],
      lines: [...chain(5).lines, "p3 part-of part"],
    },
    options: { layerGroups: [{ unit: "part", mostLayers: 4 }] },
    found: [],
  },
  {
    name: "near miss: a short cut up counts",
    given: { nodes: chain(9).nodes, lines: [...chain(9).lines, "p8 reports-to p3"] },
    found: [],
  },
  {
    name: "what holds only in practice is no short cut",
    given: {
      nodes: chain(9).nodes,
      lines: [...chain(9).lines, { from: "p8", kind: "reports-to", to: "p3", basis: "practice" }],
    },
    found: ["many-layers:p0"],
  },
  {
    name: "a dotted line is no short cut",
    given: { nodes: chain(9).nodes, lines: [...chain(9).lines, "p8 functional-to p3"] },
    found: ["many-layers:p0"],
  },
  {
    name: "near miss: a circle has no top to count from",
    given: { nodes: ["post a", "post b"], lines: ["a reports-to b", "b reports-to a"] },
    found: [],
  },
  {
    name: "not enough data: a class of reports whose number is not recorded",
    given: {
      nodes: ["post head", { id: "heads", kind: "post", name: "heads", class: true, members: "unknown" }],
      lines: ["heads reports-to head"],
    },
    found: [],
    unknown: ["class-of-reports:head"],
  },
  {
    name: "not enough data: a class of reports whose number was not recorded then",
    given: {
      nodes: [
        "post head",
        {
          id: "heads",
          kind: "post",
          name: "heads",
          class: true,
          members: "known",
          dated: [{ until: "2005", members: "unknown" }],
        },
      ],
      lines: ["heads reports-to head"],
      slice: { at: "2005" },
    },
    found: [],
    unknown: ["class-of-reports:head"],
  },
  {
    name: "sixteen direct reports, one of which stands for several: at least sixteen",
    given: {
      nodes: [
        ...star(16).nodes.slice(0, -1),
        { id: "p15", kind: "post", name: "p15", class: true, members: "unknown" },
      ],
      lines: star(16).lines,
    },
    found: ["wide-span:head"],
  },
];
