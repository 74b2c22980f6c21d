import { boxFill, boxRadius } from "../../plate/draw/box-form.ts";
import type { PlateBox, Point } from "../../plate/layout/laid-out.ts";
import type { PageFormat } from "../../plate/pages.ts";
import { ink, markInk } from "../../theme.ts";
import { officeColour } from "../office-colour.ts";
import { addBadge } from "./badge.ts";
import { runsOf } from "./box-words.ts";
import { at, plainText, type Slide } from "./place.ts";
import { inches, partMark } from "./units.ts";

/** A radius of 0 would be written as the preset's own. */
const boxShape = (placed: PlateBox) =>
  boxRadius(placed) === 0
    ? ({ shape: "rect" } as const)
    : ({ shape: "roundRect", rectRadius: inches(boxRadius(placed)) } as const);

const border = (placed: PlateBox) => {
  const colour = markInk[placed.box.mark];
  const dashed = placed.box.shape === "soft" || placed.box.mark === "removed";
  return {
    fill: { color: officeColour(boxFill(placed)) },
    line: {
      color: officeColour(colour.stroke),
      width: placed.box.mark === "none" ? 0.9 : 1.5,
      dashType: dashed ? "dash" : "solid",
    },
  } as const;
};

/** A box with its tabs and the sign of its mark; what belongs together is grouped afterwards by name. */
export const addBox = (
  slide: Slide,
  placed: PlateBox,
  sign: string,
  origin: Point,
  format: PageFormat,
): void => {
  const { box } = placed;
  const group = placed.tabs.length > 0 || sign !== "" ? `group:${box.id}${partMark}` : "";
  for (const tab of placed.tabs)
    slide.addText(tab.label, {
      ...at({ ...tab, h: tab.h + 5 }, origin),
      ...plainText,
      ...border(placed),
      shape: "roundRect",
      rectRadius: inches(4),
      color: officeColour(ink.quiet),
      fontSize: format.sizes.tab,
      align: "center",
      valign: "top",
      margin: [0, 0, 0, 2],
      wrap: false,
      objectName: `${group}tab:${box.id}/${tab.id}`,
    });
  slide.addText(runsOf(placed), {
    ...at(placed, origin),
    ...plainText,
    ...boxShape(placed),
    ...border(placed),
    align: "center",
    valign: "middle",
    margin: [4, 4, 0, 0],
    objectName: `${group}box:${box.id}`,
  });
  const corner = placed.sign;
  if (corner === undefined) return;
  const [x, y] = [corner.x + origin.x, corner.y + origin.y];
  addBadge(slide, x, y, corner.w, sign, markInk[box.mark].line, format.sizes.label, `${group}sign:${box.id}`);
};
