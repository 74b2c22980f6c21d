import type { Digraph } from "../digraph.ts";
import { ancestorsOf, countBits, hasBit } from "./bits.ts";

/**
 * Krackhardt's hierarchy: of the pairs where one reaches the other, the share in which the other does
 * not reach back. 0 to 1. Undefined without any arc. Krackhardt 1994. (sna's `hierarchy()` computes
 * reciprocity unless told otherwise.)
 */
export const hierarchy = (graph: Digraph): number | undefined => {
  const ancestors = ancestorsOf(graph);
  let reaching = 0;
  let mutual = 0;
  ancestors.forEach((above, node) => {
    reaching += countBits(above) - 1;
    ancestors.slice(0, node).forEach((others, other) => {
      if (hasBit(above, other) && hasBit(others, node)) mutual++;
    });
  });
  const joined = reaching - mutual;
  return joined === 0 ? undefined : (joined - mutual) / joined;
};
