import { u8 } from "../../graph/index/at.ts";
import type { Columns } from "../../graph/index/columns.ts";

/**
 * What can be reached from one node, nearest first: the least number of steps to each (the start at 0), and
 * the steps that are on some shortest way, three numbers each: from, to, line. Steps from nearer nodes
 * come first.
 */
export type Reach = {
  readonly steps: ReadonlyMap<number, number>;
  readonly ways: readonly number[];
};

/** A reach under construction. */
export type Reaching = { readonly steps: Map<number, number>; readonly ways: number[] };

export const reachingFrom = (start: number): Reaching => {
  const steps = new Map<number, number>();
  steps.set(start, 0);
  return { steps, ways: [] };
};

/** Takes one step from a node that has been reached; `distance` is that of its end. */
export const arrive = (
  { steps, ways }: Reaching,
  from: number,
  to: number,
  line: number,
  distance: number,
): void => {
  const had = steps.get(to);
  if (had === undefined) steps.set(to, distance);
  if (had === undefined || had === distance) ways.push(from, to, line);
};

/** Calls back with every end one step away from a node and the line that leads there. */
export type Steps = (node: number, visit: (end: number, line: number) => void) => void;

/** Breadth first from one node. */
export const reach = (start: number, steps: Steps): Reach => {
  const reached = reachingFrom(start);
  for (const [node, distance] of reached.steps)
    steps(node, (end, line) => arrive(reached, node, end, line, distance + 1));
  return reached;
};

/** Of several lines, those that are surest. */
export const surest = ({ lineConfidence }: Columns, lines: readonly number[]): number[] => {
  let best = 0;
  for (const line of lines) best = Math.max(best, u8(lineConfidence, line));
  return lines.filter((line) => u8(lineConfidence, line) === best);
};

/** Whether another step between the same two nodes is surer. Steps from one node lie side by side. */
const isBeaten = ({ lineConfidence }: Columns, ways: readonly number[], place: number): boolean => {
  const sure = u8(lineConfidence, ways[place + 2] ?? 0);
  const beats = (other: number): boolean =>
    ways[other + 1] === ways[place + 1] && u8(lineConfidence, ways[other + 2] ?? 0) > sure;
  for (let other = place - 3; ways[other] === ways[place]; other -= 3) if (beats(other)) return true;
  for (let other = place + 3; ways[other] === ways[place]; other += 3) if (beats(other)) return true;
  return false;
};

/**
 * Every line on a shortest way from the start to some of the nodes reached; between the same two nodes only
 * the surest. All shortest ways, so that the answer does not depend on the order of rows.
 */
export const linesToward = (columns: Columns, { ways }: Reach, ends: Iterable<number>): number[] => {
  const wanted = new Set(ends);
  const lines: number[] = [];
  for (let place = ways.length - 3; place >= 0; place -= 3) {
    const [from = 0, to = 0, line = 0] = [ways[place], ways[place + 1], ways[place + 2]];
    if (!wanted.has(to)) continue;
    wanted.add(from);
    if (!isBeaten(columns, ways, place)) lines.push(line);
  }
  return lines;
};
