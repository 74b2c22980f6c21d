import type { Shelf } from "./shelves.ts";
import { spacing } from "./spacing.ts";
import { spread } from "./spread.ts";
import { tangleOf } from "./tangle.ts";
import type { LayoutNode } from "./types.ts";
import type { Web } from "./web.ts";

/** Share of an even spread in where a column wants to be: keeps the picture from clumping in the middle. */
const evenShare = 0.18;
const sweeps = 16;

const columnsOf = (shelf: Shelf): number[][] => {
  const columns: number[][] = [];
  for (let i = 0; i < shelf.members.length; i += shelf.rows)
    columns.push(shelf.members.slice(i, i + shelf.rows));
  return columns;
};

const columnWidth = (nodes: readonly LayoutNode[], column: readonly number[]): number =>
  column.reduce((most, row) => Math.max(most, nodes[row]?.width ?? 0), 0);

const average = (column: readonly number[], x: Float64Array): number =>
  column.reduce((sum, row) => sum + (x[row] ?? 0), 0) / column.length;

/** Gives every column of a shelf its x, near to where its boxes want to be. */
const placeColumns = (
  shelf: Shelf,
  nodes: readonly LayoutNode[],
  wanted: Float64Array,
  width: number,
  x: Float64Array,
): void => {
  const columns = columnsOf(shelf);
  const widths = columns.map((column) => columnWidth(nodes, column));
  const even = width / columns.length;
  const targets = columns.map(
    (column, i) => (1 - evenShare) * average(column, wanted) + evenShare * even * (i + 0.5),
  );
  const gaps = widths.map((w, i) => (w + (widths[i - 1] ?? 0)) / 2 + spacing.betweenBoxes);
  const placed = spread(targets, gaps, (widths[0] ?? 0) / 2, width - (widths.at(-1) ?? 0) / 2);
  columns.forEach((column, i) => {
    for (const row of column) x[row] = placed[i] ?? 0;
  });
};

/** Mean place of a box's neighbours; one without any wants to stay at the far end of its row. */
const pullOf = (web: Web, row: number, x: Float64Array, width: number): number => {
  let [sum, weight] = [0, 0];
  for (let i = web.start[row] ?? 0; i < (web.start[row + 1] ?? 0); i++) {
    sum += (web.weights[i] ?? 0) * (x[web.neighbours[i] ?? 0] ?? 0);
    weight += web.weights[i] ?? 0;
  }
  return weight === 0 ? width : sum / weight;
};

const fits = (shelf: Shelf, nodes: readonly LayoutNode[], width: number): boolean =>
  columnsOf(shelf).reduce((sum, column) => sum + columnWidth(nodes, column) + spacing.betweenBoxes, 0) <=
  width + spacing.betweenBoxes;

/** Gives a shelf as many rows as its boxes need, now that their order is known. */
const wrapToFit = (shelf: Shelf, nodes: readonly LayoutNode[], width: number): void => {
  while (!fits(shelf, nodes, width) && shelf.rows < shelf.members.length) shelf.rows++;
};

/**
 * Orders the boxes of every rank and gives them their x: starts from an order, then sweeps down
 * and up, each rank following the mean of its neighbours (barycentre). Changes the shelves' order.
 */
const arrangeFrom = (
  shelves: readonly Shelf[],
  nodes: readonly LayoutNode[],
  web: Web,
  place: Int32Array,
  width: number,
): Float64Array => {
  const x = new Float64Array(web.count);
  const wanted = new Float64Array(web.count);
  const settle = (shelf: Shelf, wish: (row: number, i: number) => number): void => {
    shelf.members.forEach((row, i) => {
      wanted[row] = wish(row, i);
    });
    shelf.members.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || (place[a] ?? 0) - (place[b] ?? 0));
    wrapToFit(shelf, nodes, width);
    placeColumns(shelf, nodes, wanted, width, x);
  };
  for (const shelf of shelves) {
    shelf.members.sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0));
    settle(shelf, (_, i) => (width * (i + 0.5)) / shelf.members.length);
  }
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const shelf of sweep % 2 === 0 ? shelves : shelves.toReversed())
      settle(shelf, (row) => pullOf(web, row, x, width));
  return x;
};

/** How many orders are tried for a small picture; a large one is read from afar and takes the first. */
const tries = 24;
const small = 400;

/** The same order with places dealt anew, repeatably (a linear congruential generator). */
const dealt = (place: Int32Array, seed: number): Int32Array => {
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

export type Arrangement = { readonly shelves: readonly Shelf[]; readonly x: Float64Array };

/** Arranges from the tidy order and, where the picture is small, from others too; keeps the least tangled. */
export const arrange = (
  shelves: readonly Shelf[],
  nodes: readonly LayoutNode[],
  web: Web,
  place: Int32Array,
  width: number,
): Arrangement => {
  let best: (Arrangement & { readonly tangle: number }) | undefined;
  for (let seed = 0; seed < (nodes.length > small ? 1 : tries); seed++) {
    const own = shelves.map((shelf) => ({ ...shelf, members: [...shelf.members] }));
    const x = arrangeFrom(own, nodes, web, dealt(place, seed), width);
    const tangle = nodes.length > small ? 0 : tangleOf(web, own, x, width);
    if (best === undefined || tangle < best.tangle - 1e-6) best = { shelves: own, x, tangle };
  }
  return best ?? { shelves, x: new Float64Array(0) };
};
