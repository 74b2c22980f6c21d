import { bandTints, ink } from "../../theme.ts";
import { titleLine } from "../layout/band-title.ts";
import type { PlacedBand } from "../layout/laid-out.ts";
import type { Sizes } from "../pages.ts";
import { type GroupShape, rect, text } from "../scene.ts";

/** A cluster's band with its title in the corner. */
export const drawBand = (band: PlacedBand, sizes: Sizes): GroupShape => ({
  shape: "group",
  kind: "band",
  id: band.cluster.id,
  says: band.cluster.title,
  children: [
    rect(band.x, band.y + 1.5, band.w, band.h - 3, {
      radius: 6,
      fill: bandTints[band.cluster.order % bandTints.length] ?? ink.soft,
    }),
    ...band.title.map((line, i) =>
      text(band.x + 12, titleLine(band, sizes.band, i), line, {
        size: sizes.band,
        weight: "bold",
        fill: ink.quiet,
      }),
    ),
  ],
});
