import type { Placed, Point } from "../../graph/layout/index.ts";
import type { DrawnScene } from "../picture/scene.ts";
import type { Frame } from "./frame.ts";
import type { Renderer } from "./layers.ts";

const padding = 64;
/** Closer than this nothing more is to be read. */
const closest = 1.7;
const still = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

const go = (renderer: Renderer, state: { x: number; y: number; ratio: number }, quick: boolean): void => {
  const camera = renderer.getCamera();
  if (quick || still()) camera.setState(state);
  else void camera.animate(state, { duration: 260, easing: "quadraticInOut" });
};

/** Shows all of the picture. */
export const fitAll = (renderer: Renderer, quick = false): void =>
  go(renderer, { x: 0.5, y: 0.5, ratio: 1.02 }, quick);

const cornersOf = ({ x, y, width, height }: Placed): Point[] => [
  [x - width / 2, y - height / 2],
  [x + width / 2, y + height / 2],
];

/** Shows some boxes and lines as large as is good to read. */
export const zoomTo = (
  renderer: Renderer,
  frame: Frame,
  scene: DrawnScene,
  nodes: ReadonlySet<string>,
  lines: ReadonlySet<string>,
): void => {
  const shown = [...scene.picture.boxes, ...scene.picture.tabs].filter(({ id }) =>
    nodes.has(scene.hatOfTab.get(id) ?? id),
  );
  const routes = scene.picture.routes.filter(({ id }) => lines.has(id));
  const points = [...shown.flatMap(cornersOf), ...routes.flatMap((route) => route.points)].map(
    frame.toFramed,
  );
  if (points.length === 0) {
    fitAll(renderer);
    return;
  }
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [low, high] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const { width, height } = renderer.getDimensions();
  const unit = renderer.getGraphToViewportRatio() * renderer.getCamera().ratio;
  const pixels = unit * frame.side;
  const ratio = Math.max(
    ((right - left) * pixels) / Math.max(width - 2 * padding, 80),
    ((high - low) * pixels) / Math.max(height - 2 * padding, 80),
    unit / closest,
  );
  go(
    renderer,
    { x: (left + right) / 2, y: (low + high) / 2, ratio: Math.min(ratio, Math.max(1, unit / closest)) },
    false,
  );
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
