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

type Place = { readonly x: number; readonly y: number };

/** How far below the top of its band a title stands: the usual place, the narrow gap above a row of boxes, then ever lower. */
const downBy = (room: number): readonly number[] => [
  11,
  4,
  ...Array.from({ length: Math.max(0, Math.floor((room - 11) / size)) }, (_, i) => 11 + (i + 1) * size),
];

/**
 * Where a band's title has room without covering a box: where the page begins before where it ends, high before low;
 * undefined where there is none.
 */
export const laneTitlePlace = (
  width: number,
  { top, bottom }: Pick<Band, "top" | "bottom">,
  eye: Pick<Eye, "width" | "height">,
  boxes: readonly ScreenRect[],
  mirrored = false,
): Place | undefined => {
  const right = eye.width - margin - width;
  const high = Math.max(top, 0);
  const low = Math.min(bottom, eye.height) - size - 4;
  const places = (mirrored ? [right, margin] : [margin, right]).flatMap((x) =>
    downBy(low - high).map((down): Place => ({ x, y: high + down })),
  );
  const isFree = ({ x, y }: Place): boolean => {
    const room = { x: x - 6, y: y - 3, width: width + 12, height: size + 6 };
    return y <= low && !boxes.some((box) => meets(box, room));
  };
  return places.find(isFree);
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
    const place = laneTitlePlace(width, band, eye, boxes, mirrored);
    if (place === undefined) continue;
    written.push({ x: place.x, y: place.y, width, height: size });
    context.strokeStyle = lanes.indexOf(band.lane) % 2 === 0 ? palette.lane : palette.laneOther;
    context.strokeText(title, place.x, place.y);
    context.fillStyle = palette.laneTitle;
    writeText(context, title, place.x, place.y);
  }
  return written;
};
