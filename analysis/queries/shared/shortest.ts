import { endsOf, linesOf, type Relation } from "../../../graph/index/relation.ts";

/** A way from one node to another: the nodes passed and the lines walked. */
export type Way = { readonly nodes: number[]; readonly lines: number[] };

/** A shortest way along a relation, at most `most` steps; undefined where there is none. Breadth first. */
export const shortestWay = (relation: Relation, from: number, to: number, most = 20): Way | undefined => {
  const came = new Map<number, { node: number; line: number }>([[from, { node: -1, line: -1 }]]);
  let frontier = [from];
  for (let steps = 0; steps < most && frontier.length > 0 && !came.has(to); steps++) {
    const next: number[] = [];
    for (const node of frontier) {
      const lines = linesOf(relation, node);
      endsOf(relation, node).forEach((end, place) => {
        if (came.has(end)) return;
        came.set(end, { node, line: lines[place] ?? -1 });
        next.push(end);
      });
    }
    frontier = next;
  }
  return came.has(to) ? unroll(came, to) : undefined;
};

const unroll = (came: ReadonlyMap<number, { node: number; line: number }>, to: number): Way => {
  const way: Way = { nodes: [to], lines: [] };
  for (let step = came.get(to); step !== undefined && step.node >= 0; step = came.get(step.node)) {
    way.nodes.unshift(step.node);
    way.lines.unshift(step.line);
  }
  return way;
};
