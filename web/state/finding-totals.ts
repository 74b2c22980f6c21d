import type { FindingCounts, ListedFinding } from "../../server/contract/findings.ts";
import { isAccepted } from "./findings-order.ts";

/** How many findings there are, listed or not: found, not to be told for lack of data, and how many of all are listed. */
export type FindingTotals = {
  readonly found: number;
  readonly unknown: number;
  /** Whether some of them are not listed. */
  readonly cut: boolean;
};

const summed = (counts: FindingCounts): number => counts.reduce((sum, { n }) => sum + n, 0);

/** Totals of a list of findings, and of what is not in it where the counts of all are known. Accepted ones are none. */
export const findingTotals = (
  listed: readonly ListedFinding[],
  counts: FindingCounts | undefined,
): FindingTotals => {
  const open = listed.filter((finding) => !isAccepted(finding));
  const found = open.filter(({ status }) => status === "found").length;
  const all = counts === undefined ? listed.length : summed(counts);
  if (counts === undefined || all <= listed.length)
    return { found, unknown: open.length - found, cut: false };
  const accepted = listed.length - open.length;
  const allFound = summed(counts.filter(({ status }) => status === "found"));
  return { found: allFound - accepted, unknown: all - allFound, cut: true };
};

/** How many findings of a detector there are under a heading of severity; undefined where that is not known. */
export const countUnder = (
  counts: FindingCounts | undefined,
  detector: string,
  standing: string,
): number | undefined => {
  if (counts === undefined || standing === "accepted") return undefined;
  const unknown = standing === "not-enough-data";
  return summed(
    counts.filter(
      (one) =>
        one.detector === detector &&
        (unknown ? one.status !== "found" : one.status === "found" && one.severity === standing),
    ),
  );
};
