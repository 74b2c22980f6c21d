import type PptxGenJS from "pptxgenjs";
import type { Point } from "../../plate/layout/laid-out.ts";
import { face, inches } from "./units.ts";

export type Slide = PptxGenJS.Slide;

/** A rectangle of the page, in points from an origin, as a place on the slide. */
export const at = (rect: { x: number; y: number; w: number; h: number }, origin: Point) => ({
  x: inches(rect.x + origin.x),
  y: inches(rect.y + origin.y),
  w: inches(rect.w),
  h: inches(rect.h),
});

/** Margins, where given one by one, are left, right, bottom, top: the order pptxgenjs writes them in. */
export const plainText = { fontFace: face, margin: 0, fit: "none" } as const;
