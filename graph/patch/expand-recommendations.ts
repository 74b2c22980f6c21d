import type { LineKind } from "../kinds.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Line } from "../model/line.ts";
import type { Node } from "../model/node.ts";
import { type Recommendation, roleOf } from "../model/recommendation.ts";
import type { Confidence } from "../vocabulary.ts";

/**
 * The dataset with its recommendations as nodes and lines, so that walks, queries and pictures can
 * reach them: a node `R-8-8`, lines `R-8-8--addressed-to--ga` (stated or inferred, as the source is
 * read) and `R-8-8--concerns--…` (our reading, hence inferred). Doing it twice changes nothing.
 */
export const expandRecommendations = (dataset: Dataset): Dataset => ({
  ...dataset,
  nodes: withNew(dataset.nodes, dataset.recommendations.map(nodeOf)),
  lines: withNew(dataset.lines, dataset.recommendations.flatMap(linesOf)),
});

const withNew = <T extends { readonly id: string }>(rows: readonly T[], more: readonly T[]): T[] => {
  const known = new Set(rows.map((row) => row.id));
  return [...rows, ...more.filter((row) => !known.has(row.id))];
};

const nodeOf = (recommendation: Recommendation): Node => ({
  id: recommendation.id,
  kind: "recommendation",
  name: recommendation.title,
  short: recommendation.id,
  aliases: [],
  classification: recommendation.form,
  class: false,
  separate: false,
  identifiers: [],
  note: recommendation.text,
  confidence: "stated",
  sources: recommendation.sources,
});

const linesOf = (recommendation: Recommendation): Line[] => [
  ...recommendation.addressees.map((to) => lineTo(recommendation, "addressed-to", to, "stated")),
  ...recommendation.inferredAddressees.map((to) => lineTo(recommendation, "addressed-to", to, "inferred")),
  ...recommendation.concerns.map((to) => lineTo(recommendation, "concerns", to, "inferred")),
];

const lineTo = (recommendation: Recommendation, kind: LineKind, to: string, confidence: Confidence): Line => {
  const role = kind === "addressed-to" ? roleOf(recommendation, to) : undefined;
  return {
    id: `${recommendation.id}--${kind}--${to}`,
    kind,
    from: recommendation.id,
    to,
    basis: "unspecified",
    scopes: ["general"],
    polarity: "asserted",
    authority: [],
    confidence,
    ...(role === undefined ? {} : { note: role }),
    sources: recommendation.sources,
  };
};
