import { ink } from "../../theme.ts";
import { officeColour } from "../office-colour.ts";
import { plainText, type Slide } from "./place.ts";
import { inches } from "./units.ts";

/** A number or sign in a filled circle. */
export const addBadge = (
  slide: Slide,
  x: number,
  y: number,
  size: number,
  label: string,
  fill: string,
  type: number,
  name: string,
): void => {
  slide.addText(label, {
    x: inches(x),
    y: inches(y),
    w: inches(size),
    h: inches(size),
    ...plainText,
    shape: "ellipse",
    fill: { color: officeColour(fill) },
    color: officeColour(ink.page),
    bold: true,
    fontSize: type,
    align: "center",
    valign: "middle",
    wrap: false,
    objectName: name,
  });
};
