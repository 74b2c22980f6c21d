import { describe, expect, it } from "vitest";
import type { Finding } from "../../../analysis/finding/finding.ts";
import { analyze, prepare } from "../../../analysis/run.ts";
import { datasetSchema } from "../../../graph/model/dataset.ts";
import { type Organization, rowsOf } from "../case.ts";

const at = (locator: string) => [{ source: "case", locator }];

const findingsOf = (organization: Organization): Finding[] => {
  const dataset = datasetSchema.parse({
    id: "case",
    title: "Case",
    sources: [{ id: "case", title: "Case", short: "case" }],
    ...rowsOf(organization),
  });
  return analyze(prepare(dataset).view());
};

const found = (organization: Organization): string[] =>
  findingsOf(organization)
    .filter(({ status }) => status === "found")
    .map(({ message }) => message)
    .sort();

const nodes = ["entity council", "entity bank", "entity donor", "entity board", "entity office"];
const weak = (from: string, to: string, locator: string, more = {}) => ({
  from,
  kind: "coordinates-with" as const,
  to,
  degree: "weak" as const,
  sources: at(locator),
  ...more,
});

const statements: { name: string; lines: Organization["lines"]; says: string[] }[] = [
  {
    name: "one with each of several, in one place of a source",
    lines: [weak("council", "bank", "5"), weak("donor", "council", "5")],
    says: ["Coordination of council with bank and donor is on record only as weak or partial."],
  },
  {
    name: "in other places: two statements",
    lines: [weak("council", "bank", "5"), weak("council", "donor", "6")],
    says: [
      "Coordination between bank and council is on record only as weak or partial.",
      "Coordination between council and donor is on record only as weak or partial.",
    ],
  },
  {
    name: "where no place is given, as of rows of a table",
    lines: [weak("council", "bank", ""), weak("council", "donor", "")],
    says: [
      "Coordination between bank and council is on record only as weak or partial.",
      "Coordination between council and donor is on record only as weak or partial.",
    ],
  },
  {
    name: "some with others, where not each pair is said: no more than the pairs",
    lines: [weak("council", "bank", "5"), weak("bank", "donor", "5"), weak("donor", "board", "5")],
    says: [
      "Coordination between bank and council is on record only as weak or partial.",
      "Coordination between bank and donor is on record only as weak or partial.",
      "Coordination between board and donor is on record only as weak or partial.",
    ],
  },
  {
    name: "a quantifier of all, and one of some",
    lines: [
      weak("council", "bank", "5", { quantifier: "often" }),
      weak("office", "donor", "5"),
      weak("office", "board", "5", { quantifier: "some" }),
    ],
    says: [
      "Coordination between bank and council is on record only as weak or partial (often).",
      "Coordination of office with board and donor is on record only as weak or partial (board: some).",
    ],
  },
];

describe("what a source says in one statement is told once", () => {
  it.each(statements)("$name", ({ lines, says }) => {
    expect(found({ nodes, lines })).toEqual(says);
  });
});

it("what cannot be told is told once for each detector and reason", () => {
  const functions = ["one", "two", "three"].map((id) => `function ${id}` as const);
  const untold = findingsOf({ nodes: functions, lines: [] }).filter(({ status }) => status !== "found");
  const reasons = untold.map(({ detector, messageId }) => `${detector}:${messageId}`);
  expect(new Set(reasons).size).toBe(reasons.length);
  expect(untold.find(({ detector }) => detector === "unowned-function")?.subjects).toEqual([
    "one",
    "three",
    "two",
  ]);
});

it("a finding tells the record's own reason for reading silence as it does", () => {
  const reason = "The list of superiors is called complete.";
  const [finding] = findingsOf({
    nodes: ["post admin", "entity support"],
    lines: [{ from: "admin", kind: "reports-to", to: "support", basis: "practice" }],
    coverage: [{ nodeKind: "post", lineKind: "reports-to", direction: "out", reason }],
  }).filter(({ detector }) => detector === "dual-line");
  expect(finding?.reasons).toEqual([reason]);
});
