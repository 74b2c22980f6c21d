import type { Asked, QueryCase } from "./case.ts";

const given: Asked = {
  nodes: [
    { id: "note", kind: "document", name: "note", since: "2006-01-17" },
    { id: "study", kind: "document", name: "study", since: "2005" },
    { id: "board", kind: "body", name: "board", since: "2001", until: "2006" },
    "post chief",
  ],
  lines: [{ from: "chief", kind: "member-of", to: "board", since: "2006-03" }],
};

export const cases: readonly QueryCase[] = [
  {
    name: "what began, what ended and which lines, by the dates on record",
    given,
    parameters: { period: "2006" },
    status: "stated",
    says: [
      "Dated to 2006, or begun then: 1 – note.",
      "Ended in 2006: 1 – board.",
      "Lines that begin or end in 2006: 1.",
      "Without a date on record, and so not looked at: 1.",
    ],
    lines: ["l0"],
    rows: ["note | document | since 2006-01-17"],
  },
  {
    name: "between two dates, of one kind",
    given,
    parameters: { period: "2004/2005-12", kind: "document" },
    status: "stated",
    says: ["Dated to 2004–2005-12, or begun then: 1 – study."],
    lines: [],
  },
  {
    name: "a year is not known to lie in one of its months",
    given,
    parameters: { period: "2005-03" },
    status: "not-stated",
    says: ["Nothing on record is dated to 2005-03."],
  },
  { name: "no such day", given, parameters: { period: "2006-02-30" }, fault: "parameters" },
  {
    name: "a period that ends before it begins",
    given,
    parameters: { period: "2007/2005" },
    fault: "parameters",
  },
  { name: "no period", given, fault: "parameters" },
  {
    name: "what was so for a time and ended then",
    given: {
      nodes: [{ id: "group", kind: "mechanism", name: "Group", dated: [{ until: "2004", state: "active" }] }],
      lines: [],
    },
    parameters: { period: "2004" },
    status: "stated",
    says: ["What was so for a time begins or ends in 2004 for 1 – Group."],
  },
];
