/** Longer than a usual file because the cases of one question stand together. */
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
      "No superior of office is on record.",
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
    says: ["No superior of agency is on record.", "Said not to be its superior: council."],
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
    says: ["No superior of chief is on record."],
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
  {
    name: "dates are told, and what has ended",
    given: {
      nodes: admin,
      lines: [
        { ...onPaper, until: "2006-12" },
        { ...inPractice, since: "2007" },
        { from: "admin", kind: "reports-to", to: "chief", basis: "practice", until: "2009" },
      ],
    },
    parameters: { node: "admin" },
    status: "stated",
    says: ["on paper, ended 2006-12: chief", "until 2009: chief", "since 2007: field"],
    omits: ["differ"],
  },
  {
    name: "nobody is named, but by common knowledge it stands under a whole",
    given: {
      nodes: ["entity office", "entity programme", "post head"],
      lines: [
        { from: "office", kind: "part-of", to: "programme", confidence: "background" },
        "head heads programme",
      ],
    },
    parameters: { node: "office" },
    status: "not-stated",
    says: [
      "No superior of office is on record.",
      "By common knowledge, which the sources do not state, it stands under programme.",
    ],
  },
  {
    name: "nobody is named, but as a part it stands under a whole",
    given: {
      nodes: ["entity bureau", "entity programme", "body board"],
      lines: ["bureau part-of programme", "programme governed-by board"],
    },
    parameters: { node: "bureau" },
    status: "not-stated",
    says: ["No superior of bureau is on record.", "As a part, or under its head, it stands under programme."],
    lines: [],
  },
  {
    name: "to one through the other is one chain",
    given: {
      nodes: ["post clerk", "post chief", "post head"],
      lines: ["clerk reports-to chief", "clerk reports-to head", "chief reports-to head"],
    },
    parameters: { node: "clerk" },
    status: "stated",
    says: [
      "Superiors of clerk – chief and head.",
      "Chief itself answers to head: between these two it is one chain",
    ],
  },
  {
    name: "a person is asked about as the post",
    given: {
      nodes: ["post clerk", "post chief", { id: "h", kind: "holder", name: "Lucía Pérez" }],
      lines: ["clerk reports-to chief", "h holds clerk"],
    },
    parameters: { node: "Lucia Perez" },
    status: "stated",
    says: ["Lucía Pérez holds clerk.", "Superiors of clerk – chief."],
  },
  {
    name: "a person with two posts has to say which",
    given: {
      nodes: ["post clerk", "post guard", { id: "h", kind: "holder", name: "Lucía Pérez" }],
      lines: ["h holds guard", "h holds clerk"],
    },
    parameters: { node: "Lucía Pérez" },
    fault: "bad-request",
  },
  {
    name: "nobody above, by a record that is complete: with why it is read so, and as sure as that",
    given: {
      nodes: ["post a", "post b"],
      lines: [],
      coverage: [
        {
          node: "a",
          lineKind: "reports-to",
          direction: "out",
          confidence: "inferred",
          reason: "As we read it.",
        },
      ],
    },
    parameters: { node: "a" },
    status: "inferred",
    says: ["By a record that is complete, a answers to nobody.", "On a: As we read it."],
    lines: [],
  },
  {
    name: "superiors that are all on record, with why that is known",
    given: {
      nodes: ["post a", "post b"],
      lines: ["a reports-to b"],
      coverage: [{ node: "a", lineKind: "reports-to", direction: "out", reason: "The charter lists them." }],
    },
    parameters: { node: "a" },
    status: "stated",
    says: ["Superiors of a – b.", "On a: The charter lists them."],
    lines: ["l0"],
  },
];
