import { mapById } from "../../graph/by-id.ts";
import type { LayeredPicture } from "../../graph/drawing/layered/index.ts";
import type { Pin } from "../../server/contract/pins.ts";
import type { DrawnScene } from "./scene.ts";
import { settledRoutes } from "./settled-routes.ts";
import { type Shift, shiftedPicture } from "./shifts.ts";

const shiftsOf = ({ boxes, width }: LayeredPicture, pins: readonly Pin[]): Map<string, Shift> => {
  const places = mapById(boxes);
  return new Map(
    pins.flatMap(({ id, across, down }): [string, Shift][] => {
      const box = places.get(id);
      return box === undefined ? [] : [[id, [(across / 1000) * width - box.x, down]]];
    }),
  );
};

/**
 * A picture with boxes where the reader put them; their tabs go along, and so do their lines while `underWay`. At rest these,
 * and those under which a box was put, are led around all boxes.
 */
export const withPins = (laidOut: DrawnScene, pins: readonly Pin[], underWay = false): DrawnScene => {
  const shifts = shiftsOf(laidOut.picture, pins);
  if (shifts.size === 0) return laidOut;
  const carried = shiftedPicture(laidOut, shifts, 1);
  const picture = underWay
    ? carried
    : shiftedPicture(laidOut, shifts, 1, settledRoutes(laidOut, carried, shifts));
  return { ...laidOut, picture, pinned: new Set(shifts.keys()) };
};

/** Where a box stands after it was moved by so much from where it is: as a pin, `laidOut` being the picture without. */
const pinAfter = (
  { boxes, width }: LayeredPicture,
  pins: readonly Pin[],
  id: string,
  [right, down]: Shift,
): Pin | undefined => {
  const box = boxes.find((one) => one.id === id);
  if (box === undefined) return undefined;
  const pin = pins.find((one) => one.id === id);
  const x = pin === undefined ? box.x : (pin.across / 1000) * width;
  const across = Math.round(((x + right) / width) * 1000);
  return {
    id,
    across: Math.min(2000, Math.max(-1000, across)),
    down: Math.round((pin?.down ?? 0) + down),
  };
};

/** The pins after one box was moved; as they were where the picture does not hold it. */
export const movedPins = (
  laidOut: LayeredPicture,
  pins: readonly Pin[],
  id: string,
  by: Shift,
): readonly Pin[] => {
  const pin = pinAfter(laidOut, pins, id, by);
  return pin === undefined ? pins : [...pins.filter((one) => one.id !== id), pin];
};
