import type { FileEdge } from "./graph.ts";

const most = (edges: readonly FileEdge[], end: "from" | "to"): number => {
  const counts = new Map<string, number>();
  for (const edge of edges) counts.set(edge[end], (counts.get(edge[end]) ?? 0) + 1);
  let greatest = 0;
  for (const count of counts.values()) greatest = Math.max(greatest, count);
  return greatest;
};

/**
 * Whether edges make a hierarchy by their shape: `up` where every node points to one other at most and some are pointed
 * to by several, `down` the other way round; undefined where neither is so, as in a chain or a net.
 */
export const hierarchyIn = (edges: readonly FileEdge[]): "up" | "down" | undefined => {
  const [leaving, arriving] = [most(edges, "from"), most(edges, "to")];
  if (leaving === 1 && arriving > 1) return "up";
  return arriving === 1 && leaving > 1 ? "down" : undefined;
};
