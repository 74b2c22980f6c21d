import { keysOf, severities } from "../../graph/vocabulary.ts";
import type { FindingBrief, FindingDetail, ListedFinding } from "../../server/contract/findings.ts";
import type { ViewState } from "../../server/contract/view-state.ts";

/** Findings of one detector that stand together in a list. */
export type FindingGroup = { readonly detector: string; readonly findings: readonly ListedFinding[] };

const standings = [...keysOf(severities), "not-enough-data", "accepted"] as const;
type Standing = (typeof standings)[number];

/** Findings under one heading: a standing, a detector by its id, or a subject by its. */
export type FindingSection = { readonly clusters: readonly FindingGroup[] } & (
  | { readonly by: "severity"; readonly key: Standing }
  | { readonly by: "rule" | "subject"; readonly key: string }
);

/** How a list of findings is divided and ordered. */
export type Arrangement = Pick<ViewState, "group" | "order">;

const asGiven: Arrangement = { group: "severity", order: "severity" };

const divided = (
  findings: readonly ListedFinding[],
  keyOf: (finding: ListedFinding) => string,
): readonly (readonly [string, readonly ListedFinding[]])[] => {
  const by = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    const rows = by.get(keyOf(finding));
    if (rows === undefined) by.set(keyOf(finding), [finding]);
    else rows.push(finding);
  }
  return [...by];
};

const clusters = (findings: readonly ListedFinding[]): FindingGroup[] =>
  divided(findings, ({ detector }) => detector).map(([detector, rows]) => ({ detector, findings: rows }));

export const isAccepted = ({ disposition }: ListedFinding): boolean => disposition?.state === "accepted";

const standingOf = (finding: ListedFinding): Standing => {
  if (isAccepted(finding)) return "accepted";
  return finding.status === "found" ? finding.severity : "not-enough-data";
};

type Rests = FindingBrief["rests"];

/** Of how many subjects a finding speaks, and on how many nodes and lines it rests, whether or not all were read. */
export const restsOn = (finding: ListedFinding | FindingDetail): Rests => {
  if (!("evidence" in finding)) return finding.rests;
  if ("rests" in finding && finding.rests !== undefined) return finding.rests;
  const { subjects, evidence } = finding;
  return { subjects: subjects.length, nodes: evidence.nodes.length, lines: evidence.lines.length };
};

/** Whoever a finding is known to speak of: of a finding in brief its subjects. */
export const nodesNamedBy = (finding: ListedFinding): readonly string[] =>
  "evidence" in finding ? [...finding.subjects, ...finding.evidence.nodes] : finding.subjects;

const weight = (finding: ListedFinding): number => restsOn(finding).lines + restsOn(finding).nodes;

const compare: Readonly<Record<Arrangement["order"], (a: ListedFinding, b: ListedFinding) => number>> = {
  severity: (a, b) => standings.indexOf(standingOf(a)) - standings.indexOf(standingOf(b)),
  evidence: (a, b) => weight(b) - weight(a),
  name: (a, b) => a.message.localeCompare(b.message),
};

/** Findings as the list shows them: unless asked otherwise by severity, then what cannot be told, then what the team accepted. */
export const groupsOf = (
  findings: readonly ListedFinding[],
  { group, order }: Arrangement = asGiven,
): FindingSection[] => {
  const sorted = order === "severity" && group === "severity" ? findings : findings.toSorted(compare[order]);
  if (group === "severity")
    return standings
      .map((key) => ({ by: group, key, clusters: clusters(sorted.filter((one) => standingOf(one) === key)) }))
      .filter((one) => one.clusters.length > 0);
  const keyOf = ({ detector, subjects }: ListedFinding): string =>
    group === "rule" ? detector : (subjects[0] ?? "");
  return divided(sorted, keyOf).map(([key, rows]) => ({ by: group, key, clusters: clusters(rows) }));
};

/** Whether two findings are counted together: both found, both not to be told, or both accepted. */
export const isLike = (one: ListedFinding, other: ListedFinding): boolean =>
  isAccepted(one) === isAccepted(other) && one.status === other.status;

/** All findings in the order of the list: what Next and Previous follow. */
export const inListOrder = (
  findings: readonly ListedFinding[],
  arrangement: Arrangement = asGiven,
): ListedFinding[] =>
  groupsOf(findings, arrangement).flatMap((group) => group.clusters.flatMap((cluster) => cluster.findings));
