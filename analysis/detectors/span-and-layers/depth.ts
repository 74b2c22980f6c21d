import { i32 } from "../../../graph/index/at.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { type Layers, paperLayers } from "../../hierarchy/layers.ts";

/** The chain of lines from a node to the top it was reached from, and that top. */
const chainUp = (view: OrgView, { via }: Layers, node: number): { top: number; lines: number[] } => {
  const lines: number[] = [];
  let top = node;
  for (let line = i32(via, top); line >= 0; line = i32(via, top)) {
    lines.push(line);
    const { lineFrom, lineTo } = view.columns;
    top = i32(lineFrom, line) === top ? i32(lineTo, line) : i32(lineFrom, line);
  }
  return { top, lines };
};

/** For every top, a deepest node below it: the deepest, then the first by id. */
const deepestByTop = (view: OrgView, depths: Layers, beyond: number): Map<number, number> => {
  const deepest = new Map<number, number>();
  const deeper = (node: number, than: number): boolean => {
    const difference = i32(depths.depth, node) - i32(depths.depth, than);
    return difference > 0 || (difference === 0 && view.node(node).id < view.node(than).id);
  };
  depths.depth.forEach((steps, node) => {
    if (steps < beyond) return;
    const { top } = chainUp(view, depths, node);
    const best = deepest.get(top);
    if (best === undefined || deeper(node, best)) deepest.set(top, node);
  });
  return deepest;
};

/** The chain from a top to a deepest node below it; its lines from the bottom up. */
export type Chain = { readonly top: number; readonly bottom: number; readonly lines: readonly number[] };

/** For every top with more layers below it than a limit, its longest chain. */
export const chainsBeyond = (view: OrgView, limit: number): Chain[] => {
  const depths = paperLayers(view);
  return [...deepestByTop(view, depths, limit)].map(([top, bottom]) => ({
    top,
    bottom,
    lines: chainUp(view, depths, bottom).lines,
  }));
};
