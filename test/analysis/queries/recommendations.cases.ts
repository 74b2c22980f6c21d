import { type Asked, type QueryCase, recommendation, said } from "./case.ts";

const given: Asked = {
  nodes: ["entity office", "post chief"],
  lines: [],
  recommendations: [
    recommendation("R-3.6-1", { section: "3.6", concerns: ["office"] }),
    recommendation("R-10-1", { section: "10", text: "Merge the units." }),
    recommendation("R-3.6-2", { section: "3.6", firmness: "option" }),
    recommendation("P1", { form: "principle", section: "10" }),
  ],
  patches: [
    {
      id: "R-3.6-1",
      title: "one",
      recommendation: "R-3.6-1",
      operations: [
        {
          op: "add-line",
          line: { id: "new", kind: "supports", from: "office", to: "chief", sources: said },
        },
      ],
    },
  ],
};

export const cases: readonly QueryCase[] = [
  {
    name: "all, by section and form",
    given,
    status: "stated",
    says: [
      "Recommendations: 4. By section – 3.6: 2; 10: 2.",
      "Bulleted points: 3; principles: 1; in running text: 0.",
      "With a patch that can be tried: 1.",
    ],
    omits: ["They are"],
  },
  {
    name: "of one form",
    given,
    parameters: { form: "point" },
    status: "stated",
    says: ["Recommendations: 3", "They are: R-3.6-1, R-3.6-2, R-10-1."],
  },
  {
    name: "of one section and firmness",
    given,
    parameters: { section: "3.6", firmness: "option" },
    status: "stated",
    says: ["They are: R-3.6-2."],
  },
  {
    name: "about a node",
    given,
    parameters: { about: "office" },
    status: "stated",
    says: [
      "They are: R-3.6-1.",
      "what would change something about office; being addressed or named is another question.",
    ],
    nodes: ["R-3.6-1"],
  },
  {
    name: "by a word of theirs",
    given,
    parameters: { text: "MERGE" },
    status: "stated",
    says: ["They are: R-10-1."],
  },
  {
    name: "none",
    given,
    parameters: { section: "99" },
    status: "not-stated",
    says: ["No such recommendation is on record."],
  },
  { name: "no such form", given, parameters: { form: "wish" }, fault: "parameters" },
];
