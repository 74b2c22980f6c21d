import { i32 } from "../../../graph/index/at.ts";
import { firstEdge, type Relation } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";

const othersAt = (relation: Relation, node: number): number => {
  let count = 0;
  const stop = firstEdge(relation, node + 1);
  for (let entry = firstEdge(relation, node); entry < stop; entry++)
    if (i32(relation.ends, entry) !== node) count++;
  return count;
};

/**
 * Nodes that are left when, from the tops down, everybody is taken away whose superiors are all gone: those
 * in circles and those below them. Empty in a sound organization, in two passes over arrays (Kahn 1962).
 */
export const unsettled = (view: OrgView): number[] => {
  const [up, down] = [view.superiors(), view.subordinates()];
  const waiting = new Int32Array(view.nodeCount);
  const queue = new Int32Array(view.nodeCount);
  let tail = 0;
  for (let node = 0; node < view.nodeCount; node++) {
    waiting[node] = othersAt(up, node);
    if (i32(waiting, node) === 0) queue[tail++] = node;
  }
  for (let head = 0; head < tail; head++) {
    const node = i32(queue, head);
    const stop = firstEdge(down, node + 1);
    for (let edge = firstEdge(down, node); edge < stop; edge++) {
      const below = i32(down.ends, edge);
      if (below === node) continue;
      waiting[below] = i32(waiting, below) - 1;
      if (i32(waiting, below) === 0) queue[tail++] = below;
    }
  }
  if (tail === view.nodeCount) return [];
  return [...waiting.keys()].filter((node) => i32(waiting, node) > 0);
};
