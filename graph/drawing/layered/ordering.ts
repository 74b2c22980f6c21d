import { crossingCost } from "./crossings.ts";
import { leastSquares } from "./isotonic.ts";
import { layerColumns, type RankLayer } from "./layers.ts";
import type { LayoutGraph } from "./layout-graph.ts";
import { layerSpacing } from "./spacing.ts";
import type { LayoutNode } from "./types.ts";

/** Share of an even spread in where a column wants to be: keeps the picture from clumping in the middle. */
const evenShare = 0.18;
const sweeps = 16;

const columnWidth = (nodes: readonly LayoutNode[], column: readonly number[]): number =>
  column.reduce((most, row) => Math.max(most, nodes[row]?.width ?? 0), 0);

const average = (column: readonly number[], x: Float64Array): number =>
  column.reduce((sum, row) => sum + (x[row] ?? 0), 0) / column.length;

/** Gives every column of a layer its x, near to where its boxes want to be. */
export const placeColumns = (
  columns: readonly (readonly number[])[],
  nodes: readonly LayoutNode[],
  wanted: Float64Array,
  width: number,
  x: Float64Array,
  share = evenShare,
): void => {
  const widths = columns.map((column) => columnWidth(nodes, column));
  const even = width / columns.length;
  const targets = columns.map(
    (column, i) => (1 - share) * average(column, wanted) + share * even * (i + 0.5),
  );
  const gaps = widths.map((w, i) => (w + (widths[i - 1] ?? 0)) / 2 + layerSpacing.betweenBoxes);
  const placed = leastSquares(targets, gaps, (widths[0] ?? 0) / 2, width - (widths.at(-1) ?? 0) / 2);
  columns.forEach((column, i) => {
    for (const row of column) x[row] = placed[i] ?? 0;
  });
};

/** The barycentre of a box: the mean place of its neighbours by weight; one without any goes to the far end of its row. */
export const barycentre = (graph: LayoutGraph, row: number, x: Float64Array, width: number): number => {
  let [sum, weight] = [0, 0];
  for (let i = graph.start[row] ?? 0; i < (graph.start[row + 1] ?? 0); i++) {
    sum += (graph.weights[i] ?? 0) * (x[graph.neighbours[i] ?? 0] ?? 0);
    weight += graph.weights[i] ?? 0;
  }
  return weight === 0 ? width : sum / weight;
};

/** Whether the columns of a layer stand beside each other within a width. */
export const orderingFits = (layer: RankLayer, nodes: readonly LayoutNode[], width: number): boolean =>
  layerColumns(layer).reduce(
    (sum, column) => sum + columnWidth(nodes, column) + layerSpacing.betweenBoxes,
    0,
  ) <=
  width + layerSpacing.betweenBoxes;

/** Gives a layer as many rows as its boxes need, now that their order is known. */
export const wrapToFit = (layer: RankLayer, nodes: readonly LayoutNode[], width: number): void => {
  while (!orderingFits(layer, nodes, width) && layer.rows < layer.members.length) layer.rows++;
};

/**
 * Orders the boxes of every rank and gives them their x: starts from an order, then sweeps down
 * and up, each rank following the mean of its neighbours (barycentre). Changes the order inside the layers.
 */
const sweepFrom = (
  layers: readonly RankLayer[],
  nodes: readonly LayoutNode[],
  graph: LayoutGraph,
  place: Int32Array,
  width: number,
): Float64Array => {
  const x = new Float64Array(graph.count);
  const wanted = new Float64Array(graph.count);
  const settle = (layer: RankLayer, wish: (row: number, i: number) => number): void => {
    layer.members.forEach((row, i) => {
      wanted[row] = wish(row, i);
    });
    layer.members.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || (place[a] ?? 0) - (place[b] ?? 0));
    wrapToFit(layer, nodes, width);
    placeColumns(layerColumns(layer), nodes, wanted, width, x);
  };
  for (const layer of layers) {
    layer.members.sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0));
    settle(layer, (_, i) => (width * (i + 0.5)) / layer.members.length);
  }
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const layer of sweep % 2 === 0 ? layers : layers.toReversed())
      settle(layer, (row) => barycentre(graph, row, x, width));
  return x;
};

/** How many orders are tried for a small picture; a large one is read from afar and takes the first. */
const restarts = 24;
const small = 400;

/** The same order with places dealt anew, repeatably (a linear congruential generator). */
const shuffled = (place: Int32Array, seed: number): Int32Array => {
  if (seed === 0) return place;
  const order = Int32Array.from(place.keys());
  let state = seed * 2654435761;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
};

export type Ordering = { readonly layers: readonly RankLayer[]; readonly x: Float64Array };

/** Orders the layers from the initial order and, where the picture is small, from shuffled ones too; keeps the cheapest. */
export const orderLayers = (
  layers: readonly RankLayer[],
  nodes: readonly LayoutNode[],
  graph: LayoutGraph,
  place: Int32Array,
  width: number,
): Ordering => {
  let best: (Ordering & { readonly cost: number }) | undefined;
  for (let seed = 0; seed < (nodes.length > small ? 1 : restarts); seed++) {
    const own = layers.map((layer) => ({ ...layer, members: [...layer.members] }));
    const x = sweepFrom(own, nodes, graph, shuffled(place, seed), width);
    const cost = nodes.length > small ? 0 : crossingCost(graph, own, x, width);
    if (best === undefined || cost < best.cost - 1e-6) best = { layers: own, x, cost };
  }
  return best ?? { layers, x: new Float64Array(0) };
};
