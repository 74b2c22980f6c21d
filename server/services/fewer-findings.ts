import type { Finding } from "../../analysis/finding/finding.ts";
import { groupBy } from "../../graph/group-by.ts";
import type { FindingCounts } from "../contract/findings.ts";

type Counted = Pick<Finding, "detector" | "status" | "severity">;

/** How many of each kind, so that all together are at most so many: the same for all, but those of which there are fewer. */
const shareOf = (counts: readonly number[], most: number): number => {
  let left = most;
  let kinds = counts.length;
  for (const count of counts.toSorted((a, b) => a - b)) {
    const share = Math.floor(left / kinds);
    if (count > share) return share;
    left -= count;
    kinds -= 1;
  }
  return most;
};

/** At most so many findings in their order: the first of each detector, alike many where there are more. */
export const fewerFindings = <One extends Counted>(
  findings: readonly One[],
  most: number | undefined,
): readonly One[] => {
  if (most === undefined || findings.length <= most) return findings;
  const counts = [...groupBy(findings, ({ detector }) => detector).values()].map(({ length }) => length);
  const share = shareOf(counts, most);
  const taken = new Map<string, number>();
  return findings.filter(({ detector }) => {
    const n = (taken.get(detector) ?? 0) + 1;
    taken.set(detector, n);
    return n <= share;
  });
};

/** How many findings there are of each kind, status and severity. */
export const countFindings = (findings: readonly Counted[]): FindingCounts =>
  [
    ...groupBy(findings, ({ detector, status, severity }) => `${detector} ${status} ${severity}`).values(),
  ].map(([{ detector, status, severity }, ...more]) => ({ detector, status, severity, n: more.length + 1 }));
