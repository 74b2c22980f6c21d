import type { HierarchyMeasure } from "../../server/contract/cell-measures.ts";
import type { Hierarchy, HierarchyCell } from "../../server/contract/hierarchy.ts";

/** A cell of an icicle and where it is, in pixels from the left upper corner. */
export type IcicleCell = {
  readonly cell: HierarchyCell;
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const narrowest = 64;

const depthsOf = (cells: readonly HierarchyCell[]): number[] => {
  const depths: number[] = [];
  for (const { above } of cells) depths.push(above < 0 ? 0 : (depths[above] ?? 0) + 1);
  return depths;
};

/** How large a picture is, in pixels, and whether it begins at the right. */
export type Room = { readonly width: number; readonly height: number; readonly mirrored?: boolean };

/**
 * An icicle from left to right, mirrored from right to left: a column for each layer, each cell as high as its share of
 * those under the one above it, in the order given. Cells come after the one above them.
 */
export const icicleOf = (
  { cells, size }: Hierarchy,
  { width, height, mirrored = false }: Room,
): readonly IcicleCell[] => {
  const depths = depthsOf(cells);
  const columns = Math.max(1, ...depths.map((depth) => depth + 1));
  const column = Math.max(narrowest, width / columns);
  const next = new Map<number, number>([[-1, 0]]);
  const unit = height / Math.max(size, 1);
  return cells.map((cell, place) => {
    const y = next.get(cell.above) ?? 0;
    const high = cell.size * unit;
    next.set(cell.above, y + high);
    next.set(place, y);
    const along = (depths[place] ?? 0) * column;
    return { cell, place, x: mirrored ? width - along - column : along, y, width: column, height: high };
  });
};

const measured: Readonly<Record<HierarchyMeasure, (cell: HierarchyCell) => number>> = {
  reports: ({ reports }) => reports,
  layers: ({ layers }) => layers,
  findings: ({ findings = 0 }) => findings,
  gap: ({ gap = 0 }) => gap,
  vacant: ({ vacant }) => vacant,
};

/** How strongly each cell is coloured by a measure, from 0 to 1, on a scale of proportions; and the greatest value. */
export const colourShares = (
  cells: readonly HierarchyCell[],
  measure: HierarchyMeasure,
): { readonly shares: readonly number[]; readonly most: number } => {
  const values = cells.map(measured[measure]);
  const most = values.reduce((greatest, value) => Math.max(greatest, value), 0);
  const scale = Math.log1p(most);
  return { shares: values.map((value) => (scale === 0 ? 0 : Math.log1p(value) / scale)), most };
};

/** The cell under a point. */
export const cellAt = (cells: readonly IcicleCell[], x: number, y: number): IcicleCell | undefined =>
  cells.find((one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height);

/** Where an arrow key leads: to the one above, the first below, or the next beside it in its column. */
export const stepFrom = (
  cells: readonly IcicleCell[],
  id: string | undefined,
  direction: "up" | "down" | "left" | "right",
  mirrored = false,
): string | undefined => {
  const from = cells.find(({ cell }) => cell.id === id);
  if (from === undefined) return cells[0]?.cell.id;
  if (direction === (mirrored ? "right" : "left")) return cells[from.cell.above]?.cell.id;
  if (direction === (mirrored ? "left" : "right"))
    return cells.find(({ cell }) => cell.above === from.place)?.cell.id;
  const column = cells.filter(({ x }) => x === from.x).sort((a, b) => a.y - b.y);
  return column[column.indexOf(from) + (direction === "down" ? 1 : -1)]?.cell.id;
};
