import { sum } from "../sum.ts";
import { layerSpacing } from "./spacing.ts";
import type { LayoutNode } from "./types.ts";

/** A layer: the boxes of one rank in one lane from left to right, and into how many rows they wrap. */
export type RankLayer = {
  readonly lane: number;
  readonly rank: number;
  members: number[];
  rows: number;
  /** Which stand above each other, where that is settled; else each so many members as there are rows. */
  readonly columns?: readonly (readonly number[])[];
};

/** The columns of a layer from left to right, each from top to bottom. */
export const layerColumns = ({ members, rows, columns }: RankLayer): readonly (readonly number[])[] =>
  columns ??
  Array.from({ length: Math.ceil(members.length / rows) }, (_, i) => members.slice(i * rows, (i + 1) * rows));

/** Groups boxes by lane and rank, top to bottom, in input order. */
export const layersOf = (lane: Int32Array, rank: Int32Array): RankLayer[] => {
  const layers = new Map<number, RankLayer>();
  lane.forEach((level, row) => {
    const key = level * 1e6 + (rank[row] ?? 0);
    const layer = layers.get(key) ?? { lane: level, rank: rank[row] ?? 0, members: [], rows: 1 };
    layer.members.push(row);
    layers.set(key, layer);
  });
  return [...layers].sort(([a], [b]) => a - b).map(([, layer]) => layer);
};

/** The height of a box with its tabs. */
export const fullHeight = (node: LayoutNode | undefined): number =>
  (node?.height ?? 0) + Math.max(0, ...(node?.tabs ?? []).map((tab) => tab.height));

type Sizes = {
  readonly widths: number[];
  readonly total: number;
  readonly widest: number;
  readonly height: number;
};

const sizesOf = (layer: RankLayer, nodes: readonly LayoutNode[]): Sizes => {
  const widths = layer.members.map((row) => (nodes[row]?.width ?? 0) + layerSpacing.betweenBoxes);
  return {
    widths,
    total: sum(widths),
    widest: Math.max(0, ...widths.slice(0, 5000)),
    height: layer.members.reduce((most, row) => Math.max(most, fullHeight(nodes[row])), 0),
  };
};

/** Room over what the boxes of a rank need, since columns of unlike boxes waste some. */
const slack = 1.04;

const rowsAt = (sizes: Sizes, width: number): number => Math.max(1, Math.ceil((sizes.total * slack) / width));

const heightAt = (layers: readonly RankLayer[], sizes: readonly Sizes[], width: number): number => {
  let height = 0;
  layers.forEach((layer, index) => {
    const rows = rowsAt(sizes[index] ?? { widths: [], total: 0, widest: 0, height: 0 }, width);
    height +=
      rows * (sizes[index]?.height ?? 0) + (rows - 1) * layerSpacing.betweenRows + layerSpacing.betweenRanks;
    if (layers[index - 1]?.lane !== layer.lane)
      height += layerSpacing.laneTop + layerSpacing.laneBottom - layerSpacing.betweenRanks;
  });
  return height;
};

/** How large the picture can be drawn at a width: the tighter of the two sides decides. */
const scaleAt = (
  layers: readonly RankLayer[],
  sizes: readonly Sizes[],
  width: number,
  aspect: number,
): number => Math.min(aspect / width, 1 / heightAt(layers, sizes, width));

/** Widths at which some rank comes to need one row less, and so all that are worth trying. */
const turningWidths = (sizes: readonly Sizes[], narrowest: number): number[] =>
  sizes
    .flatMap(({ total }) => Array.from({ length: 12 }, (_, i) => (total * slack) / (i + 1) + 0.5))
    .filter((width) => width > narrowest);

/** The width at which the wrapped ranks have the aspect wanted, were rows not whole. */
const balancedWidth = (
  layers: readonly RankLayer[],
  sizes: readonly Sizes[],
  narrowest: number,
  aspect: number,
): number => {
  let low = narrowest;
  let high = Math.max(low, ...sizes.map((size) => size.total * 1.1));
  for (let step = 0; step < 40 && high - low > 1; step++) {
    const middle = (low + high) / 2;
    if (middle < heightAt(layers, sizes, middle) * aspect) low = middle;
    else high = middle;
  }
  return high;
};

/**
 * Chooses the width at which the picture can be drawn largest in an area of the aspect wanted, and wraps
 * the ranks to it. Gives the inner width, without the side margins.
 */
export const wrapLayers = (
  layers: readonly RankLayer[],
  nodes: readonly LayoutNode[],
  aspect: number,
): number => {
  const sizes = layers.map((layer) => sizesOf(layer, nodes));
  const narrowest = Math.max(1, ...sizes.map((size) => size.widest));
  const balanced = balancedWidth(layers, sizes, narrowest, aspect);
  const best = [balanced, ...turningWidths(sizes, narrowest)].reduce((kept, width) =>
    scaleAt(layers, sizes, width, aspect) > scaleAt(layers, sizes, kept, aspect) + 1e-9 ? width : kept,
  );
  layers.forEach((layer, index) => {
    layer.rows = rowsAt(sizes[index] ?? { widths: [], total: 0, widest: 0, height: 0 }, best);
  });
  return Math.max(best, heightAt(layers, sizes, best) * aspect);
};
