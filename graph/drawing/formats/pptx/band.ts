import { titleInset } from "../../plate/layout/band-title.ts";
import type { PlacedBand, Point } from "../../plate/layout/laid-out.ts";
import type { PageFormat } from "../../plate/pages.ts";
import { bandTints, ink } from "../../theme.ts";
import { officeColour } from "../office-colour.ts";
import { at, plainText, type Slide } from "./place.ts";
import { inches } from "./units.ts";

/** A cluster's band with its title in the corner. */
export const addBand = (slide: Slide, band: PlacedBand, origin: Point, format: PageFormat): void => {
  const tint = bandTints[band.cluster.order % bandTints.length] ?? ink.soft;
  const rect = { ...band, y: band.y + 1.5, h: band.h - 3 };
  slide.addText(band.title.join("\n"), {
    ...at(rect, origin),
    ...plainText,
    shape: "roundRect",
    rectRadius: inches(6),
    fill: { color: officeColour(tint) },
    color: officeColour(ink.quiet),
    bold: true,
    fontSize: format.sizes.band,
    align: "left",
    valign: "top",
    margin: [12, 0, 0, titleInset(band, format.sizes.band)],
    objectName: `band:${band.cluster.id}`,
  });
};
