import type { AnyDetector } from "../../../analysis/detector.ts";
import type { Finding } from "../../../analysis/finding/finding.ts";
import { runDetector } from "../../../analysis/run-detector.ts";
import { sliceSchema } from "../../../graph/index/slice.ts";
import { viewDataset } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import type { Rows } from "../organizations.ts";

/** Thresholds low enough for an organization of a dozen nodes. */
const low: Readonly<Record<string, object>> = {
  "stove-pipe": { farSteps: 2 },
  "overloaded-post": { hats: 3, percentile: 50, fewestPosts: 2 },
  "single-point": { share: 0.1, least: 1 },
  "span-and-layers": { mostReports: 2, mostLayers: 2 },
};

/** Where what a detector reads is too wide for a dozen nodes to meet its rule often: the lines that make it fire. */
export const telling: Readonly<Record<string, readonly LineKind[]>> = {
  "stove-pipe": ["implements", "implements", "responsible-for", "governed-by", "authorizes", "contains-task"],
  "overloaded-post": ["wears-hat", "wears-hat", "reports-to", "supports"],
  "broken-chain": ["reports-to", "deputy-of", "part-of"],
  "unclear-line": ["wears-hat", "wears-hat", "reports-to", "relates-to"],
};

export const optionsOf = ({ info }: AnyDetector): object => low[info.id] ?? {};

export const find = (rows: Rows, one: AnyDetector, slice = {}): Finding[] =>
  runDetector(viewDataset(rows, sliceSchema.parse(slice)), one, optionsOf(one));

/** Names that say what somebody does or what is done, and grades: what some detectors go by. */
const speaking = [
  "Internal Auditor",
  "Head of Finance",
  "Finance Officer",
  "Finance Assistant",
  "Chief of Finance",
  "Approve purchases",
  "Pay invoices",
  "Audit the projects",
] as const;

/** The same rows with names and grades that speak, and with more lines than few that show the order of grades. */
export const titled = ({ nodes, ...rows }: Rows, order: readonly number[]): Rows => ({
  ...rows,
  nodes: nodes.map((node, place) => {
    const drawn = order[place % order.length] ?? 0;
    return {
      ...node,
      name: `${speaking[drawn % speaking.length]} ${place}`,
      ...(node.kind === "post" ? { grade: `P-${1 + (drawn % 3)}` } : {}),
    };
  }),
});

export const byId = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Findings that tell of one where several would do, or of a pair under one of the two: the first by name. */
export const namesDecide: Readonly<Record<string, string>> = {
  "planning-misalignment": "a pair of processes is told under one of the two",
  "span-and-layers": "of several deepest chains one is shown",
};

/** What must be the same whatever things are called; the order of subjects may follow their names. */
export const essence = (finding: Finding, back: (id: string) => string): string => {
  if (finding.detector in namesDecide) return finding.messageId;
  const { messageId, status, severity, confidence, basis, numbers, subjects, evidence } = finding;
  const nodes = (ids: readonly string[]): string[] => ids.map(back).sort();
  return JSON.stringify([
    messageId,
    status,
    severity,
    confidence,
    basis,
    Object.entries(numbers).sort(),
    nodes(subjects),
    nodes(evidence.nodes),
    evidence.lines,
  ]);
};
