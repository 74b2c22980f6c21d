import { type Asked, type QueryCase, recommendation } from "./case.ts";

const given: Asked = {
  nodes: ["body assembly", "body council", "post chief"],
  lines: [],
  recommendations: [
    recommendation("R-1", { addressees: ["assembly", "council"] }),
    recommendation("R-2", { addressees: ["assembly"], form: "principle" }),
    recommendation("R-3", { addressees: ["council"], roles: ["council: backer"] }),
    recommendation("R-4", { inferredAddressees: ["chief"] }),
  ],
};

export const cases: readonly QueryCase[] = [
  {
    name: "most first; a backer alone is not asked alone, and whom we concluded does not count",
    given,
    status: "stated",
    says: [
      "Addressees named by the source: 2. Most recommendations – 2: assembly and council.",
      "Asked alone in some, as we read them: 1 – assembly: R-2.",
    ],
    omits: ["chief"],
    rows: ["assembly | 2 | R-2 | R-1, R-2"],
    nodes: ["assembly", "council"],
  },
  {
    name: "only those asked alone",
    given,
    parameters: { only: "sole" },
    status: "inferred",
    says: ["1 – assembly: R-2."],
    omits: ["Most"],
  },
  {
    name: "of a form that has none",
    given,
    parameters: { form: "prose" },
    status: "not-stated",
    says: ["No such addressee is on record."],
  },
  { name: "no such choice", given, parameters: { only: "few" }, fault: "parameters" },
];
