import { u8 } from "../../graph/index/at.ts";
import type { Columns } from "../../graph/index/columns.ts";
import { Distances } from "./distances.ts";

/**
 * What can be reached from one node, nearest first: the least number of steps to each (the start at 0), and
 * the steps that are on some shortest way, three numbers each: from, to, line. Steps from nearer nodes
 * come first.
 */
export type Reach = {
  readonly steps: Omit<Distances, "add">;
  readonly ways: readonly number[];
};

/** A reach under construction. */
export type Reaching = { readonly steps: Distances; readonly ways: number[] };

export const reachingFrom = (start: number): Reaching => ({ steps: new Distances(start), ways: [] });

/** Takes one step from a node that has been reached; `distance` is that of its end. */
export const arrive = (
  { steps, ways }: Reaching,
  from: number,
  to: number,
  line: number,
  distance: number,
): void => {
  const had = steps.get(to);
  if (had === undefined) steps.add(to, distance);
  if (had === undefined || had === distance) ways.push(from, to, line);
};

/** Calls back with every end one step away from a node and the line that leads there. */
export type Steps = (node: number, visit: (end: number, line: number) => void) => void;

/** Breadth first from one node. */
export const reach = (start: number, steps: Steps): Reach => {
  const reached = reachingFrom(start);
  // what is reached meanwhile comes last, and is gone on from in its turn
  for (let place = 0; place < reached.steps.size; place++) {
    const [node, distance] = [reached.steps.nodeAt(place), reached.steps.stepsAt(place)];
    steps(node, (end, line) => arrive(reached, node, end, line, distance + 1));
  }
  return reached;
};

/** Of several lines, those that are surest. */
export const surest = ({ lineConfidence }: Columns, lines: readonly number[]): number[] => {
  if (lines.length < 2) return lines.slice();
  let best = 0;
  for (const line of lines) best = Math.max(best, u8(lineConfidence, line));
  return lines.filter((line) => u8(lineConfidence, line) === best);
};

/** Whether another step between the same two nodes is surer; looked for in one direction, as steps from one node lie side by side. */
const isBeaten = (
  { lineConfidence }: Columns,
  ways: readonly number[],
  place: number,
  direction: 3 | -3,
): boolean => {
  const sure = u8(lineConfidence, ways[place + 2] ?? 0);
  for (let other = place + direction; ways[other] === ways[place]; other += direction)
    if (ways[other + 1] === ways[place + 1] && u8(lineConfidence, ways[other + 2] ?? 0) > sure) return true;
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
    if (!wanted.has(ways[place + 1] ?? -1)) continue;
    wanted.add(ways[place] ?? -1);
    if (!isBeaten(columns, ways, place, 3) && !isBeaten(columns, ways, place, -3))
      lines.push(ways[place + 2] ?? -1);
  }
  return lines;
};
