import type { DetectorCase } from "../case.ts";

const nodes = ["body council", "body board", "mandate mandate", "entity mission", "entity agency"] as const;

const lines = [
  "council authorizes mandate",
  "mandate establishes mission",
  "mission accountable-to council",
  "mission accountable-for mandate",
] as const;

const denial = { from: "agency", kind: "accountable-to", to: "council", polarity: "denied" } as const;

const complete = (lineKind: "reports-to" | "accountable-to") =>
  ({ nodeKind: "entity", lineKind, direction: "out" }) as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "a needed actor is said not to be accountable to the issuer",
    given: { nodes, lines: [...lines, "agency needed-for mandate", denial] },
    found: ["denied-to-issuer:mandate+agency"],
  },
  {
    name: "what is denied of a class is denied of those who belong to it",
    given: {
      nodes: [...nodes, { id: "agencies", kind: "entity", name: "agencies", class: true }],
      lines: [
        ...lines,
        "agency part-of agencies",
        "agency needed-for mandate",
        { ...denial, from: "agencies" },
      ],
    },
    found: ["denied-to-issuer:mandate+agency"],
  },
  {
    name: "where the class itself is needed, it speaks for its members",
    given: {
      nodes: [...nodes, "task reform", { id: "agencies", kind: "entity", name: "agencies", class: true }],
      lines: [
        ...lines,
        "mission accountable-for reform",
        "mandate contains-task reform",
        "agency implements reform",
        "agency part-of agencies",
        "agencies needed-for mandate",
        { ...denial, from: "agencies" },
      ],
    },
    found: ["denied-to-issuer:mandate+agencies"],
  },
  {
    name: "near miss: what is denied of the majority only is not denied of each",
    given: {
      nodes: [...nodes, { id: "agencies", kind: "entity", name: "agencies", class: true }],
      lines: [
        ...lines,
        "agency part-of agencies",
        "agency needed-for mandate",
        "agency accountable-to council",
        { ...denial, from: "agencies", quantifier: "majority" },
      ],
    },
    found: [],
  },
  {
    name: "near miss: the denial is about a body that did not issue the mandate",
    given: {
      nodes,
      lines: [...lines, "agency needed-for mandate", "agency reports-to council", { ...denial, to: "board" }],
    },
    found: [],
  },
  {
    name: "near miss: standing apart is deliberate",
    given: {
      nodes: [...nodes.slice(0, 4), { id: "agency", kind: "entity", name: "agency", separate: true }],
      lines: [...lines, "agency needed-for mandate", denial],
    },
    found: [],
  },
  {
    name: "nobody is accountable, on a complete record",
    given: {
      nodes,
      lines: lines.slice(0, 3),
      coverage: [{ node: "mandate", lineKind: "accountable-for", direction: "in" }],
    },
    found: ["nobody-accountable:mandate"],
  },
  {
    name: "the accountability of the one expected is denied",
    given: {
      nodes,
      lines: [
        ...lines.slice(0, 3),
        { from: "mission", kind: "accountable-for", to: "mandate", polarity: "denied" },
      ],
    },
    found: ["said-not-accountable:mandate"],
  },
  {
    name: "several are accountable for the same",
    given: { nodes, lines: [...lines, "council accountable-for mandate"] },
    found: ["several-accountable:mandate"],
  },
  {
    name: "near miss: several, but one after the other",
    given: {
      nodes,
      lines: [
        ...lines.slice(0, 3),
        { from: "mission", kind: "accountable-for", to: "mandate", until: "2005" },
        { from: "council", kind: "accountable-for", to: "mandate", since: "2006" },
      ],
    },
    found: [],
  },
  {
    name: "near miss: several, each for its subject",
    given: {
      nodes,
      lines: [
        ...lines.slice(0, 3),
        { from: "mission", kind: "accountable-for", to: "mandate", scopes: ["security"] },
        { from: "council", kind: "accountable-for", to: "mandate", scopes: ["budget"] },
      ],
    },
    found: [],
  },
  {
    name: "near miss: several, and the reader does not ask",
    given: { nodes, lines: [...lines, "council accountable-for mandate"] },
    options: { shared: false },
    found: [],
  },
  {
    name: "no line leads up to the issuer, on a complete record",
    given: {
      nodes,
      lines: [...lines, "agency implements mandate", "agency governed-by board"],
      coverage: [complete("reports-to"), complete("accountable-to")],
    },
    found: ["no-chain:mandate+agency"],
  },
  {
    name: "near miss: the line leads up through a superior",
    given: {
      nodes,
      lines: [...lines, "agency implements mandate", "agency reports-to mission"],
    },
    found: [],
  },
  {
    name: "not enough data: the same without a complete record",
    given: { nodes, lines: [...lines, "agency implements mandate", "agency governed-by board"] },
    found: [],
    unknown: ["chain-not-recorded:mandate+agency"],
  },
  {
    name: "not enough data: who is accountable is not recorded, said once for all work",
    given: { nodes: [...nodes, "task one", "function two"], lines: lines.slice(0, 3) },
    found: [],
    unknown: ["accountable-not-recorded:one+two"],
  },
  {
    name: "a body whose own accountability is said to be lacking, and one of whom it is merely not recorded",
    given: {
      nodes: ["body council", "body board", "body answering"],
      lines: ["answering accountable-to board"],
      coverage: [
        { node: "council", lineKind: "accountable-to", direction: "out", says: "lacking" },
        { node: "answering", lineKind: "accountable-to", direction: "out", says: "lacking" },
      ],
    },
    found: ["accountability-lacking:council"],
  },
];
