import type { PlacedLine, Point } from "../../plate/layout/laid-out.ts";
import { ink, markInk } from "../../theme.ts";
import { officeColour } from "../office-colour.ts";
import { at, type Slide } from "./place.ts";

/** The stroke through a denied line. */
export const addStrike = (slide: Slide, placed: PlacedLine, origin: Point): void => {
  if (placed.strike === undefined) return;
  const { x, y, across } = placed.strike;
  const [dx, dy] = across ? [4.5, 9] : [9, 4.5];
  const colour = placed.line.mark === "none" ? ink.accent : markInk[placed.line.mark].line;
  slide.addShape("line", {
    ...at({ x: x - dx, y: y - dy, w: 2 * dx, h: 2 * dy }, origin),
    flipV: true,
    line: { color: officeColour(colour), width: 2.6 },
    objectName: `denied:${placed.line.id}`,
  });
};
