import type { LayeredPoint, PlacedBox } from "../../graph/drawing/layered/index.ts";
import type { Frame } from "./frame.ts";
import type { Renderer } from "./layers.ts";

export type ScreenRect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** How the picture lies on the screen at this moment. Rectangles have their left upper corner at x, y. */
export type Eye = {
  readonly width: number;
  readonly height: number;
  /** Pixels to one unit of the layout. */
  readonly scale: number;
  readonly at: (point: LayeredPoint) => LayeredPoint;
  readonly rect: (placed: PlacedBox) => ScreenRect;
};

export const eyeOf = (renderer: Renderer, frame: Frame): Eye => {
  const { width, height } = renderer.getDimensions();
  const scale = renderer.getGraphToViewportRatio();
  const origin = renderer.graphToViewport(frame.toGraph([0, 0]));
  const at = ([x, y]: LayeredPoint): LayeredPoint => [origin.x + x * scale, origin.y + y * scale];
  return {
    width,
    height,
    scale,
    at,
    rect: (placed) => {
      const [x, y] = at([placed.x - placed.width / 2, placed.y - placed.height / 2]);
      return { x, y, width: placed.width * scale, height: placed.height * scale };
    },
  };
};

/** Whether any of a rectangle can be seen. */
export const inSight = ({ x, y, width, height }: ScreenRect, eye: Eye): boolean =>
  x + width > 0 && y + height > 0 && x < eye.width && y < eye.height;

export const meets = (a: ScreenRect, b: ScreenRect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
