import { expect, it } from "vitest";
import { compareFindings } from "../../../analysis/reform/compare-findings.ts";
import { withSpokenTo } from "../../../analysis/reform/spoken-to.ts";
import { analyze, prepare } from "../../../analysis/run.ts";
import { datasetSchema } from "../../../graph/model/dataset.ts";
import type { Line } from "../../../graph/model/line.ts";
import type { Diff } from "../../../graph/patch/diff.ts";
import { type Organization, rowsOf } from "../case.ts";

/** The head answers on paper to the mission, in practice to the department: one finding about the head. */
const organization: Organization = {
  nodes: ["entity mission", "entity department", "post head", "post clerk"],
  lines: [
    { from: "head", kind: "reports-to", to: "mission", basis: "formal" },
    { from: "head", kind: "reports-to", to: "department", basis: "practice" },
    "clerk relates-to head",
    "mission relates-to department",
  ],
};

const dataset = datasetSchema.parse({
  id: "case",
  title: "Case",
  sources: [{ id: "case", title: "Case", short: "case" }],
  ...rowsOf(organization),
});
const findings = analyze(prepare(dataset).view()).filter(({ detector }) => detector === "dual-line");

const touching = (from: string, kind: Line["kind"], to: string): Diff["lines"] => {
  const [first] = dataset.lines;
  if (first === undefined) throw new Error("no line");
  return { added: [{ ...first, id: "new", from, kind, to }], removed: [], changed: [], moved: [] };
};

const cases: { name: string; from: string; kind: Line["kind"]; to: string; isAddressed: boolean }[] = [
  {
    name: "a line of answering between two of whom that is told",
    from: "head",
    kind: "functional-to",
    to: "mission",
    isAddressed: true,
  },
  {
    name: "a relation between them whose content is open",
    from: "mission",
    kind: "relates-to",
    to: "head",
    isAddressed: true,
  },
  { name: "another matter between them", from: "mission", kind: "supports", to: "head", isAddressed: false },
  {
    name: "a line of its subject with somebody else",
    from: "clerk",
    kind: "reports-to",
    to: "head",
    isAddressed: false,
  },
  {
    name: "a line between two that nothing of it joins",
    from: "mission",
    kind: "relates-to",
    to: "department",
    isAddressed: false,
  },
];
it.each(cases)("$name: addressed $isAddressed", ({ from, kind, to, isAddressed }) => {
  expect(findings).toHaveLength(1);
  const changes = withSpokenTo(compareFindings(findings, findings), touching(from, kind, to), dataset.lines);
  expect(changes.addressed.map(({ before }) => before)).toEqual(isAddressed ? findings : []);
  expect(changes.unchanged).toEqual(isAddressed ? [] : findings);
});
