import { type Asked, type QueryCase, recommendation } from "./case.ts";

const given: Asked = {
  nodes: [
    { id: "admin", kind: "post", name: "admin", sources: [{ source: "case", locator: "8" }] },
    { id: "chief", kind: "post", name: "chief" },
  ],
  lines: [
    { from: "admin", kind: "reports-to", to: "chief", sources: [{ source: "case", locator: "8" }] },
    { from: "chief", kind: "directs", to: "admin", sources: [{ source: "case", locator: "8.1" }] },
  ],
  recommendations: [
    recommendation("R-8-1"),
    recommendation("R-9-1", { sources: [{ source: "case", locator: "9" }] }),
  ],
};

export const cases: readonly QueryCase[] = [
  {
    name: "lines, things and recommendations of one section, not of those within it",
    given,
    parameters: { section: "8" },
    status: "stated",
    says: [
      "Lines from section 8: 1.",
      "What section 8 names: 1 – admin.",
      "What section 8 recommends: 1 – R-8-1.",
    ],
    lines: ["l0"],
    nodes: ["admin", "R-8-1"],
  },
  {
    name: "as people say it",
    given,
    parameters: { section: "Section 8.1" },
    status: "stated",
    lines: ["l1"],
  },
  {
    name: "of a source that has no such section",
    given,
    parameters: { section: "8", source: "other" },
    status: "not-stated",
    lines: [],
  },
  {
    name: "nothing comes from there",
    given,
    parameters: { section: "99" },
    status: "not-stated",
    says: ["Nothing on record comes from section 99."],
  },
  { name: "no section", given, parameters: { section: "" }, fault: "parameters" },
];
