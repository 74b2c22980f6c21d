import type { LayeredPoint, PlacedBox } from "../../graph/drawing/layered/index.ts";
import type { DrawnScene } from "../scene/scene.ts";
import type { Frame } from "./frame.ts";
import type { Renderer } from "./layers.ts";
import { still } from "./motion.ts";

const padding = 64;
/** Closer than this nothing more is to be read. */
const closest = 1.7;

/** Where a camera stands: over a point in Sigma's framed coordinates, and how far off. */
type Stand = { readonly x: number; readonly y: number; readonly ratio: number };

const go = (renderer: Renderer, state: Stand, quick: boolean): void => {
  const camera = renderer.getCamera();
  if (quick || still()) camera.setState(state);
  else void camera.animate(state, { duration: 260, easing: "quadraticInOut" });
};

/** Shows all of the picture. */
export const fitAll = (renderer: Renderer, quick = false): void =>
  go(renderer, { x: 0.5, y: 0.5, ratio: 1.02 }, quick);

const cornersOf = ({ x, y, width, height }: PlacedBox): LayeredPoint[] => [
  [x - width / 2, y - height / 2],
  [x + width / 2, y + height / 2],
];

/** A part of the picture in Sigma's framed coordinates. */
type Extent = { readonly left: number; readonly right: number; readonly low: number; readonly high: number };

export const extentOf = (
  { toFramed }: Frame,
  { picture, hatOfTab }: DrawnScene,
  nodes: ReadonlySet<string>,
  lines: ReadonlySet<string>,
): Extent | undefined => {
  const shown = [...picture.boxes, ...picture.tabs].filter(({ id }) => nodes.has(hatOfTab.get(id) ?? id));
  const routes = picture.routes.filter(({ id }) => lines.has(id));
  const points = [...shown.flatMap(cornersOf), ...routes.flatMap((route) => route.points)].map(toFramed);
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) };
};

const middleOf = ({ left, right, low, high }: Extent) => ({ x: (left + right) / 2, y: (low + high) / 2 });

/** A window onto the picture: its size in pixels, and how many of them a unit of the picture takes seen from 1. */
type Window = { readonly width: number; readonly height: number; readonly unit: number };

/** How far to stand so that an extent is wholly in sight, and the nearest that is good to read. */
const ratiosFor = ({ width, height, unit }: Window, side: number, { left, right, low, high }: Extent) => {
  const pixels = unit * side;
  const whole = Math.max(
    ((right - left) * pixels) / Math.max(width - 2 * padding, 80),
    ((high - low) * pixels) / Math.max(height - 2 * padding, 80),
  );
  return { whole, nearest: unit / closest };
};

/** Where to stand to see an extent: only as much farther off than now as it needs, never closer. */
export const standToBring = (window: Window, side: number, extent: Extent, ratio: number): Stand => ({
  ...middleOf(extent),
  ratio: Math.max(ratio, ratiosFor(window, side, extent).whole),
});

/** Where to stand to see an extent as large as is good to read, and no farther than where all is seen if that can be read. */
export const standToRead = (window: Window, side: number, extent: Extent): Stand => {
  const { whole, nearest } = ratiosFor(window, side, extent);
  return { ...middleOf(extent), ratio: Math.min(Math.max(whole, nearest), Math.max(1, nearest)) };
};

const windowOf = (renderer: Renderer): Window => ({
  ...renderer.getDimensions(),
  unit: renderer.getGraphToViewportRatio() * renderer.getCamera().ratio,
});

/** Shows some boxes and lines as large as is good to read. */
export const zoomTo = (
  renderer: Renderer,
  frame: Frame,
  scene: DrawnScene,
  nodes: ReadonlySet<string>,
  lines: ReadonlySet<string>,
): void => {
  const extent = extentOf(frame, scene, nodes, lines);
  if (extent === undefined) {
    fitAll(renderer);
    return;
  }
  go(renderer, standToRead(windowOf(renderer), frame.side, extent), false);
};

/** Brings some boxes into sight: only as much farther as they need, never closer. */
export const moveTo = (
  renderer: Renderer,
  frame: Frame,
  scene: DrawnScene,
  nodes: ReadonlySet<string>,
): void => {
  const extent = extentOf(frame, scene, nodes, new Set());
  if (extent === undefined) return;
  const { ratio } = renderer.getCamera().getState();
  go(renderer, standToBring(windowOf(renderer), frame.side, extent, ratio), false);
};

/** Closer (below 1) or farther (above 1), around the middle. */
export const zoomBy = (renderer: Renderer, factor: number): void => {
  const { x, y, ratio } = renderer.getCamera().getState();
  go(renderer, { x, y, ratio: renderer.getCamera().getBoundedRatio(ratio * factor) }, false);
};

/** Moves by a part of what is seen: 1 to the right is a whole width. */
export const panBy = (renderer: Renderer, right: number, down: number): void => {
  const { x, y, ratio } = renderer.getCamera().getState();
  const { width, height } = renderer.getDimensions();
  const pixels = renderer.getGraphToViewportRatio();
  const unit = Math.min(width, height) / ratio;
  if (!Number.isFinite(pixels) || unit === 0) return;
  go(renderer, { x: x + (right * width) / unit, y: y - (down * height) / unit, ratio }, false);
};

/** Whether a node's box is wholly in sight. */
export const isSeen = (renderer: Renderer, frame: Frame, scene: DrawnScene, node: string): boolean => {
  const box = [...scene.picture.boxes, ...scene.picture.tabs].find(
    ({ id }) => (scene.hatOfTab.get(id) ?? id) === node,
  );
  if (box === undefined) return true;
  const { width, height } = renderer.getDimensions();
  return cornersOf(box)
    .map((point) => renderer.graphToViewport(frame.toGraph(point)))
    .every(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
};
