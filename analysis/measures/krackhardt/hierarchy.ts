import { i32 } from "../../../graph/index/at.ts";
import { type Ancestry, ancestryOf } from "../ancestry.ts";
import type { Digraph } from "../digraph.ts";

/** How many nodes (not components) are at or above each component. */
const nodesAbove = ({ count, sizes, superiors, above }: Ancestry): Float64Array => {
  const nodes = new Float64Array(count);
  for (let component = 0; component < count; component++) {
    const list = above.get(component);
    const [superior = 0] = superiors[component] ?? [];
    nodes[component] =
      list === undefined
        ? (nodes[superior] ?? 0) + i32(sizes, component)
        : list.reduce((sum, one) => sum + i32(sizes, one), 0);
  }
  return nodes;
};

/**
 * Krackhardt's hierarchy: of the pairs where one reaches the other, the share in which the other does
 * not reach back. 0 to 1. Undefined without any arc. Krackhardt 1994. (sna's `hierarchy()` computes
 * reciprocity unless told otherwise.) Counted on the condensation: within a strong component all pairs are
 * mutual, between components none is.
 */
export const hierarchy = (graph: Digraph): number | undefined => {
  const ancestry = ancestryOf(graph);
  const nodes = nodesAbove(ancestry);
  let reaching = -graph.size;
  let mutual = 0;
  ancestry.sizes.forEach((size, component) => {
    reaching += size * (nodes[component] ?? 0);
    mutual += (size * (size - 1)) / 2;
  });
  const joined = reaching - mutual;
  return joined === 0 ? undefined : (joined - mutual) / joined;
};
