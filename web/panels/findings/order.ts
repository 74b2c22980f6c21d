import type { FindingWithOverlay } from "../../../server/contract/findings.ts";

export type Severity = FindingWithOverlay["severity"];
export const severities: readonly Severity[] = ["high", "medium", "low"];

/** Findings of one detector that stand together in a list. */
export type Cluster = { readonly detector: string; readonly findings: readonly FindingWithOverlay[] };
export type Group = {
  readonly key: "high" | "medium" | "low" | "not-enough-data" | "accepted";
  readonly clusters: readonly Cluster[];
};

const clusters = (findings: readonly FindingWithOverlay[]): Cluster[] => {
  const by = new Map<string, FindingWithOverlay[]>();
  for (const finding of findings) by.set(finding.detector, [...(by.get(finding.detector) ?? []), finding]);
  return [...by].map(([detector, rows]) => ({ detector, findings: rows }));
};

export const isAccepted = ({ disposition }: FindingWithOverlay): boolean => disposition?.state === "accepted";

/** Findings as the list shows them: by severity, then what cannot be told, then what the team accepted. */
export const groupsOf = (findings: readonly FindingWithOverlay[]): Group[] => {
  const open = findings.filter((finding) => !isAccepted(finding));
  const found = open.filter(({ status }) => status === "found");
  const groups: Group[] = [
    ...severities.map((severity) => ({
      key: severity,
      clusters: clusters(found.filter((finding) => finding.severity === severity)),
    })),
    { key: "not-enough-data", clusters: clusters(open.filter(({ status }) => status !== "found")) },
    { key: "accepted", clusters: clusters(findings.filter(isAccepted)) },
  ];
  return groups.filter((group) => group.clusters.length > 0);
};

/** All findings in the order of the list: what Next and Previous follow. */
export const inListOrder = (findings: readonly FindingWithOverlay[]): FindingWithOverlay[] =>
  groupsOf(findings).flatMap((group) => group.clusters.flatMap((cluster) => cluster.findings));
