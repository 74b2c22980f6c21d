import type { LayeredPicture, LayeredPoint } from "../../graph/drawing/layered/index.ts";

/**
 * Sigma's framed coordinates: the picture's longer side is 1, its middle is (0.5, 0.5), y grows upward.
 * The layout's y grows downward.
 */
export type Frame = {
  readonly side: number;
  readonly toGraph: (point: LayeredPoint) => { x: number; y: number };
  readonly toFramed: (point: LayeredPoint) => { x: number; y: number };
  readonly box: { x: [number, number]; y: [number, number] };
};

export const frameOf = ({ width, height }: Pick<LayeredPicture, "width" | "height">): Frame => {
  const side = Math.max(width, height, 1);
  const toGraph = ([x, y]: LayeredPoint) => ({ x, y: height - y });
  return {
    side,
    toGraph,
    toFramed: (point) => {
      const { x, y } = toGraph(point);
      return { x: 0.5 + (x - width / 2) / side, y: 0.5 + (y - height / 2) / side };
    },
    box: { x: [0, width], y: [0, height] },
  };
};
