import { expect, it } from "vitest";
import { findingDiagram } from "../../../analysis/briefings/finding-diagram.ts";
import { viewDiagram } from "../../../analysis/briefings/view-diagram.ts";
import { analyze, prepare } from "../../../analysis/run.ts";
import { tableOfLines } from "../../../graph/drawing/diagram/findings.ts";
import { badgesOf } from "../../../graph/drawing/plate/layout/tags.ts";
import { inEvidenceOrder } from "../../../graph/visible/evidence-order.ts";
import { readSeed } from "../../seeds/read-seed.ts";

const dataset = readSeed();
const view = prepare(dataset).view();
const findings = analyze(view);
const lines = new Map(dataset.lines.map((line) => [line.id, line]));

it.each(["dual-line:paper-against-practice:doa-cao", "contradictory-direction:", "stove-pipe:"])(
  "the lines of %s have the numbers that the page gives them, and stand in their order",
  (start) => {
    const finding = findings.find(({ id }) => id.startsWith(start));
    if (finding === undefined) throw new Error(`the seed has no finding ${start}`);
    const diagram = findingDiagram(dataset, view, finding, { language: "en" });
    const onPage = inEvidenceOrder(finding.evidence.lines, (id) => lines.get(id));
    for (const { id, evidence } of diagram.lines)
      expect(evidence, id).toEqual(onPage.includes(id) ? [onPage.indexOf(id) + 1] : []);
    const drawn = diagram.lines.filter(({ evidence }) => evidence.length > 0);
    for (const line of drawn) expect(badgesOf(line), line.id).toEqual(line.evidence.map(String));
    const numbers = tableOfLines(diagram)
      .slice(1)
      .flatMap(([number]) => (number === "" ? [] : [Number(number)]));
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  },
);

it("a picture without a finding numbers no lines", () => {
  const diagram = viewDiagram(dataset, view, { nodes: ["secretariat"], findings: [] }, { language: "en" });
  expect(diagram.lines.every(({ evidence }) => evidence.length === 0)).toBe(true);
});
