import type { Lane } from "../../graph/drawing/layered/index.ts";
import { fontFamily } from "../scene/measure.ts";
import { type Eye, meets, type ScreenRect } from "./eye.ts";
import type { Palette } from "./palette.ts";
import { isMirrored, writeText } from "./text.ts";

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

/** Where a band's title has room without covering a box: where the page begins before where it ends, high before low; undefined where there is none. */
const placeFor = (
  width: number,
  { top, bottom }: Band,
  eye: Eye,
  boxes: readonly ScreenRect[],
  mirrored: boolean,
): { readonly x: number; readonly y: number } | undefined => {
  const right = eye.width - margin - width;
  const low = Math.min(bottom, eye.height) - size - 4;
  for (const x of mirrored ? [right, margin] : [margin, right])
    for (let y = Math.max(top, 0) + 11; y <= low; y += size) {
      const room = { x: x - 6, y: y - 4, width: width + 12, height: size + 8 };
      if (!boxes.some((box) => meets(box, room))) return { x, y };
    }
  return undefined;
};

/**
 * Writes each band's title where it covers no box, kept in sight, on top of the lines; gives where they stand. One lane
 * needs none.
 */
export const writeLaneTitles = (
  context: CanvasRenderingContext2D,
  lanes: readonly Lane[],
  titleOf: (lane: Lane) => string,
  { eye, palette, boxes }: { eye: Eye; palette: Palette; boxes: readonly ScreenRect[] },
): readonly ScreenRect[] => {
  if (lanes.length < 2) return [];
  const written: ScreenRect[] = [];
  context.font = `600 ${size}px ${fontFamily}`;
  context.textBaseline = "top";
  context.textAlign = "left";
  context.lineWidth = 4;
  context.lineJoin = "round";
  const mirrored = isMirrored(context.canvas);
  for (const band of bandsOf(lanes, eye)) {
    const title = titleOf(band.lane);
    const { width } = context.measureText(title);
    const place = placeFor(width, band, eye, boxes, mirrored);
    if (place === undefined) continue;
    written.push({ x: place.x, y: place.y, width, height: size });
    context.strokeStyle = lanes.indexOf(band.lane) % 2 === 0 ? palette.lane : palette.laneOther;
    context.strokeText(title, place.x, place.y);
    context.fillStyle = palette.laneTitle;
    writeText(context, title, place.x, place.y);
  }
  return written;
};
