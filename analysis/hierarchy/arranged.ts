import { i32 } from "../../graph/index/at.ts";
import { buildRelation, directionMask } from "../../graph/index/build-relation.ts";
import { forEachEdge, type Relation } from "../../graph/index/relation.ts";

/** No row: there is nobody above. */
export const nobody = -1;

/** What follows from who stands over whom: the order from the tops down, the numbers under each, its depth. */
export type Arranged = {
  /** Rows of all actors but worn hats, each after the one above it. */
  readonly order: Int32Array;
  /** How many hang under each, directly or not; and in how many layers. */
  readonly below: Int32Array;
  readonly layers: Int32Array;
  /** Steps from the top, 0 there. */
  readonly depth: Int32Array;
  /** Those right under each, as lines of the relation: the row of one who hangs under another stands for its line. */
  readonly children: Relation;
};

/** Children of each row: the relation in which an actor's own row is the line to the one above it. */
const childrenOf = (above: Int32Array, actors: Int32Array): Relation => {
  const lines = actors.filter((row) => i32(above, row) !== nobody);
  return buildRelation(above.length, above, above, [{ lines, mask: directionMask.out }]);
};

/** Rows from the tops down, breadth first. */
const topDown = (above: Int32Array, actors: Int32Array, children: Relation): Int32Array => {
  const order = new Int32Array(actors.length);
  let filled = 0;
  for (const row of actors) if (i32(above, row) === nobody) order[filled++] = row;
  for (let at = 0; at < filled; at++) {
    const row = i32(order, at);
    forEachEdge(children, row, (_above, child) => {
      order[filled++] = child;
    });
  }
  return order;
};

/** Arranges actors, rows in ascending order, by the one above each; without cycles there. In linear time. */
export const arranged = (above: Int32Array, actors: Int32Array): Arranged => {
  const children = childrenOf(above, actors);
  const order = topDown(above, actors, children);
  const size = above.length;
  const [below, layers, depth] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  for (const row of order) {
    const up = i32(above, row);
    if (up !== nobody) depth[row] = i32(depth, up) + 1;
  }
  for (let at = order.length - 1; at >= 0; at--) {
    const row = i32(order, at);
    const up = i32(above, row);
    if (up === nobody) continue;
    below[up] = i32(below, up) + i32(below, row) + 1;
    layers[up] = Math.max(i32(layers, up), i32(layers, row) + 1);
  }
  return { order, below, layers, depth, children };
};
