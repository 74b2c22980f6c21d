import type { Digraph } from "./digraph.ts";

type Frame = { readonly node: number; next: number };

/**
 * Strong components of more than one node: circles in which everybody reaches everybody. Tarjan 1972,
 * written with a stack of its own so that long chains do not overflow the call stack.
 */
export const circles = ({ size, out }: Digraph): number[][] => {
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
    if (component.length > 1) found.push(component.sort((a, b) => a - b));
  };
  const lower = (node: number, value: number): void => {
    low[node] = Math.min(low[node] ?? 0, value);
  };
  const leave = (frames: Frame[], node: number): void => {
    frames.pop();
    close(node);
    const parent = frames.at(-1);
    if (parent) lower(parent.node, low[node] ?? 0);
  };
  const step = (frames: Frame[], frame: Frame): void => {
    const end = out[frame.node]?.[frame.next++];
    if (end === undefined) leave(frames, frame.node);
    else if (order[end] === -1) frames.push(enter(end));
    else if (open[end] === 1) lower(frame.node, order[end] ?? 0);
  };
  for (let start = 0; start < size; start++) {
    if (order[start] !== -1) continue;
    const frames = [enter(start)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) step(frames, frame);
  }
  return found;
};
