import type { SeenBox } from "./names-layer.ts";
import type { Palette } from "./palette.ts";

/** Below this height a box has no room for a mark. */
const smallest = 9;

/** Marks boxes that stand where a reader put them: a dot in their upper corner. */
export const drawPins = (
  context: CanvasRenderingContext2D,
  boxes: readonly SeenBox[],
  pinned: ReadonlySet<string>,
  palette: Palette,
): void => {
  context.fillStyle = palette.chosen;
  for (const { id, rect } of boxes) {
    if (!pinned.has(id) || rect.height < smallest) continue;
    context.beginPath();
    context.arc(rect.x + rect.width - 4, rect.y + 4, 2.5, 0, 2 * Math.PI);
    context.fill();
  }
};
