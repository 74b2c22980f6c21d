import type { Organization } from "../case.ts";
import { line } from "./consequences.cases.ts";

/** Another organization: a bureau of a fund, a desk of a ministry, and an office with two superiors. */
export const merger: Organization = {
  nodes: [
    "body board",
    "entity fund",
    "entity bureau",
    "body minister",
    "entity ministry",
    "entity desk",
    "post secretary",
    "entity office",
    "function relief",
    "post driver",
    "post fleet-chief",
    "post quartermaster",
    "mechanism round",
  ],
  lines: [
    "fund governed-by board",
    "bureau part-of fund",
    "ministry reports-to minister",
    "desk part-of ministry",
    "secretary part-of ministry",
    "office part-of ministry",
    "office reports-to secretary",
    "bureau responsible-for relief",
    "desk responsible-for relief",
    { from: "driver", kind: "reports-to", to: "fleet-chief", basis: "formal" },
    { from: "driver", kind: "reports-to", to: "quartermaster", basis: "practice" },
    { from: "driver", kind: "relates-to", to: "fleet-chief", clarity: "unclear" },
    "secretary chairs round",
  ],
};

/** Steps in that other organization, and the consequences that are told. */
export const mergerCases: { name: string; steps: object[]; becomes: object }[] = [
  {
    name: "work passes from a bureau under a board to one under a minister; who loses it stays and is left without",
    steps: [
      { op: "remove-line", id: "l7" },
      line("new", "desk", "implements", "relief"),
      line("own", "office", "responsible-for", "relief"),
    ],
    becomes: {
      stays: ["l1"],
      dangling: ["bureau responsible-for out"],
      crossings: ["relief, from bureau to office: board → minister"],
    },
  },
  {
    name: "work that passes between two under one minister crosses nothing",
    steps: [{ op: "remove-line", id: "l8" }, line("new", "office", "responsible-for", "relief")],
    becomes: { stays: ["l3"], dangling: ["desk responsible-for out"], crossings: undefined },
  },
  {
    name: "an office is put elsewhere and keeps the superior it has",
    steps: [{ op: "remove-line", id: "l5" }, line("new", "office", "part-of", "desk")],
    becomes: { stays: ["l6"] },
  },
  {
    name: "who loses some work and has other is not left without",
    steps: [
      line("more", "bureau", "implements", "relief"),
      { op: "remove-line", id: "l7" },
      line("own", "office", "responsible-for", "relief"),
    ],
    becomes: { stays: undefined, dangling: undefined },
  },
  {
    name: "a tie with the superior on paper is made clear: the practice past that superior stays",
    steps: [{ op: "change-line", id: "l11", changes: { clarity: "clear" } }],
    becomes: { stays: ["l10"] },
  },
  {
    name: "a round loses its chair",
    steps: [{ op: "remove-line", id: "l12" }],
    becomes: { dangling: ["round chairs in"] },
  },
];
