import { type Asked, type QueryCase, recommendation } from "./case.ts";

const given: Asked = {
  nodes: ["body assembly", "body council", "post chief"],
  lines: [],
  recommendations: [
    recommendation("R-1", { addressees: ["assembly"] }),
    recommendation("R-2", { addressees: ["assembly"], roles: ["assembly: considers resources"] }),
    recommendation("R-3", { addressees: ["chief", "assembly"], roles: ["assembly: backer"] }),
    recommendation("R-4", { inferredAddressees: ["assembly"] }),
    recommendation("R-5", { concerns: ["assembly"], form: "principle" }),
  ],
};

export const cases: readonly QueryCase[] = [
  {
    name: "asked to act, with another part, concluded by us, only concerned",
    given,
    parameters: { node: "assembly" },
    status: "stated",
    says: [
      "Recommendations addressed to assembly: 3 of 5.",
      "Asked to act in 2: R-1, R-2.",
      "With another part in 1 – backer: R-3.",
      "Addressee as we conclude, where the source is passive, in 1: R-4.",
      "Not addressed, but would be changed by 1: R-5.",
    ],
    rows: ["R-2 | title of R-2 | asked to act | considers resources | 8"],
    nodes: ["assembly", "R-1", "R-3", "R-5"],
  },
  {
    name: "of one form",
    given,
    parameters: { node: "assembly", form: "point" },
    status: "stated",
    says: ["3 of 4"],
    omits: ["would be changed"],
  },
  {
    name: "only what we concluded",
    given: { ...given, recommendations: (given.recommendations ?? []).slice(3) },
    parameters: { node: "assembly" },
    status: "inferred",
    says: ["0 of 2"],
  },
  {
    name: "in none",
    given,
    parameters: { node: "council" },
    status: "not-stated",
    says: ["None of the 5 recommendations is addressed to council"],
  },
  {
    name: "named in its words and not addressed",
    given: { ...given, recommendations: [recommendation("R-1", { text: "Let the council be told." })] },
    parameters: { node: "council" },
    status: "not-stated",
    says: ["Being named is another question: 1 name it, by our wording of them – R-1.", "None of the 1"],
  },
  { name: "nobody is called so", given, parameters: { node: "x" }, fault: "not-found" },
];
