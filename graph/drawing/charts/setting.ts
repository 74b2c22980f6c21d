import type { Language } from "../../language.ts";
import type { Shape } from "../plate/scene.ts";
import type { TextWidth, Weight } from "../text/fonts.ts";

/** How charts are set: sizes of type in points, and the width of a column. */
export type ChartSetting = {
  readonly heading: number;
  readonly size: number;
  readonly small: number;
  readonly width: number;
  readonly measure: TextWidth;
  readonly language: Language;
  /** Whether a note goes with it that has all rows. */
  readonly hasNote: boolean;
};

/** A part of a chart that is not parted: its height, and its shapes with their upper left corner at a place. */
export type Strip = { readonly height: number; readonly draw: (x: number, y: number) => Shape[] };

/** A text's setting in one of the sizes of a chart. */
export const typeOf = ({ measure }: ChartSetting, size: number, weight: Weight = "regular") => ({
  size,
  weight,
  measure,
});

/** Height of a line of type, and the white space of a row. */
export const lineOf = (size: number): number => size * 1.2;
export const padOf = (size: number): number => size * 0.45;
