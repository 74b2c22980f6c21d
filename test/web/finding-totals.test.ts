import { describe, expect, it } from "vitest";
import type { FindingBrief, FindingCounts } from "../../server/contract/findings.ts";
import { countUnder, findingTotals } from "../../web/state/finding-totals.ts";

const one = (id: string, parts: Partial<FindingBrief> = {}): FindingBrief => ({
  ...{ id, detector: "dual-line", status: "found", severity: "high", confidence: "stated" },
  ...{ subjects: [], message: id, rests: { subjects: 0, nodes: 1, lines: 1 } },
  ...parts,
});

const listed = [one("a"), one("b"), one("c", { status: "not-enough-data" })];
const counts: FindingCounts = [
  { detector: "dual-line", status: "found", severity: "high", n: 40 },
  { detector: "dual-line", status: "found", severity: "low", n: 5 },
  { detector: "dual-line", status: "not-enough-data", severity: "high", n: 7 },
];

describe("how many findings there are", () => {
  it.each([
    { name: "listed, where all are", of: undefined, totals: { found: 2, unknown: 1, cut: false } },
    {
      name: "in the record, where some are listed",
      of: counts,
      totals: { found: 45, unknown: 7, cut: true },
    },
  ])("$name", ({ of, totals }) => {
    expect(findingTotals(listed, of)).toEqual(totals);
  });

  it.each([
    ["high", 40],
    ["low", 5],
    ["not-enough-data", 7],
    ["medium", 0],
    ["accepted", undefined],
  ])("under %s", (standing, n) => {
    expect(countUnder(counts, "dual-line", standing)).toBe(n);
  });
});
