import { layOutLayered } from "./index.ts";
import type { Kept, LayeredPicture, LayoutInput } from "./types.ts";

/** Width over height at which the order of boxes is found, whatever the shape of the area: it is the same in every window. */
const orderedAt = 1.1;

/** The places of a picture, to be kept by another. */
const placesKept = ({ width, places }: LayeredPicture, holds: Kept["holds"]): Kept => ({
  width,
  places,
  holds,
});

/**
 * The arrangement into which pictures of one record are inserted: the order of its boxes is the same for areas of every
 * shape, width and rows are those of the area asked for.
 */
export const arrangementOf = (base: LayoutInput): Kept => {
  const ordered = layOutLayered({ ...base, aspect: orderedAt });
  return placesKept(layOutLayered({ ...base, kept: placesKept(ordered, "sequence") }), "places");
};

/** Lays out a picture in an arrangement; without one afresh. What was asked for before does not matter. */
export const layOutHeld = (
  input: LayoutInput,
  arrangement: Kept | undefined,
  holds: "places" | "order" = "places",
): LayeredPicture =>
  arrangement === undefined
    ? layOutLayered({
        ...input,
        kept: placesKept(layOutLayered({ ...input, aspect: orderedAt }), "sequence"),
      })
    : layOutLayered({ ...input, kept: { ...arrangement, holds } });
