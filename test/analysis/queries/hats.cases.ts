import type { QueryCase } from "./case.ts";

const nodes = [
  { id: "deputy", kind: "post", name: "deputy", hatsMin: 2, hatsMax: 3 },
  "hat aid",
  "hat relief",
  "hat guard",
  "post chief",
  "entity office",
  "mechanism forum",
  "task gender",
] as const;

export const cases: readonly QueryCase[] = [
  {
    name: "each hat with its superior or tie, and how many the sources count",
    given: {
      nodes,
      lines: [
        "deputy wears-hat aid",
        "deputy wears-hat relief",
        { from: "deputy", kind: "wears-hat", to: "guard", confidence: "inferred" },
        { from: "deputy", kind: "deputy-of", to: "chief", hat: "aid" },
        { from: "deputy", kind: "reports-to", to: "office", hat: "relief", scopes: ["humanitarian"] },
        "relief linked-to forum",
        { from: "deputy", kind: "responsible-for", to: "gender", quantifier: "optional" },
      ],
    },
    parameters: { node: "deputy" },
    status: "stated",
    says: [
      "Hats of deputy: 3 on record – aid, guard and relief.",
      "The sources count from 2 to 3.",
      "Aid – deputy to: chief.",
      "Relief – answers to, for humanitarian action: office; has close links with: forum.",
      "Without a superior or tie on record: guard.",
      "The post itself – responsible for, optional: gender.",
    ],
    lines: ["l0", "l1", "l2", "l3", "l4", "l5", "l6"],
  },
  {
    name: "no hats",
    given: { nodes, lines: ["deputy responsible-for gender"] },
    parameters: { node: "deputy" },
    status: "not-stated",
    says: ["No hats of deputy are on record."],
    omits: ["count from"],
    lines: [],
  },
  { name: "nobody is called so", given: { nodes, lines: [] }, parameters: { node: "x" }, fault: "not-found" },
  {
    name: "hats counted otherwise for a time",
    given: {
      nodes: [
        {
          id: "deputy",
          kind: "post",
          name: "Deputy",
          hatsMin: 3,
          hatsMax: 3,
          dated: [{ until: "2005", hatsMin: 1, hatsMax: 2 }],
        },
        { id: "later", kind: "body", name: "Later", since: "2006" },
        "hat a",
      ],
      lines: ["deputy wears-hat a"],
    },
    parameters: { node: "deputy" },
    status: "stated",
    says: ["The sources count 3. By date, Deputy – ended 2005: hats 1 to 2."],
  },
  {
    name: "of one number of hats at a date, one number is told",
    given: {
      nodes: [
        {
          id: "deputy",
          kind: "post",
          name: "Deputy",
          hatsMin: 3,
          hatsMax: 3,
          dated: [{ since: "2001", until: "2005", hatsMin: 2, hatsMax: 2 }],
        },
        "hat a",
      ],
      lines: [{ from: "deputy", kind: "wears-hat", to: "a", since: "2001" }],
      slice: { at: "2002" },
    },
    parameters: { node: "deputy" },
    status: "stated",
    says: ["1 on record – a. The sources count 2. By date, Deputy – since 2001, until 2005: hats 2."],
    omits: ["at least"],
  },
  {
    name: "hats worn one after the other are not worn at once",
    given: {
      nodes: ["post deputy", "hat a", "hat b"],
      lines: [
        { from: "deputy", kind: "wears-hat", to: "a", until: "2003" },
        { from: "deputy", kind: "wears-hat", to: "b", since: "2004" },
      ],
    },
    parameters: { node: "deputy" },
    status: "stated",
    says: ["2 on record – a and b.", "Not all of them at the same time", "at most 1 at once."],
  },
];
