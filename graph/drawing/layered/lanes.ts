import { keysOf, type Level, levels } from "../../vocabulary.ts";
import type { LayoutNode } from "./types.ts";

const order: readonly Level[] = keysOf(levels);

/**
 * The lane of each box, as a number of the vocabulary's order: its own level, else its parent's, else
 * headquarters, where what has no place on the ground belongs.
 */
export const lanesOf = (nodes: readonly LayoutNode[], parent: Int32Array): Int32Array => {
  const lane = Int32Array.from(nodes, (node) => (node.level === undefined ? -1 : order.indexOf(node.level)));
  const inherited = (row: number): number => {
    let up = row;
    while (up >= 0 && lane[up] === -1) up = parent[up] ?? -1;
    return lane[up] ?? order.indexOf("headquarters");
  };
  return lane.map((own, row) => (own === -1 ? inherited(row) : own));
};

/** The level a lane's number stands for. */
export const levelOf = (lane: number): Level => order[lane] ?? "headquarters";
