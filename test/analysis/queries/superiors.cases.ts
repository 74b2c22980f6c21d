import type { Organization } from "../case.ts";
import type { QueryCase } from "./case.ts";

const admin = ["post admin", "post chief", "entity field", "entity money"] as const;
type Line = Exclude<Organization["lines"][number], string>;
const onPaper: Line = { from: "admin", kind: "reports-to", to: "chief", basis: "formal" };
const inPractice: Line = {
  from: "admin",
  kind: "reports-to",
  to: "field",
  basis: "practice",
  scopes: ["support", "finance"],
};

export const cases: readonly QueryCase[] = [
  {
    name: "one on paper, another in practice for some subjects",
    given: { nodes: admin, lines: [onPaper, inPractice] },
    parameters: { node: "admin" },
    status: "stated",
    says: [
      "Superiors of admin – on paper: chief; in practice, for support and finance: field.",
      "Paper and practice differ.",
    ],
    lines: ["l0", "l1"],
  },
  {
    name: "for one subject: what is about everything is about it too",
    given: { nodes: admin, lines: [onPaper, inPractice] },
    parameters: { node: "admin", scope: "security" },
    status: "stated",
    says: ["Superiors of admin – on paper: chief."],
    omits: ["differ"],
    lines: ["l0"],
  },
  {
    name: "under a hat, asked of the hat itself",
    given: {
      nodes: ["post deputy", "hat relief", "entity office"],
      lines: ["deputy wears-hat relief", { from: "deputy", kind: "reports-to", to: "office", hat: "relief" }],
    },
    parameters: { node: "relief" },
    status: "stated",
    says: ["Superiors of relief – office."],
    lines: ["l1"],
  },
  {
    name: "unclear relations and those who decide on what it administers are told beside",
    given: {
      nodes: [...admin, "entity team", "asset cars", "body committee"],
      lines: [
        onPaper,
        { from: "team", kind: "relates-to", to: "admin", clarity: "unclear" },
        "admin administers cars",
        "committee decides-on cars",
      ],
    },
    parameters: { node: "admin" },
    status: "stated",
    says: [
      "on paper: chief",
      "Called unclear: its relation with team.",
      "With a say over cars, which it administers – decided by: committee.",
    ],
    lines: ["l0", "l1", "l3"],
  },
  {
    name: "a class it belongs to has superiors of its own",
    given: {
      nodes: [
        "entity office",
        { id: "agencies", kind: "entity", name: "agencies", class: true },
        "body board",
      ],
      lines: [
        "office part-of agencies",
        { from: "agencies", kind: "governed-by", to: "board", quantifier: "majority" },
      ],
    },
    parameters: { node: "office" },
    status: "not-stated",
    says: [
      "The sources do not say who is the superior of office.",
      "Superiors of agencies, to which it belongs – governed by, majority: board.",
    ],
    lines: ["l1"],
  },
  {
    name: "denied is not silent, and no answer either",
    given: {
      nodes: ["entity agency", "body council"],
      lines: [{ from: "agency", kind: "accountable-to", to: "council", polarity: "denied" }],
    },
    parameters: { node: "agency" },
    status: "not-stated",
    says: ["do not say", "Said not to be its superior: council."],
    lines: ["l0"],
  },
  {
    name: "what we concluded",
    given: { nodes: admin, lines: [{ ...onPaper, confidence: "inferred" }] },
    parameters: { node: "admin" },
    status: "inferred",
    says: ["This is our conclusion"],
  },
  {
    name: "common knowledge is not the sources' word",
    given: { nodes: admin, lines: [{ ...onPaper, confidence: "background" }] },
    parameters: { node: "admin" },
    status: "not-stated",
    says: ["This is common knowledge"],
  },
  {
    name: "nothing is said",
    given: { nodes: admin, lines: [] },
    parameters: { node: "Chief" },
    status: "not-stated",
    says: ["The sources do not say who is the superior of chief."],
    lines: [],
    nodes: ["chief"],
  },
  {
    name: "a name that two things have has to be settled by the asker",
    given: {
      nodes: [
        { id: "a", kind: "post", name: "Head" },
        { id: "b", kind: "post", name: "head" },
      ],
      lines: [],
    },
    parameters: { node: "HEAD" },
    fault: "bad-request",
  },
  {
    name: "nobody is called so",
    given: { nodes: admin, lines: [] },
    parameters: { node: "nobody" },
    fault: "not-found",
  },
  { name: "nobody is named", given: { nodes: admin, lines: [] }, fault: "parameters" },
  {
    name: "no such subject",
    given: { nodes: admin, lines: [] },
    parameters: { node: "admin", scope: "weather" },
    fault: "parameters",
  },
];
