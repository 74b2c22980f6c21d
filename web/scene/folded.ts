import { treeOf } from "../../graph/visible/tree.ts";
import type { DrawnSubgraph } from "./choice.ts";

/**
 * A choice whose folded boxes count what hangs under them on the whole record, not only what was read of it: what a
 * box has below it, less what is drawn below it.
 */
export const countedWhole = (choice: DrawnSubgraph): DrawnSubgraph => {
  const below = new Map(choice.nodes.map(({ id, below: count = 0 }) => [id, count]));
  const tree = treeOf([...below.keys()], choice.lines);
  const folded = new Map<string, number>();
  for (const [id, count] of below) {
    const drawn = (tree.children.get(id) ?? []).reduce((sum, child) => sum + (below.get(child) ?? 0) + 1, 0);
    if (count > drawn) folded.set(id, count - drawn);
  }
  return { ...choice, folded };
};
