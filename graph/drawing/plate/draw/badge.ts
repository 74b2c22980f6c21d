import { ink } from "../../theme.ts";
import { rect, type Shape, sink, text } from "../scene.ts";

/** A number or sign in a filled circle. */
export const drawBadge = (
  x: number,
  y: number,
  size: number,
  label: string,
  fill: string,
  type: number,
): Shape[] => [
  rect(x, y, size, size, { radius: size / 2, fill }),
  text(x + size / 2, y + size / 2 + type * sink, label, {
    size: type,
    weight: "bold",
    fill: ink.page,
    anchor: "middle",
  }),
];
