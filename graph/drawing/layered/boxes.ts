import type { StackedRow } from "./stack.ts";
import type { LayoutNode, PlacedBox } from "./types.ts";

/** Room between two tabs, and before the first. */
const tabGap = 4;
const tabIndent = 8;

const tabsOf = (node: LayoutNode, box: PlacedBox): PlacedBox[] => {
  let left = box.x - box.width / 2 + tabIndent;
  return (node.tabs ?? []).map(({ id, width, height }) => {
    const tab = { id, width, height, x: left + width / 2, y: box.y - box.height / 2 - height / 2 };
    left += width + tabGap;
    return tab;
  });
};

export type BoxPlacement = {
  readonly boxes: PlacedBox[];
  readonly rowOf: Int32Array;
  readonly tabOf: Map<string, PlacedBox>;
  readonly tabsOf: Map<string, PlacedBox[]>;
};

/** Centres of boxes and tabs. Boxes of a row share their lower edge, so that rows read as lines. */
export const placeBoxes = (
  rows: readonly StackedRow[],
  nodes: readonly LayoutNode[],
  x: Float64Array,
): BoxPlacement => {
  const boxes: PlacedBox[] = [];
  const tabOf = new Map<string, PlacedBox>();
  const tabsByBox = new Map<string, PlacedBox[]>();
  const rowOf = new Int32Array(nodes.length);
  rows.forEach((row, index) => {
    for (const member of row.members) {
      const node = nodes[member];
      if (node === undefined) continue;
      rowOf[member] = index;
      const y = row.bottom - node.height / 2;
      const box = { id: node.id, x: x[member] ?? 0, y, width: node.width, height: node.height };
      boxes[member] = box;
      const tabs = tabsOf(node, box);
      tabsByBox.set(node.id, tabs);
      for (const tab of tabs) tabOf.set(tab.id, tab);
    }
  });
  return { boxes, rowOf, tabOf, tabsOf: tabsByBox };
};
