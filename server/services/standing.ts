import type { Finding } from "../../analysis/finding/finding.ts";
import { type Forest, forestOf, gapOf } from "../../analysis/hierarchy/forest.ts";
import { i32 } from "../../graph/index/at.ts";
import { forEachEdge } from "../../graph/index/relation.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../../graph/language.ts";
import { memoized } from "../../graph/memo.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";

/** Numbers of every node of a view by row, as columns of a table or colours of a picture. */
export type Standing = {
  readonly forest: Forest;
  /** How many answer to it, whatever the basis. */
  readonly reports: Int32Array;
  /** How far practice is from paper; -1 where either is not recorded. */
  readonly gap: Int32Array;
};

const directReports = (view: OrgView): Int32Array => {
  const under = view.subordinates();
  const counts = new Int32Array(view.nodeCount);
  const lastSeen = new Int32Array(view.nodeCount).fill(-1);
  for (let row = 0; row < view.nodeCount; row++)
    forEachEdge(under, row, (end) => {
      if (i32(lastSeen, end) === row) return;
      lastSeen[end] = row;
      counts[row] = i32(counts, row) + 1;
    });
  return counts;
};

/** The standing of every node of a view, worked out once. */
export const findingStanding = memoized((view: OrgView): Standing => {
  const forest = forestOf(view);
  const gap = Int32Array.from({ length: view.nodeCount }, (_, row) => gapOf(forest, row) ?? -1);
  return { forest, reports: directReports(view), gap };
});

type Counts = Map<Language, Int32Array>;
const countsOf = memoized((_view: OrgView): Counts => new Map());

const count = (view: OrgView, findings: readonly Finding[]): Int32Array => {
  const counts = new Int32Array(view.nodeCount);
  for (const { status, subjects } of findings)
    for (const id of status === "found" ? subjects : []) {
      const row = view.columns.nodeOf.get(id);
      if (row !== undefined) counts[row] = i32(counts, row) + 1;
    }
  return counts;
};

/** How many findings are about each node, by row. The language only decides which analysis is shared with the list of findings. */
export const findingCounts = (compiled: CompiledDataset, slice: Slice, language: Language): Int32Array => {
  const view = compiled.view(slice);
  const known = countsOf(view);
  const counts = known.get(language) ?? count(view, compiled.findings({ slice, language }));
  known.set(language, counts);
  return counts;
};
