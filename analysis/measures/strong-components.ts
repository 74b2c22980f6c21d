import { i32, u8 } from "../../graph/index/at.ts";
import type { Digraph } from "./digraph.ts";

type Frame = { readonly node: number; next: number };

/**
 * All strong components, each a list of nodes in ascending order; components that others lead to come before
 * those that lead to them (reverse topological order). Tarjan 1972, with a stack of its own so that long chains
 * do not overflow the call stack. O(nodes + arcs).
 */
export const strongComponents = ({ size, out }: Digraph): number[][] => {
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const open = new Uint8Array(size);
  const path: number[] = [];
  const found: number[][] = [];
  let counter = 0;
  const enter = (node: number): Frame => {
    order[node] = low[node] = counter++;
    open[node] = 1;
    path.push(node);
    return { node, next: 0 };
  };
  const close = (node: number): void => {
    if (low[node] !== order[node]) return;
    const component = path.splice(path.lastIndexOf(node));
    for (const member of component) open[member] = 0;
    found.push(component.sort((a, b) => a - b));
  };
  const lower = (node: number, value: number): void => {
    low[node] = Math.min(i32(low, node), value);
  };
  const leave = (frames: Frame[], node: number): void => {
    frames.pop();
    close(node);
    const parent = frames.at(-1);
    if (parent) lower(parent.node, i32(low, node));
  };
  const step = (frames: Frame[], frame: Frame): void => {
    const end = out[frame.node]?.[frame.next++];
    if (end === undefined) leave(frames, frame.node);
    else if (order[end] === -1) frames.push(enter(end));
    else if (u8(open, end) === 1) lower(frame.node, i32(order, end));
  };
  for (let start = 0; start < size; start++) {
    if (order[start] !== -1) continue;
    const frames = [enter(start)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) step(frames, frame);
  }
  return found;
};

/** Strong components of more than one node: circles in which everybody reaches everybody. */
export const circles = (graph: Digraph): number[][] =>
  strongComponents(graph).filter(({ length }) => length > 1);
