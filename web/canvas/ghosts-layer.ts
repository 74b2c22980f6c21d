import type { Ghost } from "../scene/scene.ts";
import { type Eye, inSight } from "./eye.ts";
import type { Palette } from "./palette.ts";
import { setFont } from "./text.ts";

/** Draws where boxes stood on paper: a broken outline, with how far its box has travelled. */
export const drawGhosts = (
  context: CanvasRenderingContext2D,
  ghosts: readonly Ghost[],
  eye: Eye,
  palette: Palette,
): void => {
  context.save();
  context.setLineDash([4, 3]);
  context.lineWidth = 1.2;
  context.strokeStyle = palette.boxBorder;
  context.fillStyle = palette.boxDetail;
  context.textAlign = "center";
  context.textBaseline = "middle";
  setFont(context, 10, 500);
  for (const { box, words } of ghosts) {
    const rect = eye.rect(box);
    if (!inSight(rect, eye)) continue;
    context.strokeRect(rect.x, rect.y, rect.width, rect.height);
    if (rect.height > 11)
      context.fillText(words, rect.x + rect.width / 2, rect.y + rect.height / 2, rect.width - 4);
  }
  context.restore();
};
