import { i32 } from "../../../graph/index/at.ts";
import { degree } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";

/** Layers below each node with no superior, and a deepest node under it. Rows of nodes. */
export type Depths = { readonly depth: Int32Array; readonly via: Int32Array };

/** Steps from the nearest top to every node, breadth first from all tops together; −1 where no top is above. */
export const depthsOf = (view: OrgView): Depths => {
  const [up, down] = [view.superiors(), view.subordinates()];
  const depth = new Int32Array(view.nodeCount).fill(-1);
  const via = new Int32Array(view.nodeCount).fill(-1);
  const queue = new Int32Array(view.nodeCount);
  let last = 0;
  for (let node = 0; node < view.nodeCount; node++)
    if (degree(up, node) === 0 && degree(down, node) > 0) {
      depth[node] = 0;
      queue[last++] = node;
    }
  for (let first = 0; first < last; first++) {
    const node = i32(queue, first);
    for (let entry = i32(down.offsets, node); entry < i32(down.offsets, node + 1); entry++) {
      const report = i32(down.ends, entry);
      if (i32(depth, report) === i32(depth, node) + 1) preferFirst(view, via, report, i32(down.lines, entry));
      if (i32(depth, report) >= 0) continue;
      depth[report] = i32(depth, node) + 1;
      via[report] = i32(down.lines, entry);
      queue[last++] = report;
    }
  }
  return { depth, via };
};

/** Of several ways of the same length the one whose line comes first by id, so that row order does not decide. */
const preferFirst = (view: OrgView, via: Int32Array, report: number, line: number): void => {
  const kept = i32(via, report);
  if (kept >= 0 && view.line(line).id < view.line(kept).id) via[report] = line;
};

/** The chain of lines from a node to the top it was reached from, and that top. */
export const chainUp = (view: OrgView, { via }: Depths, node: number): { top: number; lines: number[] } => {
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
export const deepestByTop = (view: OrgView, depths: Depths, beyond: number): Map<number, number> => {
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
