import type { DiagramLine } from "../../diagram/diagram.ts";
import type { Point } from "../layout/laid-out.ts";
import type { Shape } from "../scene.ts";

const arrowLength = 7;

/** Arrowhead at the last point, and the line shortened so that it does not stick out of the tip. */
export const headed = (points: readonly Point[], width: number): { shaft: Point[]; head: Point[] } => {
  const tip = points[points.length - 1];
  const before = points[points.length - 2];
  if (tip === undefined || before === undefined) return { shaft: [...points], head: [] };
  const [dx, dy] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)];
  const length = arrowLength + width;
  const half = 2.6 + width * 0.7;
  const base = { x: tip.x - dx * length, y: tip.y - dy * length };
  const head = [
    tip,
    { x: base.x - dy * half, y: base.y + dx * half },
    { x: base.x + dy * half, y: base.y - dx * half },
  ];
  return {
    shaft: [...points.slice(0, -1), { x: tip.x - dx * (length - 1), y: tip.y - dy * (length - 1) }],
    head,
  };
};

/**
 * A filled head; an open one where the line is not the source's own statement; a diamond where one
 * is only part of the other.
 */
export const headShapes = (
  head: readonly Point[],
  { sure, sense }: DiagramLine,
  stroke: string,
  width: number,
): Shape[] => {
  const [tip, left, right] = head;
  if (tip === undefined || left === undefined || right === undefined) return [];
  if (sense === "part") {
    const back = { x: left.x + right.x - tip.x, y: left.y + right.y - tip.y };
    return [{ shape: "polygon", points: [tip, left, back, right], fill: stroke }];
  }
  if (sure) return [{ shape: "polygon", points: head, fill: stroke }];
  return [
    { shape: "path", points: [left, tip, right], radius: 0, stroke, width: Math.max(1.1, width), dash: [] },
  ];
};
