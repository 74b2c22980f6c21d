import type { Organization } from "../case.ts";
import type { QueryCase } from "./case.ts";

const concept = (id: string, classification: string, note: string): Organization["nodes"][number] => ({
  id,
  kind: "concept",
  name: id,
  classification,
  note,
  sources: [{ source: "case", locator: "3.5" }],
});
const nodes = [
  concept("a-loose", "degree", "The loosest."),
  concept("b-full", "degree", "The furthest."),
  concept("command", "mode", "Rests on authority."),
];

export const cases: readonly QueryCase[] = [
  {
    name: "sort by sort",
    given: { nodes, lines: [] },
    status: "stated",
    says: ["Degree: 2 – a-loose and b-full.", "Mode: 1 – command."],
    rows: ["degree | a-loose | The loosest. | the case, section 3.5"],
    nodes: ["a-loose", "b-full", "command"],
  },
  {
    name: "one sort",
    given: { nodes, lines: [] },
    parameters: { sort: "Mode" },
    status: "stated",
    says: ["Mode: 1 – command."],
    omits: ["Degree"],
  },
  {
    name: "no such sort",
    given: { nodes, lines: [] },
    parameters: { sort: "colour" },
    status: "not-stated",
    says: ["No such notions are on record."],
  },
  { name: "a sort is a word", given: { nodes, lines: [] }, parameters: { sort: 3 }, fault: "parameters" },
];
