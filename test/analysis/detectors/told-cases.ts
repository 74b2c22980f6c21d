import { readdirSync } from "node:fs";
import { detectors } from "../../../analysis/detectors/index.ts";
import type { Finding } from "../../../analysis/finding/finding.ts";
import { runDetector } from "../../../analysis/run-detector.ts";
import { type DetectorCase, viewOfCase } from "../case.ts";

const numbersOf = ({ numbers }: Finding): string =>
  Object.entries(numbers)
    .map(([key, value]) => `${key} ${Math.round(value * 1000) / 1000}`)
    .join(", ");

/** A finding as a reader is told it, with what the page shows beside: severity, confidence, basis, evidence, numbers. */
const told = (finding: Finding): string[] => {
  const { status, severity, confidence, basis, message, evidence, table } = finding;
  const grade = status === "found" ? severity : "not enough data";
  const rest = [grade, confidence, basis, evidence.lines.join(" "), numbersOf(finding)];
  return [
    `- ${message}`,
    `  ${rest.filter((text) => text !== "").join(" · ")}`,
    ...(table === undefined ? [] : table.rows.map((row) => `  | ${JSON.stringify(row)}`)),
  ];
};

/** Where the page of a detector is kept. */
export const pageOf = (detector: string): string => `test/analysis/detectors/golden/${detector}.md`;

/** What a detector tells of each of its cases, as pages to read and review. */
export const toldCases = async (): Promise<{ readonly path: string; readonly text: string }[]> =>
  Promise.all(
    detectors.map(async (one) => {
      const { cases }: { cases: readonly DetectorCase[] } = await import(`./${one.info.id}.cases.ts`);
      const parts = cases.flatMap(({ name, given, options }) => {
        const findings = runDetector(viewOfCase(given), one, options);
        const sorted = findings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        return ["", `## ${name}`, "", ...(sorted.length === 0 ? ["Nothing."] : sorted.flatMap(told))];
      });
      return { path: pageOf(one.info.id), text: [`# ${one.info.id}`, ...parts, ""].join("\n") };
    }),
  );

/** The pages that there are. */
export const keptPages = (): string[] =>
  readdirSync("test/analysis/detectors/golden").map((file) => `test/analysis/detectors/golden/${file}`);
