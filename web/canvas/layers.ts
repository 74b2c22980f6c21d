import type Sigma from "sigma";
import type { BoxAttributes, PieceAttributes } from "./graph.ts";

export type Renderer = Sigma<BoxAttributes, PieceAttributes>;

/** A canvas of our own among Sigma's, sized with them and drawn on in CSS pixels. */
export const layer = (
  renderer: Renderer,
  id: string,
  beforeLayer: string,
): CanvasRenderingContext2D | null => {
  const canvas = renderer.createCanvas(id, { beforeLayer });
  const context = canvas.getContext("2d");
  const size = (): void => {
    const { width, height } = renderer.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  };
  size();
  renderer.on("resize", size);
  return context;
};
