import type { RankLayer } from "./layers.ts";
import type { LayoutGraph } from "./layout-graph.ts";

/** Above so many lines crossings are not counted pair by pair. */
const counted = 700;
/** How many crossings a line as wide as the picture is worth. */
const widthCost = 5;

type Segment = { readonly top: number; readonly bottom: number; readonly at: (y: number) => number };

const segmentsOf = (graph: LayoutGraph, rankOf: Int32Array, x: Float64Array): Segment[] =>
  [...graph.from.keys()].flatMap((line) => {
    const [a, b] = [graph.from[line] ?? -1, graph.to[line] ?? -1];
    if (a < 0 || b < 0 || rankOf[a] === rankOf[b]) return [];
    const [high, low] = (rankOf[a] ?? 0) < (rankOf[b] ?? 0) ? [a, b] : [b, a];
    const [top, bottom] = [rankOf[high] ?? 0, rankOf[low] ?? 0];
    const slope = ((x[low] ?? 0) - (x[high] ?? 0)) / (bottom - top);
    return [{ top, bottom, at: (y: number) => (x[high] ?? 0) + slope * (y - top) }];
  });

const cross = (a: Segment, b: Segment): boolean => {
  const [from, to] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)];
  return from < to && (a.at(from) - b.at(from)) * (a.at(to) - b.at(to)) < -1e-6;
};

const crossings = (segments: readonly Segment[]): number => {
  let count = 0;
  segments.forEach((a, i) => {
    for (let j = i + 1; j < segments.length; j++) {
      const b = segments[j];
      if (b !== undefined && cross(a, b)) count++;
    }
  });
  return count;
};

/** The cost of an ordering: how many lines cross, and how far lines go sideways, by their weight. */
export const crossingCost = (
  graph: LayoutGraph,
  layers: readonly RankLayer[],
  x: Float64Array,
  width: number,
): number => {
  const rankOf = new Int32Array(graph.count);
  layers.forEach((layer, index) => {
    for (const row of layer.members) rankOf[row] = index;
  });
  let sideways = 0;
  for (let line = 0; line < graph.from.length; line++) {
    const [a, b] = [graph.from[line] ?? -1, graph.to[line] ?? -1];
    if (a >= 0 && b >= 0) sideways += (graph.weight[line] ?? 0) * Math.abs((x[a] ?? 0) - (x[b] ?? 0));
  }
  const crossed = graph.from.length > counted ? 0 : crossings(segmentsOf(graph, rankOf, x));
  return crossed + (widthCost * sideways) / Math.max(width, 1);
};
