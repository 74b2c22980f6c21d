import type { Lane } from "../../graph/layout/index.ts";
import { fontFamily } from "../picture/measure.ts";
import type { Eye } from "./eye.ts";
import type { Palette } from "./palette.ts";

const margin = 14;
const size = 12;

/** Draws the lanes as bands across the whole canvas, each with its title at the left, kept in sight. */
export const drawLanes = (
  context: CanvasRenderingContext2D,
  lanes: readonly Lane[],
  titleOf: (lane: Lane) => string,
  eye: Eye,
  palette: Palette,
): void => {
  context.clearRect(0, 0, eye.width, eye.height);
  context.font = `600 ${size}px ${fontFamily}`;
  context.textBaseline = "top";
  lanes.forEach((lane, index) => {
    const top = index === 0 ? 0 : eye.at([0, lane.top])[1];
    const bottom = index === lanes.length - 1 ? eye.height : eye.at([0, lane.bottom])[1];
    if (bottom <= 0 || top >= eye.height) return;
    context.fillStyle = index % 2 === 0 ? palette.lane : palette.laneOther;
    context.fillRect(0, Math.round(top), eye.width, Math.round(bottom) - Math.round(top));
    const y = Math.max(top, 0) + 11;
    if (y + size > bottom) return;
    context.fillStyle = palette.laneTitle;
    context.fillText(titleOf(lane), margin, y);
  });
};
