import type { PlacedBox } from "../../graph/drawing/layered/index.ts";
import { treeOf } from "../../graph/visible/tree.ts";
import type { DrawnScene } from "./scene.ts";

export type ArrowDirection = "up" | "down" | "left" | "right";

const along: Readonly<Record<ArrowDirection, (from: PlacedBox, to: PlacedBox) => number>> = {
  up: (from, to) => from.y - to.y,
  down: (from, to) => to.y - from.y,
  left: (from, to) => from.x - to.x,
  right: (from, to) => to.x - from.x,
};

/** The nearest box in a direction; what lies to the side counts double. */
const nearestIn = (
  boxes: readonly PlacedBox[],
  from: PlacedBox,
  direction: ArrowDirection,
): string | undefined => {
  const ahead = boxes
    .filter((to) => to.id !== from.id && along[direction](from, to) > 4)
    .map((to) => {
      const way = along[direction](from, to);
      const aside =
        direction === "up" || direction === "down" ? Math.abs(to.x - from.x) : Math.abs(to.y - from.y) * 4;
      return { id: to.id, cost: way + 2 * aside };
    });
  return ahead.sort((a, b) => a.cost - b.cost)[0]?.id;
};

/**
 * Where an arrow key leads from a box: up to its superior, down to the first that answers to it, sideways to
 * the next box; where there is no such line, to the nearest box that way.
 */
export const moveFrom = (
  scene: DrawnScene,
  id: string | undefined,
  direction: ArrowDirection,
): string | undefined => {
  const { boxes } = scene.picture;
  const from = boxes.find((box) => box.id === id);
  if (from === undefined) return [...boxes].sort((a, b) => a.y - b.y || a.x - b.x)[0]?.id;
  const tree = treeOf([...scene.nodes.keys()], [...scene.lines.values()]);
  if (direction === "up") return tree.parent.get(from.id) ?? nearestIn(boxes, from, "up");
  if (direction === "down") return tree.children.get(from.id)?.[0] ?? nearestIn(boxes, from, "down");
  return nearestIn(boxes, from, direction);
};
