import { drawBadge } from "../draw/badge.ts";
import type { LegendItem } from "../legend.ts";
import { rect, type Shape } from "../scene.ts";
import { dashes, ink, markInk } from "../theme.ts";

const swatch = 30;

const badgeSizeOf = (size: number): number => size + 4;

/** Room of a sample before its words. */
export const roomOf = ({ shows }: LegendItem, size: number): number =>
  shows === "number" || shows === "sign" ? badgeSizeOf(size) + 5 : swatch;

/** The little drawing before a legend's word, on a middle line. */
export const sample = (item: LegendItem, x: number, y: number, size: number): Shape[] => {
  const stroke = (dash: readonly number[], width = 1.4): Shape => ({
    shape: "path",
    points: [
      { x, y },
      { x: x + swatch - 4, y },
    ],
    radius: 0,
    stroke: ink.line,
    width,
    dash: dash.map((each) => each * width),
  });
  const box = (radius: number, dash: readonly number[]): Shape =>
    rect(x, y - 6, swatch - 4, 12, { radius, fill: ink.box, stroke: ink.border, width: 0.9, dash });
  switch (item.shows) {
    case "solid":
    case "dotted":
    case "dashed":
    case "several":
      return [stroke(dashes[item.shows], item.shows === "dotted" ? 1.8 : 1.4)];
    case "denied": {
      const middle = x + (swatch - 4) / 2;
      const points = [
        { x: middle - 3.5, y: y + 6 },
        { x: middle + 3.5, y: y - 6 },
      ];
      return [stroke([]), { shape: "path", points, radius: 0, stroke: ink.accent, width: 2.2, dash: [] }];
    }
    case "arrow": {
      const tip = x + swatch - 4;
      const points = [
        { x: tip, y },
        { x: tip - 8, y: y - 3.4 },
        { x: tip - 8, y: y + 3.4 },
      ];
      return [stroke([]), { shape: "polygon", points, fill: ink.line }];
    }
    case "open": {
      const tip = x + swatch - 4;
      const points = [
        { x: tip - 8, y: y - 3.4 },
        { x: tip, y },
        { x: tip - 8, y: y + 3.4 },
      ];
      return [stroke([]), { shape: "path", points, radius: 0, stroke: ink.line, width: 1.4, dash: [] }];
    }
    case "diamond": {
      const tip = x + swatch - 4;
      const points = [
        { x: tip, y },
        { x: tip - 8, y: y - 3.4 },
        { x: tip - 16, y },
        { x: tip - 8, y: y + 3.4 },
      ];
      return [stroke([]), { shape: "polygon", points, fill: ink.line }];
    }
    case "plain":
      return [stroke([])];
    case "thing":
      return [rect(x, y - 6, swatch - 4, 12, { fill: ink.soft, stroke: ink.border, width: 0.9 })];
    case "number":
      return drawBadge(x, y - badgeSizeOf(size) / 2, badgeSizeOf(size), item.sign, ink.accent, size);
    case "sign": {
      const mark =
        item.word === "added" || item.word === "removed" || item.word === "changed" ? item.word : "none";
      return drawBadge(x, y - badgeSizeOf(size) / 2, badgeSizeOf(size), item.sign, markInk[mark].line, size);
    }
    case "body":
      return [box(6, [])];
    case "soft":
      return [box(5, [4, 2.5])];
    case "hat":
      return [
        rect(x + 3, y - 6, 20, 9, { radius: 3, fill: ink.box, stroke: ink.border, width: 0.9 }),
        rect(x, y - 1, swatch - 4, 7, { radius: 2, fill: ink.box, stroke: ink.border, width: 0.9 }),
      ];
  }
};
