import type { Weight } from "../text/fonts.ts";
import { isOnlyRightToLeft } from "../text/runs.ts";
import type { Point } from "./layout/laid-out.ts";

/** What SVG and PDF draw: a page as plain shapes, so that the two cannot differ. */
export type RectShape = {
  readonly shape: "rect";
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly radius: number;
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly width: number;
  readonly dash: readonly number[];
};
export type PathShape = {
  readonly shape: "path";
  readonly points: readonly Point[];
  /** Radius of rounded corners. */
  readonly radius: number;
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
};
export type PolygonShape = {
  readonly shape: "polygon";
  readonly points: readonly Point[];
  readonly fill: string;
};
export type TextShape = {
  readonly shape: "text";
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  readonly anchor: "start" | "middle" | "end";
  readonly struck: boolean;
  /** Whether it belongs to a text that runs from right to left. */
  readonly rtl: boolean;
};
export type GroupShape = {
  readonly shape: "group";
  readonly kind: "band" | "line" | "box" | "tag" | "legend" | "heading" | "notes" | "chart";
  readonly id: string;
  /** What a reader who cannot see it is told. */
  readonly says: string;
  readonly children: readonly Shape[];
};
export type Shape = RectShape | PathShape | PolygonShape | TextShape | GroupShape;

/** One page. `says` is the whole picture in words. */
export type Page = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly says: string;
  readonly shapes: readonly Shape[];
};

export const rect = (x: number, y: number, w: number, h: number, rest: Partial<RectShape>): RectShape => ({
  shape: "rect",
  x,
  y,
  w,
  h,
  radius: 0,
  fill: undefined,
  stroke: undefined,
  width: 1,
  dash: [],
  ...rest,
});

/** Share of its size by which a text's baseline lies under the middle of its line. */
export const sink = 0.36;

export const text = (
  x: number,
  y: number,
  words: string,
  rest: Partial<TextShape> & { size: number; fill: string },
): TextShape => ({
  shape: "text",
  x,
  y,
  text: words,
  weight: "regular",
  anchor: "start",
  struck: false,
  rtl: isOnlyRightToLeft(words),
  ...rest,
});

/** All texts of shapes, in reading order. */
export const sceneTexts = (shapes: readonly Shape[]): TextShape[] =>
  shapes.flatMap((each) =>
    each.shape === "text" ? [each] : each.shape === "group" ? sceneTexts(each.children) : [],
  );
