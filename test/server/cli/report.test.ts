import { expect, test } from "vitest";
import { reportText } from "../../../server/cli/report.ts";
import type { FindingWithOverlay } from "../../../server/contract/findings.ts";

const finding = (over: Partial<FindingWithOverlay>): FindingWithOverlay => ({
  id: "narrow-span:x",
  detector: "narrow-span",
  status: "not-enough-data",
  severity: "low",
  confidence: "inferred",
  basis: "inference",
  subjects: ["x"],
  evidence: { nodes: ["x"], lines: [] },
  numbers: {},
  message: "It is not recorded.",
  sources: [],
  messageId: "m",
  values: {},
  ...over,
});

const told = (findings: readonly FindingWithOverlay[], lang: "en" | "fr" = "en"): string => {
  const list = { id: "list", kind: "document" as const, title: "List", short: "list.csv" };
  const text = reportText({ title: "Harbour", revision: 1, sources: [list] }, findings, {
    lang,
    columns: 400,
  });
  return text.replaceAll(/\s+/g, " ");
};

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ source: "list", locator: `row ${count - i}` }));

test("of very many rows the first are told, in their order, and how many more there are", () => {
  expect(told([finding({ sources: rows(304) })])).toContain(
    "list.csv row 1, row 2, row 3, row 4, row 5, row 6, row 7, row 8 … (+296)",
  );
  expect(told([finding({ sources: rows(3) })])).toMatch(/list\.csv row 1, row 2, row 3$/);
});

test("what cannot be told is told once for each detector, with what it takes", () => {
  const two = [finding({}), finding({ id: "narrow-span:y", message: "Nor is this." })];
  const other = finding({ id: "matrix:x", detector: "matrix", message: "No functional line." });
  const text = told([...two, other]);
  expect(text).toContain("3 not enough data");
  expect(text).toContain("It is not recorded. What it takes: Reporting lines of single posts");
  expect(text).toContain("1 more cannot be told for want of the same");
  expect(text).not.toContain("Nor is this.");
  expect(text).toContain("2. No functional line. What it takes:");
  expect(told(two, "fr")).toContain("1 autre ne peut être dit faute des mêmes données");
});

test("what is found is told one by one", () => {
  const found = [finding({ status: "found" }), finding({ status: "found", id: "narrow-span:y" })];
  expect(told(found)).not.toContain("What it takes");
  expect(told(found)).toMatch(/ 1\. .* 2\. /);
});
