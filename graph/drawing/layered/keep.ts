import { layerColumns, type RankLayer } from "./layers.ts";
import type { LayoutGraph } from "./layout-graph.ts";
import type { Ordering } from "./ordering.ts";
import { barycentre, orderingFits, placeColumns, wrapToFit } from "./ordering.ts";
import type { Kept, LayoutNode, RankPosition } from "./types.ts";

/*
 * On-line layered layout: who had a place before keeps its order, and where there is room the place itself; new
 * boxes are inserted between them (S. C. North and G. Woodhull, On-line hierarchical graph drawing, 2001).
 */

/** Sweeps in which new boxes, or all where only the order is kept, come near to their neighbours. */
const sweeps = 8;

const placesOf = (nodes: readonly LayoutNode[], { places }: Kept): (RankPosition | undefined)[] =>
  nodes.map(({ id }) => places.get(id));

/** Where every box wants to be: at its place, or at the mean of its neighbours where it has none yet. */
const wishesOf = (
  graph: LayoutGraph,
  known: readonly (RankPosition | undefined)[],
  width: number,
): Float64Array => {
  const x = Float64Array.from(known, (place) => (place === undefined ? width / 2 : place.at * width));
  for (let sweep = 0; sweep < sweeps; sweep++)
    known.forEach((place, row) => {
      if (place === undefined) x[row] = barycentre(graph, row, x, width);
    });
  return x;
};

/** The columns of a layer: those that stood above each other still do, each new box is a column of its own. */
const keptColumns = (
  layer: RankLayer,
  known: readonly (RankPosition | undefined)[],
  wanted: Float64Array,
): number[][] => {
  const columns = new Map<string, number[]>();
  for (const row of layer.members) {
    const place = known[row];
    const key = place === undefined ? `new ${row}` : `at ${place.at.toFixed(4)}`;
    columns.set(key, [...(columns.get(key) ?? []), row]);
  }
  const inOrder = (a: number, b: number): number => (known[a]?.row ?? 0) - (known[b]?.row ?? 0) || a - b;
  return [...columns.values()]
    .map((column) => column.sort(inOrder))
    .sort((a, b) => (wanted[a[0] ?? 0] ?? 0) - (wanted[b[0] ?? 0] ?? 0) || (a[0] ?? 0) - (b[0] ?? 0));
};

type Shelf = {
  readonly nodes: readonly LayoutNode[];
  readonly known: readonly (RankPosition | undefined)[];
  readonly wanted: Float64Array;
  readonly width: number;
  readonly holds: Kept["holds"];
};

/** A layer in the order that is kept; wrapped anew where its columns do not fit the width any more. */
const keptShelf = (layer: RankLayer, { nodes, known, wanted, width, holds }: Shelf): RankLayer => {
  const columns = keptColumns(layer, known, wanted);
  const kept = { ...layer, members: columns.flat(), rows: 1, columns };
  if (holds !== "sequence" && orderingFits(kept, nodes, width)) return kept;
  const wrapped = { ...layer, members: columns.flat(), rows: 1 };
  wrapToFit(wrapped, nodes, width);
  return wrapped;
};

/** Arranges so that no two boxes that had places change their order in a row. */
export const orderKept = (
  layers: readonly RankLayer[],
  nodes: readonly LayoutNode[],
  graph: LayoutGraph,
  kept: Kept,
  width: number,
): Ordering => {
  const known = placesOf(nodes, kept);
  const wanted = wishesOf(graph, known, width);
  const own = layers.map((layer) => keptShelf(layer, { nodes, known, wanted, width, holds: kept.holds }));
  const x = new Float64Array(graph.count);
  for (const layer of own) placeColumns(layerColumns(layer), nodes, wanted, width, x, 0);
  if (kept.holds === "places") return { layers: own, x };
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const layer of sweep % 2 === 0 ? own : own.toReversed()) {
      for (const row of layer.members) wanted[row] = barycentre(graph, row, x, width);
      placeColumns(layerColumns(layer), nodes, wanted, width, x);
    }
  return { layers: own, x };
};
