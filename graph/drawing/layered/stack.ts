import { levelOf } from "./lanes.ts";
import { fullHeight, layerColumns, type RankLayer } from "./layers.ts";
import { layerSpacing } from "./spacing.ts";
import type { Lane, LayoutNode } from "./types.ts";

/** One line of boxes across the picture, left to right; top and bottom without tabs' lines above. */
export type StackedRow = { readonly members: number[]; readonly top: number; readonly bottom: number };

export type Stack = { readonly rows: StackedRow[]; readonly lanes: Lane[]; readonly height: number };

/** Members of one wrapped rank row by row: column after column holds neighbours. */
const wrapped = (layer: RankLayer): number[][] => {
  const columns = layerColumns(layer);
  const deepest = columns.reduce((most, column) => Math.max(most, column.length), 0);
  return Array.from({ length: deepest }, (_, r) => columns.flatMap((column) => column[r] ?? []));
};

/** Stacks lanes, ranks and rows downward. `stretch` widens the gaps so that the picture fills its height. */
export const stackRows = (
  layers: readonly RankLayer[],
  nodes: readonly LayoutNode[],
  stretch: number,
): Stack => {
  const rows: StackedRow[] = [];
  const lanes: Lane[] = [];
  let y = 0;
  let top = 0;
  layers.forEach((layer, index) => {
    const first = layers[index - 1]?.lane !== layer.lane;
    if (first) top = y;
    y += (first ? layerSpacing.laneTop : layerSpacing.betweenRanks) * stretch;
    wrapped(layer).forEach((members, r) => {
      if (r > 0) y += layerSpacing.betweenRows * stretch;
      const height = members.reduce((most, row) => Math.max(most, fullHeight(nodes[row])), 0);
      rows.push({ members, top: y, bottom: y + height });
      y += height;
    });
    if (layers[index + 1]?.lane === layer.lane) return;
    y += layerSpacing.laneBottom * stretch;
    lanes.push({ level: levelOf(layer.lane), top, bottom: y });
  });
  return { rows, lanes, height: y };
};
