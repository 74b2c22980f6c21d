import { u8 } from "../../graph/index/at.ts";
import type { Columns } from "../../graph/index/columns.ts";

/** Calls back with every end one step away from a node and the line that leads there. */
export type Steps = (node: number, visit: (end: number, line: number) => void) => void;

/** Nodes that can be reached, nearest first, with the least number of steps to each; the start is at 0. */
export type Reach = ReadonlyMap<number, number>;

/** Breadth first from one node. */
export const reach = (start: number, steps: Steps): Reach => {
  const reached = new Map([[start, 0]]);
  for (const [node, distance] of reached)
    steps(node, (end) => {
      if (!reached.has(end)) reached.set(end, distance + 1);
    });
  return reached;
};

/** Of several lines, those that are surest. */
export const surest = ({ lineConfidence }: Columns, lines: readonly number[]): number[] => {
  let best = 0;
  for (const line of lines) best = Math.max(best, u8(lineConfidence, line));
  return lines.filter((line) => u8(lineConfidence, line) === best);
};

/** Lines of one node that lead one step nearer to a wanted end, by that end. */
const nearer = (reached: Reach, wanted: ReadonlySet<number>, steps: Steps, node: number) => {
  const byEnd = new Map<number, number[]>();
  const next = (reached.get(node) ?? 0) + 1;
  steps(node, (end, line) => {
    if (reached.get(end) === next && wanted.has(end)) byEnd.set(end, [...(byEnd.get(end) ?? []), line]);
  });
  return byEnd;
};

/**
 * Every line on a shortest way from the start of a reach to some of its nodes; between the same two nodes
 * only the surest. All shortest ways, so that the answer does not depend on the order of rows.
 */
export const linesToward = (
  columns: Columns,
  reached: Reach,
  ends: Iterable<number>,
  steps: Steps,
): number[] => {
  const wanted = new Set(ends);
  const lines: number[] = [];
  for (const node of [...reached.keys()].reverse()) {
    const byEnd = nearer(reached, wanted, steps, node);
    if (byEnd.size > 0) wanted.add(node);
    for (const group of byEnd.values()) lines.push(...surest(columns, group));
  }
  return lines;
};
