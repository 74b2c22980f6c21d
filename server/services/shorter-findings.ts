import type { Value } from "../../analysis/finding/words.ts";
import {
  type FindingBrief,
  type FindingDetail,
  type FindingWithOverlay,
  namedInBrief,
} from "../contract/findings.ts";

/** How many things a finding is about and rests on. */
export const restsOf = ({ subjects, evidence }: FindingWithOverlay): FindingBrief["rests"] => ({
  subjects: subjects.length,
  nodes: evidence.nodes.length,
  lines: evidence.lines.length,
});

/** What a list shows of findings: of the subjects of each the first, with the number of all. */
export const briefFindings = (findings: readonly FindingWithOverlay[]): FindingBrief[] =>
  findings.map((finding) => {
    const { id, detector, status, severity, confidence, subjects, message, disposition } = finding;
    const named = subjects.slice(0, namedInBrief);
    return {
      ...{ id, detector, status, severity, confidence, subjects: named, message, disposition },
      rests: restsOf(finding),
    };
  });

const shorterValue = (value: Value, most: number): Value =>
  typeof value === "object" && "nodes" in value ? { nodes: value.nodes.slice(0, most) } : value;

/** A finding with so many things of a sort at most: what it is about, what it rests on, and where that is said. */
export const shorterFinding = (finding: FindingDetail, most: number | undefined): FindingDetail => {
  if (most === undefined) return finding;
  const { subjects, evidence, sources, values } = finding;
  return {
    ...finding,
    subjects: subjects.slice(0, most),
    evidence: { nodes: evidence.nodes.slice(0, most), lines: evidence.lines.slice(0, most) },
    sources: sources.slice(0, most),
    values: Object.fromEntries(Object.entries(values).map(([key, one]) => [key, shorterValue(one, most)])),
  };
};
