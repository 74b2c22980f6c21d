import { i32 } from "../../../graph/index/at.ts";
import { degree, firstEdge, type Relation } from "../../../graph/index/relation.ts";

/**
 * For every node, how many others lose every way up when it goes: the size of its subtree of dominators,
 * itself not counted. Tops hang from one virtual root. Cooper, Harvey and Kennedy 2001, "A simple, fast
 * dominance algorithm"; nodes no top is above count 0. Typed arrays throughout, no recursion.
 */
export const cutOffBy = (up: Relation, down: Relation, size: number): Int32Array => {
  const order = postorder(up, down, size);
  const rank = new Int32Array(size).fill(-1);
  for (let place = 0; place < order.length; place++) rank[i32(order, place)] = place;
  const dominator = settle(order, rank, up);
  const below = new Int32Array(size);
  for (let place = 0; place < order.length; place++) {
    const node = i32(order, place);
    const above = i32(dominator, node);
    if (above >= 0) below[above] = i32(below, above) + i32(below, node) + 1;
  }
  return below;
};

/** Nodes below some top, each after all that it was first reached through has been left: depth first, own stack. */
const postorder = (up: Relation, down: Relation, size: number): Int32Array => {
  const order = new Int32Array(size);
  const next = new Int32Array(size);
  for (let node = 0; node < size; node++) next[node] = firstEdge(down, node);
  const seen = new Uint8Array(size);
  const stack = new Int32Array(size);
  let done = 0;
  for (let top = 0; top < size; top++) {
    if (degree(up, top) > 0 || degree(down, top) === 0) continue;
    let height = 0;
    stack[height++] = top;
    seen[top] = 1;
    while (height > 0) {
      const node = i32(stack, height - 1);
      const entry = i32(next, node);
      if (entry === firstEdge(down, node + 1)) {
        order[done++] = node;
        height--;
        continue;
      }
      next[node] = entry + 1;
      const report = i32(down.ends, entry);
      if (seen[report] === 1) continue;
      seen[report] = 1;
      stack[height++] = report;
    }
  }
  return order.subarray(0, done);
};

/**
 * Immediate dominators by repeated meeting, −1 for the virtual root above all tops. Once is enough where everybody comes
 * after all its superiors, as they do where nobody answers in a circle.
 */
const settle = (order: Int32Array, rank: Int32Array, up: Relation): Int32Array => {
  const unset = -2;
  const dominator = new Int32Array(rank.length).fill(unset);
  let inCircles = false;
  const meet = (a: number, b: number): number => {
    while (a !== b) {
      if (a === unset) return b;
      if (a < 0 || b < 0) return -1;
      if (i32(rank, a) < i32(rank, b)) a = i32(dominator, a);
      else b = i32(dominator, b);
    }
    return a;
  };
  const nearest = (node: number): number => {
    if (degree(up, node) === 0) return -1;
    let found = unset;
    const stop = firstEdge(up, node + 1);
    for (let entry = firstEdge(up, node); entry < stop; entry++) {
      const superior = i32(up.ends, entry);
      if (superior === node || i32(rank, superior) < 0) continue;
      if (i32(dominator, superior) === unset) inCircles = true;
      else found = meet(found, superior);
    }
    return found;
  };
  let changed = false;
  do {
    changed = false;
    for (let place = order.length - 1; place >= 0; place--) {
      const node = i32(order, place);
      const found = nearest(node);
      if (found === i32(dominator, node)) continue;
      dominator[node] = found;
      changed = true;
    }
  } while (changed && inCircles);
  return dominator;
};
