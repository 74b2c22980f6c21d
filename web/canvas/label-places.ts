import { mapById } from "../../graph/by-id.ts";
import type { LayeredPoint, LayeredRoute } from "../../graph/drawing/layered/index.ts";
import { type Eye, inSight, meets, type ScreenRect } from "./eye.ts";
import { widthOf } from "./text.ts";

/** What is written on a line: an evidence number and some words. */
export type LineLabel = { readonly number?: number; readonly text: string };

/** Of the letters on a label, in pixels. */
export const labelSize = 11;
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

/** What stands in a label's way: boxes and other labels, among them what it must never cover; and points of lines beside its own. */
type Taken = {
  readonly all: readonly ScreenRect[];
  readonly never: readonly ScreenRect[];
  readonly beside: readonly LayeredPoint[];
};

const isFree = (rect: ScreenRect, taken: readonly ScreenRect[]): boolean =>
  !taken.some((other) => meets(other, rect));

const labelWidth = ({ number, text }: LineLabel): number =>
  widthOf(text, labelSize, 500) +
  18 +
  (number === undefined ? 0 : widthOf(String(number), labelSize, 600) + (text === "" ? -4 : 6));

/** Of more labels than these, lines beside are not looked at: each label would be held to all of them at every frame. */
const fewLabels = 12;

/** A label hangs at its line by so many pixels of its end, where its middle would lie over a line beside. */
const hold = 8;

/** Points along a route on the screen, closer than a label is high wherever lines run near each other. */
const pointsOf = ({ points }: LayeredRoute, eye: Eye): LayeredPoint[] =>
  Array.from({ length: Math.floor((points.length - 1) / 3) }, (_, i) =>
    points.slice(i * 3, i * 3 + 4),
  ).flatMap((piece) =>
    Array.from({ length: 17 }, (_, i) => i / 16).flatMap((t) => pointOn(piece, t).map(eye.at)),
  );

const holdsNone = ({ x, y, width, height }: ScreenRect, points: readonly LayeredPoint[]): boolean =>
  !points.some(([px, py]) => px > x && px < x + width && py > y && py < y + height);

/** A place on its line for a label that covers no line beside: in its middle, else hanging at either side. */
const roomApart = (
  route: LayeredRoute,
  shape: LineLabel | undefined,
  { all, beside }: Taken,
  eye: Eye,
): Settled | undefined => {
  if (shape === undefined) return undefined;
  const width = labelWidth(shape);
  const rect = [width / 2, width - hold, hold]
    .flatMap((before) => places(route).map((point) => [eye.at(point), before] as const))
    .map(([[x, y], before]) => ({ x: x - before, y: y - 10, width, height: 20 }))
    .find((room) => inSight(room, eye) && isFree(room, all) && holdsNone(room, beside));
  return rect === undefined ? undefined : { shape, rect };
};

/** Places in sight where a label of a width may sit, on the line before beside it. */
const roomsFor = (route: LayeredRoute, width: number, eye: Eye): readonly ScreenRect[] => {
  const beside = 26 * eye.scale + 4;
  return [0, -beside, beside]
    .flatMap((shift) => places(route).map((point) => [eye.at(point), shift] as const))
    .map(([[x, y], shift]) => ({ x: x - width / 2, y: y - 10 + shift, width, height: 20 }))
    .filter((rect) => inSight(rect, eye));
};

type Settled = { readonly shape: LineLabel; readonly rect: ScreenRect };

/**
 * A place free of everything, also of lines beside; else the first shape that finds one free of all but these; else the
 * first that covers only what may be covered.
 */
const settle = (
  route: LayeredRoute,
  shapes: readonly LineLabel[],
  taken: Taken,
  eye: Eye,
): Settled | undefined => {
  const apart = roomApart(route, shapes[0], taken, eye);
  if (apart !== undefined) return apart;
  const ways = shapes.map((shape) => ({ shape, rooms: roomsFor(route, labelWidth(shape), eye) }));
  for (const among of [taken.all, taken.never])
    for (const { shape, rooms } of among === taken.all ? ways : ways.toReversed()) {
      const rect = rooms.find((room) => isFree(room, among));
      if (rect !== undefined) return { shape, rect };
    }
  return undefined;
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

const labelledLines = (
  byLine: ReadonlyMap<string, LayeredRoute>,
  labels: ReadonlyMap<string, LineLabel>,
  eye: Eye,
) =>
  [...labels.keys()].flatMap((id) => {
    const route = byLine.get(id);
    return route === undefined ? [] : [{ id, points: pointsOf(route, eye) }];
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
  const lines = labels.size > fewLabels ? [] : labelledLines(byLine, labels, eye);
  for (const [id, label] of labels) {
    const route = byLine.get(id);
    if (route === undefined) continue;
    const beside = lines.filter((line) => line.id !== id).flatMap(({ points }) => points);
    const settled = settle(route, shapesOf(label, eye.scale < numbersOnly), { ...taken, beside }, eye);
    if (settled === undefined) continue;
    placed.push({ id, ...settled });
    taken.all.push(withGap(settled.rect));
    taken.never.push(withGap(settled.rect));
  }
  return placed;
};
