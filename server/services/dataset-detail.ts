import { memoized } from "../../graph/memo.ts";
import { checkDataset } from "../../graph/model/check-dataset.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { DatasetSummary } from "../../graph/store/store.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import type { DatasetDetail } from "../contract/datasets.ts";
import { happeningsIn } from "./happenings.ts";
import { warningsOf } from "./warnings.ts";

const countKinds = (rows: readonly { readonly kind: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

const warningsIn = memoized((dataset: Dataset) => warningsOf(checkDataset(dataset)));

/** A dataset without its rows: what it is, where it comes from, how much of it there is, what is odd in it. */
export const datasetDetail = (summary: DatasetSummary, { dataset }: CompiledDataset): DatasetDetail => ({
  ...summary,
  description: dataset.description,
  licence: dataset.licence,
  language: dataset.settings?.language,
  sources: dataset.sources,
  coverage: dataset.coverage,
  counts: { nodes: countKinds(dataset.nodes), lines: countKinds(dataset.lines) },
  recommendations: dataset.recommendations.length,
  patches: dataset.patches.length,
  happenings: happeningsIn(dataset),
  warnings: warningsIn(dataset),
});
