import type { Point, Route } from "../../graph/layout/index.ts";
import { type Eye, inSight, meets, type Rect } from "./eye.ts";
import { lineRank } from "./looks.ts";
import type { Writing } from "./names-layer.ts";
import { setFont, widthOf } from "./text.ts";

/** What is written on a line: an evidence number and some words. */
export type LineLabel = { readonly number?: number; readonly text: string };

const size = 11;
/** Seen from farther than this, labels would hide what they are about: only their numbers stay. */
const numbersOnly = 0.62;

const pointOn = ([a, b, c, d]: readonly Point[], t: number): Point[] => {
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
  const s = 1 - t;
  const mix = (i: 0 | 1): number =>
    s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i];
  return [[mix(0), mix(1)]];
};

/** Places along a route where a label may sit, the middle of the longest stretches first. */
const places = ({ points }: Route): Point[] => {
  const pieces = Array.from({ length: Math.floor((points.length - 1) / 3) }, (_, i) =>
    points.slice(i * 3, i * 3 + 4),
  );
  const span = ([a, , , d]: readonly Point[]): number =>
    a === undefined || d === undefined ? 0 : Math.hypot(a[0] - d[0], a[1] - d[1]);
  pieces.sort((a, b) => span(b) - span(a));
  return [0.5, 0.36, 0.64, 0.24, 0.76].flatMap((t) =>
    pieces.slice(0, 4).flatMap((piece) => pointOn(piece, t)),
  );
};

/** The first place free of boxes and other labels, on the line before beside it; else the first one in sight. */
const settle = (route: Route, width: number, taken: readonly Rect[], eye: Eye): Rect | undefined => {
  const beside = 26 * eye.scale + 4;
  const rects = [0, -beside, beside]
    .flatMap((shift) => places(route).map((point) => [eye.at(point), shift] as const))
    .map(([[x, y], shift]) => ({ x: x - width / 2, y: y - 10 + shift, width, height: 20 }))
    .filter((rect) => inSight(rect, eye));
  return rects.find((rect) => !taken.some((other) => meets(other, rect))) ?? rects[0];
};

const write = ({ context, palette }: Writing, label: LineLabel, rect: Rect, color: string): void => {
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
  context.fillText(label.text, x, y);
};

const labelWidth = ({ number, text }: LineLabel): number =>
  widthOf(text, size, 500) +
  18 +
  (number === undefined ? 0 : widthOf(String(number), size, 600) + (text === "" ? -4 : 6));

/** Writes the labels of lines, clear of the boxes where they can be. */
export const writeLineLabels = (
  writing: Writing,
  labels: ReadonlyMap<string, LineLabel>,
  boxes: readonly Rect[],
): void => {
  const { scene, eye, emphasis, palette } = writing;
  const far = eye.scale < numbersOnly;
  const taken = [...boxes];
  for (const [id, label] of labels) {
    const route = scene.picture.routes.find((one) => one.id === id);
    if (route === undefined) continue;
    const shown = far && label.number !== undefined ? { number: label.number, text: "" } : label;
    const rect = settle(route, labelWidth(shown), taken, eye);
    if (rect === undefined) continue;
    taken.push(rect);
    write(writing, shown, rect, lineRank(id, emphasis) === "chosen" ? palette.chosen : palette.hit);
  }
};
