import type { Lit } from "../../server/contract/view-state.ts";
import { type SlicePart, withWayUp } from "./way-up.ts";

/** The part of a slice that is looked at: what is lit, what stands next to boxes that were opened, and the way up from each. */
export const litPart = (slice: SlicePart, lit: Lit, opened: readonly string[]): SlicePart => {
  const [litLines, grown] = [new Set(lit.lines), new Set(opened)];
  const looked = slice.lines.filter(
    ({ id, from, to }) => litLines.has(id) || grown.has(from) || grown.has(to),
  );
  return withWayUp(slice, [...lit.nodes, ...looked.flatMap(({ from, to }) => [from, to])]);
};
