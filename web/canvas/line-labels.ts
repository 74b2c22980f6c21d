import { mapById } from "../../graph/by-id.ts";
import type { LayeredPoint, LayeredRoute } from "../../graph/drawing/layered/index.ts";
import { type Eye, inSight, meets, type ScreenRect } from "./eye.ts";
import { boxRank, lineRank } from "./looks.ts";
import type { NameDrawing, SeenBox } from "./names-layer.ts";
import { setFont, widthOf, writeText } from "./text.ts";

/** What is written on a line: an evidence number and some words. */
export type LineLabel = { readonly number?: number; readonly text: string };

const size = 11;
/** Pixels between two labels, so that their rims do not touch. */
const gap = 3;
/** Seen from farther than this, labels would hide what they are about: only their numbers stay. */
const numbersOnly = 0.62;

const pointOn = ([a, b, c, d]: readonly LayeredPoint[], t: number): LayeredPoint[] => {
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
  const s = 1 - t;
  const mix = (i: 0 | 1): number =>
    s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i];
  return [[mix(0), mix(1)]];
};

/** Places along a route where a label may sit, the middle of the longest stretches first. */
const places = ({ points }: LayeredRoute): LayeredPoint[] => {
  const pieces = Array.from({ length: Math.floor((points.length - 1) / 3) }, (_, i) =>
    points.slice(i * 3, i * 3 + 4),
  );
  const span = ([a, , , d]: readonly LayeredPoint[]): number =>
    a === undefined || d === undefined ? 0 : Math.hypot(a[0] - d[0], a[1] - d[1]);
  pieces.sort((a, b) => span(b) - span(a));
  return [0.5, 0.36, 0.64, 0.24, 0.76, 0.14, 0.86].flatMap((t) =>
    pieces.slice(0, 4).flatMap((piece) => pointOn(piece, t)),
  );
};

/** What stands in a label's way: boxes and other labels, and among them what it must never cover. */
type Taken = { readonly all: readonly ScreenRect[]; readonly never: readonly ScreenRect[] };

const isFree = (rect: ScreenRect, taken: readonly ScreenRect[]): boolean =>
  !taken.some((other) => meets(other, rect));

const labelWidth = ({ number, text }: LineLabel): number =>
  widthOf(text, size, 500) +
  18 +
  (number === undefined ? 0 : widthOf(String(number), size, 600) + (text === "" ? -4 : 6));

/** Places in sight where a label of a width may sit, on the line before beside it. */
const roomsFor = (route: LayeredRoute, width: number, eye: Eye): readonly ScreenRect[] => {
  const beside = 26 * eye.scale + 4;
  return [0, -beside, beside]
    .flatMap((shift) => places(route).map((point) => [eye.at(point), shift] as const))
    .map(([[x, y], shift]) => ({ x: x - width / 2, y: y - 10 + shift, width, height: 20 }))
    .filter((rect) => inSight(rect, eye));
};

type Settled = { readonly shape: LineLabel; readonly rect: ScreenRect };

/** The first shape that finds a place free of everything; else the first that covers only what may be covered. */
const settle = (
  route: LayeredRoute,
  shapes: readonly LineLabel[],
  taken: Taken,
  eye: Eye,
): Settled | undefined => {
  const ways = shapes.map((shape) => ({ shape, rooms: roomsFor(route, labelWidth(shape), eye) }));
  for (const among of [taken.all, taken.never])
    for (const { shape, rooms } of among === taken.all ? ways : ways.toReversed()) {
      const rect = rooms.find((room) => isFree(room, among));
      if (rect !== undefined) return { shape, rect };
    }
  return undefined;
};

const write = (
  { context, palette }: NameDrawing,
  label: LineLabel,
  rect: ScreenRect,
  color: string,
): void => {
  context.beginPath();
  context.roundRect(rect.x, rect.y, rect.width, rect.height, 10);
  context.fillStyle = palette.box;
  context.fill();
  context.strokeStyle = color;
  context.lineWidth = 1.2;
  context.stroke();
  let x = rect.x + (label.text === "" ? 7 : 9);
  const y = rect.y + rect.height / 2 + 0.5;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillStyle = color;
  if (label.number !== undefined) {
    setFont(context, size, 600);
    context.fillText(String(label.number), x, y);
    x += widthOf(String(label.number), size, 600) + 6;
  }
  setFont(context, size, 500);
  writeText(context, label.text, x, y);
};

const isMarked = (id: string, { scene, emphasis }: NameDrawing): boolean => {
  const rank = boxRank(id, scene, emphasis);
  return rank === "lit" || rank === "chosen";
};

/** A label as it is, else its number alone, which finds a place where words do not. */
const shapesOf = (label: LineLabel, far: boolean): readonly LineLabel[] => {
  if (label.number === undefined) return [label];
  const bare = { number: label.number, text: "" };
  return far ? [bare] : [label, bare];
};

/** What labels keep clear of: what is lit and lanes' titles always, all other boxes where they can. */
type Surroundings = {
  readonly boxes: readonly ScreenRect[];
  readonly lit: readonly ScreenRect[];
  readonly titles: readonly ScreenRect[];
};

type PlacedLabel = Settled & { readonly id: string };

const withGap = ({ x, y, width, height }: ScreenRect): ScreenRect => ({
  x: x - gap,
  y: y - gap,
  width: width + 2 * gap,
  height: height + 2 * gap,
});

/** Where labels stand along their lines, each in the shape that has room; those without room are left out. */
export const placeLineLabels = (
  routes: readonly LayeredRoute[],
  labels: ReadonlyMap<string, LineLabel>,
  { boxes, lit, titles }: Surroundings,
  eye: Eye,
): readonly PlacedLabel[] => {
  const byLine = mapById(routes);
  const taken = { all: [...boxes, ...titles], never: [...lit, ...titles] };
  const placed: PlacedLabel[] = [];
  for (const [id, label] of labels) {
    const route = byLine.get(id);
    if (route === undefined) continue;
    const settled = settle(route, shapesOf(label, eye.scale < numbersOnly), taken, eye);
    if (settled === undefined) continue;
    placed.push({ id, ...settled });
    taken.all.push(withGap(settled.rect));
    taken.never.push(withGap(settled.rect));
  }
  return placed;
};

/**
 * Writes the labels of lines: never over a lit box or hat, a lane's title or each other, and clear of all boxes where they
 * can be.
 */
export const writeLineLabels = (
  writing: NameDrawing,
  labels: ReadonlyMap<string, LineLabel>,
  seen: readonly SeenBox[],
  titles: readonly ScreenRect[],
): void => {
  const { scene, eye, emphasis, palette } = writing;
  const lit = seen.filter(({ id }) => isMarked(id, writing)).map(({ rect }) => rect);
  const boxes = seen.map(({ rect }) => rect);
  for (const { id, shape, rect } of placeLineLabels(
    scene.picture.routes,
    labels,
    { boxes, lit, titles },
    eye,
  ))
    write(writing, shape, rect, lineRank(id, emphasis) === "chosen" ? palette.chosen : palette.hit);
};
