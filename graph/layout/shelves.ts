import { spacing } from "./spacing.ts";
import type { LayoutNode } from "./types.ts";

/** A rank of one lane: its boxes from left to right, and into how many rows they wrap. */
export type Shelf = { readonly lane: number; readonly rank: number; members: number[]; rows: number };

/** Groups boxes by lane and rank, top to bottom, in input order. */
export const shelvesOf = (lane: Int32Array, rank: Int32Array): Shelf[] => {
  const shelves = new Map<number, Shelf>();
  lane.forEach((level, row) => {
    const key = level * 1e6 + (rank[row] ?? 0);
    const shelf = shelves.get(key) ?? { lane: level, rank: rank[row] ?? 0, members: [], rows: 1 };
    shelf.members.push(row);
    shelves.set(key, shelf);
  });
  return [...shelves].sort(([a], [b]) => a - b).map(([, shelf]) => shelf);
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

const sizesOf = (shelf: Shelf, nodes: readonly LayoutNode[]): Sizes => {
  const widths = shelf.members.map((row) => (nodes[row]?.width ?? 0) + spacing.betweenBoxes);
  return {
    widths,
    total: widths.reduce((sum, width) => sum + width, 0),
    widest: Math.max(0, ...widths.slice(0, 5000)),
    height: shelf.members.reduce((most, row) => Math.max(most, fullHeight(nodes[row])), 0),
  };
};

const rowsAt = (sizes: Sizes, width: number): number => Math.max(1, Math.ceil((sizes.total * 1.06) / width));

const heightAt = (shelves: readonly Shelf[], sizes: readonly Sizes[], width: number): number => {
  let height = 0;
  shelves.forEach((shelf, index) => {
    const rows = rowsAt(sizes[index] ?? { widths: [], total: 0, widest: 0, height: 0 }, width);
    height += rows * (sizes[index]?.height ?? 0) + (rows - 1) * spacing.betweenRows + spacing.betweenRanks;
    if (shelves[index - 1]?.lane !== shelf.lane)
      height += spacing.laneTop + spacing.laneBottom - spacing.betweenRanks;
  });
  return height;
};

/**
 * Chooses the width at which the wrapped ranks come nearest to the aspect wanted, and wraps them.
 * Gives the inner width, without the side margins.
 */
export const wrapShelves = (
  shelves: readonly Shelf[],
  nodes: readonly LayoutNode[],
  aspect: number,
): number => {
  const sizes = shelves.map((shelf) => sizesOf(shelf, nodes));
  let low = Math.max(1, ...sizes.map((size) => size.widest));
  let high = Math.max(low, ...sizes.map((size) => size.total * 1.1));
  for (let step = 0; step < 40 && high - low > 1; step++) {
    const middle = (low + high) / 2;
    if (middle < heightAt(shelves, sizes, middle) * aspect) low = middle;
    else high = middle;
  }
  shelves.forEach((shelf, index) => {
    shelf.rows = rowsAt(sizes[index] ?? { widths: [], total: 0, widest: 0, height: 0 }, high);
  });
  return Math.max(high, heightAt(shelves, sizes, high) * aspect);
};
