import { describe, expect, it } from "vitest";
import { detectors } from "../../../analysis/detectors/index.ts";
import type { Finding } from "../../../analysis/finding/finding.ts";
import { compareFindings } from "../../../analysis/reform/compare-findings.ts";
import { runDetector } from "../../../analysis/run-detector.ts";
import { type Organization, viewOfCase } from "../case.ts";

const told = (id: string, given: Organization, language: "en" | "fr" = "en"): Finding[] => {
  const one = detectors.find(({ info }) => info.id === id);
  if (one === undefined) throw new Error(`no detector ${id}`);
  return runDetector(viewOfCase(given), one, {}, language).filter(({ status }) => status === "found");
};

const numbered = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/** Tasks for which nobody is accountable, on a record that says so; the first some have somebody. */
const tasks = (count: number, owned = 0): Organization => ({
  nodes: ["post boss", ...numbered(count).map((at) => `task t${at}`)],
  lines: numbered(owned).map((at) => `boss accountable-for t${at}`),
  coverage: [{ nodeKind: "task", lineKind: "accountable-for", direction: "in" }],
});

const rings = (count: number): Organization => ({
  nodes: numbered(count).flatMap((at) => [`post a${at}`, `post b${at}`]),
  lines: numbered(count).flatMap((at) => [`a${at} reports-to b${at}`, `b${at} reports-to a${at}`]),
});

const selves = (count: number): Organization => ({
  nodes: numbered(count).map((at) => `post s${at}`),
  lines: numbered(count).map((at) => `s${at} reports-to s${at}`),
});

const cases: readonly { id: string; message: string; given: (count: number) => Organization }[] = [
  { id: "accountability-gap", message: "nobody-accountable", given: tasks },
  { id: "broken-chain", message: "circle", given: rings },
  { id: "broken-chain", message: "self-report", given: selves },
];

describe.each(cases)("findings alike, $message", ({ id, message, given }) => {
  const of = (count: number): Finding[] =>
    told(id, given(count)).filter(({ messageId }) => messageId === message);

  it("are told one by one while they are two, and from three on as one with all members and lines", () => {
    const two = of(2);
    const [one, ...others] = of(3);
    expect([two.length, others.length]).toEqual([2, 0]);
    expect(one?.severity).toBe(two[0]?.severity);
    for (const { subjects, evidence } of two) {
      expect(one?.subjects).toEqual(expect.arrayContaining(subjects));
      expect(one?.evidence.lines).toEqual(expect.arrayContaining(evidence.lines));
    }
    expect(one?.message).toMatch(/\b3\b/);
  });

  it("keep their id when a fourth comes", () => {
    expect(of(4).map((one) => one.id)).toEqual(of(3).map((one) => one.id));
  });
});

it("circles stay apart, a row for each with its members in their order", () => {
  const [one] = told("broken-chain", rings(3));
  expect(one?.table?.rows).toEqual(numbered(3).map((at) => [{ nodes: [`a${at}`, `b${at}`] }]));
});

it("an answer for one of three tasks changes what is told, and brings nothing new", () => {
  const changes = compareFindings(
    told("accountability-gap", tasks(3)),
    told("accountability-gap", tasks(3, 1)),
  );
  expect([changes.resolved.length, changes.introduced.length]).toEqual([0, 0]);
  expect(changes.changed.map(({ after }) => after.subjects)).toEqual([["t2"], ["t3"]]);
});
