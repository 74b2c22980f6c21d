import { type Asked, type QueryCase, recommendation } from "./case.ts";

const given: Asked = {
  nodes: [
    "body assembly",
    { id: "council", kind: "body", name: "Security Council", aliases: ["SC"] },
    {
      id: "group",
      kind: "body",
      name: "Security Council Working Group",
      note: "Set up with the assembly's help.",
    },
    "post chief",
  ],
  lines: ["chief reports-to council"],
  recommendations: [
    recommendation("R-1", { addressees: ["assembly"], text: "Ask the Security Council for more." }),
    recommendation("R-2", { addressees: ["council"] }),
    recommendation("R-3", { text: "Revive the Security Council Working Group.", form: "principle" }),
    recommendation("R-4", { concerns: ["council"], text: "The sc of small letters is nobody." }),
  ],
};

export const cases: readonly QueryCase[] = [
  {
    name: "by its words and as addressee; a longer name is another's, and what it would change is not named",
    given,
    parameters: { node: "council" },
    status: "stated",
    says: [
      "by our wording of them: 2 of 4 – R-1, R-2.",
      "addressed to it among these: 1 – R-2".replace("addressed", "Addressed"),
      "In other words, about it: 1 – R-4.",
    ],
    omits: ["R-3"],
    nodes: ["council", "R-1", "R-2"],
    rows: ["R-1 | title of R-1"],
  },
  {
    name: "in a note at another node, and where it is cited",
    given,
    parameters: { node: "assembly" },
    status: "stated",
    says: ["1 of 4 – R-1", "Notes on record that name it stand at: Security Council Working Group."],
  },
  {
    name: "where what is on record about it comes from",
    given,
    parameters: { node: "chief" },
    status: "not-stated",
    says: ["None of the 4 recommendations names chief", "comes from: the case."],
  },
  {
    name: "of one form",
    given,
    parameters: { node: "group", form: "principle" },
    status: "stated",
    says: ["1 of 1 – R-3"],
  },
  { name: "nobody is called so", given, parameters: { node: "x" }, fault: "not-found" },
];
