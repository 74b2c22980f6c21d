import { type Asked, type QueryCase, recommendation } from "./case.ts";

const given: Asked = {
  nodes: [
    "body assembly",
    "body council",
    { id: "office", kind: "entity", name: "office", note: "Shares its rooms with the assembly." },
    "post chief",
  ],
  lines: [],
  recommendations: [
    recommendation("R-1", { addressees: ["assembly", "council"] }),
    recommendation("R-2", { addressees: ["assembly"], text: "Let the council and the office talk." }),
    recommendation("R-3", { addressees: ["chief"], text: "Act." }),
  ],
};

export const cases: readonly QueryCase[] = [
  {
    name: "in recommendations and notes, most often first",
    given,
    parameters: { node: "assembly" },
    status: "stated",
    says: [
      "Named together with assembly: 2. Most often – 2: council and office.",
      "not yet a line between them",
    ],
    rows: ["council | 2 | R-1, R-2", "office | 2 | R-2 | office"],
    nodes: ["assembly", "council", "office"],
  },
  {
    name: "never with anything else",
    given,
    parameters: { node: "chief" },
    status: "not-stated",
    says: ["names chief with anything else"],
  },
  { name: "nobody is called so", given, parameters: { node: "x" }, fault: "not-found" },
];
