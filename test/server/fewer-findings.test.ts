import { describe, expect, it } from "vitest";
import { countFindings, fewerFindings } from "../../server/services/fewer-findings.ts";

type Kind = "dual-line" | "broken-chain" | "stove-pipe";

const findings = (numbers: Partial<Record<Kind, number>>) =>
  Object.entries(numbers).flatMap(([detector, n]) =>
    Array.from({ length: n }, (_, at) => ({
      ...{ id: `${detector} ${at}`, detector, status: "found" as const },
      severity: at === 0 ? ("high" as const) : ("low" as const),
    })),
  );

const cases = [
  {
    name: "all where they are few",
    most: 100,
    given: { "dual-line": 60, "broken-chain": 40 },
    kept: [60, 40],
  },
  { name: "all where no number is asked for", most: undefined, given: { "dual-line": 300 }, kept: [300] },
  {
    name: "alike many of each kind",
    most: 100,
    given: { "dual-line": 300, "broken-chain": 70 },
    kept: [50, 50],
  },
  {
    name: "of a rare kind all, and more of the others for it",
    most: 100,
    given: { "dual-line": 300, "broken-chain": 2, "stove-pipe": 90 },
    kept: [49, 2, 49],
  },
];

describe("fewer findings", () => {
  it.each(cases)("keeps $name", ({ most, given, kept }) => {
    const fewer = fewerFindings(findings(given), most);
    const numbers = Object.keys(given).map(
      (kind) => fewer.filter(({ detector }) => detector === kind).length,
    );
    expect(numbers).toEqual(kept);
    for (const kind of Object.keys(given)) expect(fewer.map(({ id }) => id)).toContain(`${kind} 0`);
  });

  it("are counted by kind, status and severity", () => {
    expect(countFindings(findings({ "dual-line": 3, "broken-chain": 1 }))).toEqual([
      { detector: "dual-line", status: "found", severity: "high", n: 1 },
      { detector: "dual-line", status: "found", severity: "low", n: 2 },
      { detector: "broken-chain", status: "found", severity: "high", n: 1 },
    ]);
  });
});
