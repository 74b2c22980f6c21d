import type { LayeredPoint, PlacedBox } from "../../graph/drawing/layered/index.ts";
import type { DrawnScene } from "../scene/scene.ts";
import type { Frame } from "./frame.ts";
import type { Renderer } from "./layers.ts";
import { still } from "./motion.ts";

const padding = 64;
/** Closer than this nothing more is to be read. */
const closest = 1.7;

const go = (renderer: Renderer, state: { x: number; y: number; ratio: number }, quick: boolean): void => {
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

const extentOf = (
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

/** How far to stand so that an extent is wholly in sight, and the nearest that is good to read. */
const ratiosFor = (renderer: Renderer, { side }: Frame, { left, right, low, high }: Extent) => {
  const { width, height } = renderer.getDimensions();
  const unit = renderer.getGraphToViewportRatio() * renderer.getCamera().ratio;
  const pixels = unit * side;
  const whole = Math.max(
    ((right - left) * pixels) / Math.max(width - 2 * padding, 80),
    ((high - low) * pixels) / Math.max(height - 2 * padding, 80),
  );
  return { whole, nearest: unit / closest };
};

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
  const { whole, nearest } = ratiosFor(renderer, frame, extent);
  const ratio = Math.min(Math.max(whole, nearest), Math.max(1, nearest));
  go(renderer, { ...middleOf(extent), ratio }, false);
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
  const { whole } = ratiosFor(renderer, frame, extent);
  go(renderer, { ...middleOf(extent), ratio: Math.max(ratio, whole) }, false);
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
