import type { Lane } from "../../graph/layout/index.ts";
import { fontFamily } from "../picture/measure.ts";
import { type Eye, meets, type Rect } from "./eye.ts";
import type { Palette } from "./palette.ts";

const margin = 14;
const size = 12;

type Band = { readonly lane: Lane; readonly top: number; readonly bottom: number };

/** The lanes as bands across the whole canvas; the first and the last go on to its edges. */
const bandsOf = (lanes: readonly Lane[], eye: Eye): Band[] =>
  lanes
    .map((lane, index) => ({
      lane,
      top: index === 0 ? 0 : eye.at([0, lane.top])[1],
      bottom: index === lanes.length - 1 ? eye.height : eye.at([0, lane.bottom])[1],
    }))
    .filter(({ top, bottom }) => bottom > 0 && top < eye.height);

/** Draws the bands, behind everything. */
export const drawLanes = (
  context: CanvasRenderingContext2D,
  lanes: readonly Lane[],
  eye: Eye,
  palette: Palette,
): void => {
  context.clearRect(0, 0, eye.width, eye.height);
  for (const { lane, top, bottom } of bandsOf(lanes, eye)) {
    context.fillStyle = lanes.indexOf(lane) % 2 === 0 ? palette.lane : palette.laneOther;
    context.fillRect(0, Math.round(top), eye.width, Math.round(bottom) - Math.round(top));
  }
};

/** The room of a title: at the left, else at the right, where no box is in its way. */
const placeFor = (width: number, y: number, eye: Eye, boxes: readonly Rect[]): Rect & { free: boolean } => {
  const room = (x: number): Rect => ({ x: x - 6, y: y - 4, width: width + 12, height: size + 8 });
  const free = (x: number): boolean => !boxes.some((box) => meets(box, room(x)));
  const right = eye.width - margin - width;
  if (free(margin)) return { ...room(margin), free: true };
  return free(right) ? { ...room(right), free: true } : { ...room(margin), free: false };
};

/** Writes each band's title at its upper edge, kept in sight, on top of the lines. One lane needs none. */
export const writeLaneTitles = (
  context: CanvasRenderingContext2D,
  lanes: readonly Lane[],
  titleOf: (lane: Lane) => string,
  { eye, palette, boxes }: { eye: Eye; palette: Palette; boxes: readonly Rect[] },
): void => {
  if (lanes.length < 2) return;
  context.font = `600 ${size}px ${fontFamily}`;
  context.textBaseline = "top";
  context.textAlign = "left";
  context.lineWidth = 4;
  context.lineJoin = "round";
  for (const { lane, top, bottom } of bandsOf(lanes, eye)) {
    const y = Math.max(top, 0) + 11;
    if (y + size > bottom) continue;
    const ground = lanes.indexOf(lane) % 2 === 0 ? palette.lane : palette.laneOther;
    const place = placeFor(context.measureText(titleOf(lane)).width, y, eye, boxes);
    context.strokeStyle = ground;
    context.fillStyle = ground;
    // over a box it stands on a ground of its own, or neither could be read
    if (!place.free) context.fillRect(place.x, place.y, place.width, place.height);
    context.strokeText(titleOf(lane), place.x + 6, y);
    context.fillStyle = palette.laneTitle;
    context.fillText(titleOf(lane), place.x + 6, y);
  }
};
