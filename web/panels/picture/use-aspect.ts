import { type RefObject, useEffect } from "react";
import { useRoom } from "../../ui/use-room.ts";

/** The shape of a room in coarse steps; undefined where there is next to none. */
export const aspectOf = ({ width, height }: { width: number; height: number }): number | undefined =>
  width > 40 && height > 40 ? Math.round((width / height) * 20) / 20 : undefined;

/** Tells the shape of the room for the picture, so coarsely that it is not laid out for every pixel. */
export const useAspect = (
  holder: RefObject<HTMLDivElement | null>,
  onAspect: (aspect: number) => void,
): void => {
  const aspect = aspectOf(useRoom(holder));
  useEffect(() => {
    if (aspect !== undefined) onAspect(aspect);
  }, [aspect, onAspect]);
};
