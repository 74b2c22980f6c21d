import { groupBy } from "../../graph/group-by.ts";
import { i32 } from "../../graph/index/at.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { answeringTo } from "../hierarchy/direct-reports.ts";
import type { Layers } from "../hierarchy/layers.ts";
import type { Counts } from "../hierarchy/supervision.ts";

/** Spans of those on one layer who lead others, in direct reports. */
export type LayerSpans = {
  readonly layer: number;
  readonly leaders: number;
  readonly smallest: number;
  readonly median: number;
  readonly largest: number;
};

/** The middle of numbers in order; half of the two in the middle where they are even in number. */
const medianOf = (ordered: readonly number[]): number => {
  const half = ordered.length / 2;
  return ((ordered[Math.ceil(half) - 1] ?? 0) + (ordered[Math.floor(half)] ?? 0)) / 2;
};

/** Spans by layer, the top first, on lines that count, as bands count them; layers on which nobody leads have none. */
export const spansByLayer = (
  view: OrgView,
  posts: readonly number[],
  { depth }: Pick<Layers, "depth">,
  counts: Counts,
): LayerSpans[] => {
  const leading = posts
    .filter((post) => i32(depth, post) >= 0)
    .map((post) => ({ steps: i32(depth, post), span: answeringTo(view, post, counts).reports.length }))
    .filter(({ span }) => span > 0);
  return [...groupBy(leading, ({ steps }) => steps)]
    .sort(([a], [b]) => a - b)
    .map(([steps, some]) => {
      const spans = some.map(({ span }) => span).sort((a, b) => a - b);
      return {
        layer: steps + 1,
        leaders: spans.length,
        smallest: spans[0] ?? 0,
        median: medianOf(spans),
        largest: spans.at(-1) ?? 0,
      };
    });
};
