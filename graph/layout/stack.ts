import { levelOf } from "./lanes.ts";
import { fullHeight, type Shelf } from "./shelves.ts";
import { spacing } from "./spacing.ts";
import type { Lane, LayoutNode } from "./types.ts";

/** One line of boxes across the picture, left to right; top and bottom without tabs' lines above. */
export type Row = { readonly members: number[]; readonly top: number; readonly bottom: number };

export type Stack = { readonly rows: Row[]; readonly lanes: Lane[]; readonly height: number };

/** Members of one wrapped rank row by row: column after column holds neighbours, so row r takes every rows-th. */
const wrapped = (shelf: Shelf): number[][] =>
  Array.from({ length: shelf.rows }, (_, r) => shelf.members.filter((_, i) => i % shelf.rows === r)).filter(
    (row) => row.length > 0,
  );

/** Stacks lanes, ranks and rows downward. `stretch` widens the gaps so that the picture fills its height. */
export const stackRows = (
  shelves: readonly Shelf[],
  nodes: readonly LayoutNode[],
  stretch: number,
): Stack => {
  const rows: Row[] = [];
  const lanes: Lane[] = [];
  let y = 0;
  let top = 0;
  shelves.forEach((shelf, index) => {
    const first = shelves[index - 1]?.lane !== shelf.lane;
    if (first) top = y;
    y += (first ? spacing.laneTop : spacing.betweenRanks) * stretch;
    wrapped(shelf).forEach((members, r) => {
      if (r > 0) y += spacing.betweenRows * stretch;
      const height = members.reduce((most, row) => Math.max(most, fullHeight(nodes[row])), 0);
      rows.push({ members, top: y, bottom: y + height });
      y += height;
    });
    if (shelves[index + 1]?.lane === shelf.lane) return;
    y += spacing.laneBottom * stretch;
    lanes.push({ level: levelOf(shelf.lane), top, bottom: y });
  });
  return { rows, lanes, height: y };
};
